import type { ReportSheet } from "../domain/plan/reportSheet";
import { valueAt } from "./tabLook";
import { filledCells, formatAt, isIn, namesOfTable, type ReportLook, type ReportTableLook } from "./reportLook";

/**
 * The number format of our text outside of tables: text looks as it is, and so do numbers that a person types there. It tells
 * our text from that of others without anything hidden.
 */
export const TEXT_FORMAT = "General;-General;General;@";

/** A text of ours outside of the tables; row and column are 0-based. */
export type TextCell = { readonly row: number; readonly column: number; readonly text: string };

/** A table of ours with the texts that belong to it. `base`: which table of the report it is; null where it is of none. */
export type StandingBlock = {
  readonly base: string | null;
  readonly table: ReportTableLook;
  readonly title: TextCell | null;
  readonly note: readonly TextCell[];
  /** The words below each of its charts. */
  readonly charts: readonly (readonly TextCell[])[];
};

/** What stands of a report: the lines above its tables, and the tables from top to bottom. */
export type Standing = { readonly head: readonly TextCell[]; readonly blocks: readonly StandingBlock[] };

/** A report's note stands this many rows below its table at most; charts take more. */
const NOTE_REACH = 8;

/** What is known of a report: the names of its tables, with their headers. */
export type Known = ReadonlyMap<string, readonly string[]>;

/** The tables of reports by name. */
export function knownOf(reports: readonly ReportSheet[]): Known {
  return new Map(reports.flatMap(({ tables }) => tables.map(({ name, headers }) => [name, headers])));
}

/** Finds a report on its sheet: tables by name wherever they are, texts by their format. Null: nothing is ours. */
export function standingReport(look: ReportLook, known: Known): Standing | null {
  const own = look.tables
    .filter((table) => isOwnTable(table, known))
    .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  const texts = ownTexts(look, own);
  if (own.length === 0 && texts.length === 0 && !look.charts.some(isOwnChart)) return null;
  const titles = new Map(own.map((table) => [table, textAt(texts, table.area.row - 1, table.area.column)]));
  const rest = texts.filter((text) => ![...titles.values()].includes(text));
  const head = rest.filter((text) => ownerOf(text, own) === null);
  const claimed = new Set<string>();
  const blocks = own.map((table): StandingBlock => {
    const found = baseOf(table, known);
    const base = found !== null && !claimed.has(found) ? found : null;
    if (base !== null) claimed.add(base);
    const groups = groupsOf(rest.filter((text) => ownerOf(text, own) === table));
    const bottom = table.area.row + table.area.rows;
    const hasNote = groups[0]?.[0] !== undefined && groups[0][0].row < bottom + NOTE_REACH;
    return {
      base,
      table,
      title: titles.get(table) ?? null,
      note: hasNote ? (groups[0] ?? []) : [],
      charts: hasNote ? groups.slice(1) : groups,
    };
  });
  return { head, blocks };
}

/** All texts of a report that stands. */
export function textsOf({ head, blocks }: Standing): TextCell[] {
  return [
    ...head,
    ...blocks.flatMap(({ title, note, charts }) => [...(title ? [title] : []), ...note, ...charts.flat()]),
  ];
}

/** Whether a chart is ours, by its name. */
export function isOwnChart({ name }: { readonly name: string }): boolean {
  return name.startsWith("LicenseList");
}

/** Ours by name; or nobody has named it yet, because the batch that made it stopped midway. */
function isOwnTable({ name, titles }: ReportTableLook, known: Known): boolean {
  if (name.startsWith("LicenseList")) return true;
  if (!/^Table\d+$/.test(name)) return false;
  const isBare = titles.every((title) => /^Column\d+$/.test(title));
  return isBare || [...known.values()].some((headers) => headers.every((header, at) => titles[at] === header));
}

function baseOf({ name }: ReportTableLook, known: Known): string | null {
  return [...known.keys()].find((base) => namesOfTable(base).includes(name) || isCopyOf(name, base)) ?? null;
}

/** Excel numbers the tables of a sheet that was copied. */
function isCopyOf(name: string, base: string): boolean {
  return name.startsWith(base) && /^\d+$/.test(name.slice(base.length));
}

function ownTexts(look: ReportLook, own: readonly ReportTableLook[]): TextCell[] {
  const columns = new Set([0, ...own.map(({ area }) => area.column)]);
  return filledCells(look).flatMap(({ row, column }) => {
    const value = valueAt(look.cells, row, column);
    const isOurs = columns.has(column) && formatAt(look, row, column) === TEXT_FORMAT;
    if (typeof value !== "string" || !isOurs || look.tables.some(({ area }) => isIn(area, row, column))) return [];
    return [{ row, column, text: value }];
  });
}

function textAt(texts: readonly TextCell[], row: number, column: number): TextCell | null {
  return texts.find((text) => text.row === row && text.column === column) ?? null;
}

/** The table above a text in its column, or null. */
function ownerOf(text: TextCell, own: readonly ReportTableLook[]): ReportTableLook | null {
  const above = own.filter(({ area }) => area.column === text.column && area.row + area.rows <= text.row);
  return above.at(-1) ?? null;
}

/** Texts in rows that follow each other. */
function groupsOf(texts: readonly TextCell[]): TextCell[][] {
  const groups: TextCell[][] = [];
  for (const text of texts) {
    const group = groups.at(-1);
    if (group?.at(-1)?.row === text.row - 1) group.push(text);
    else groups.push([text]);
  }
  return groups;
}
