import type { OwnSheet } from "../domain/plan/editPlan";
import { describeCount, describeList, nounFor } from "./counts";
import { nouns } from "./nouns";

/** Words of the preview. */
export const planWords = {
  cellsOf: (tab: string, cells: number) => `${tab}: ${describeCount(cells, nouns.cell)}`,
  row: (row: number) => `Row ${row}`,
  becomes: "becomes",
  columnsOf: (tab: string, titles: readonly string[]) =>
    `${tab}: new ${nounFor(titles.length, nouns.column)} ${describeList(titles)}`,
  further: "Columns, highlights and our own sheets",
  newTab: (tab: string) => `${tab}: new worksheet`,
  highlightOf: (tab: string, titles: readonly string[]) => `${tab}: highlights by ${describeList(titles)}`,
  helpOf: (tab: string, title: string) => `${tab}: help while typing under ${title}`,
  columnsOffOf: (tab: string, titles: readonly string[]) =>
    `${tab}: ${nounFor(titles.length, nouns.column)} ${describeList(titles)} removed where nothing else is in it`,
  highlightOffOf: (tab: string, titles: readonly string[]) => `${tab}: highlights by ${describeList(titles)} removed`,
  helpOffOf: (tab: string, title: string) => `${tab}: help while typing under ${title} removed`,
  replacedOf: (sheet: OwnSheet, rows: number) => `${sheet} sheet: ${describeCount(rows, nouns.row)} replaced`,
  rowsOf: (sheet: OwnSheet, rows: number) => `${sheet} sheet: ${describeCount(rows, nouns.row)} added`,
} as const;
