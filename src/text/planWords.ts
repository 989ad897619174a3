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
  further: "New columns, highlights and rows of our sheets",
  highlightOf: (tab: string) => `${tab}: highlights by Status`,
  replacedOf: (sheet: OwnSheet, rows: number) => `${sheet} sheet: ${describeCount(rows, nouns.row)} replaced`,
  rowsOf: (sheet: OwnSheet, rows: number) => `${sheet} sheet: ${describeCount(rows, nouns.row)} added`,
} as const;
