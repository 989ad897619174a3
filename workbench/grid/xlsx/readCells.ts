import { parseAreaReference } from "../cellReference";
import { translateReferences } from "../formulaReferences";
import type { Area } from "../grid";
import type { ArrayFormula } from "../openedBook";
import type { RawCell } from "../univerBook";
import { formulaFromFile } from "./fileFormula";
import { sheetRows, type SheetCell, type SheetRow } from "./sheetRows";
import { flag, parseAttributes, unescapeCellText, unescapeXml } from "./xml";

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

export type ReadCells = {
  readonly cellData: Record<number, Record<number, RawCell>>;
  readonly rowData: Record<number, { hd?: 0 | 1; h?: number; ah?: number; ia?: 0; s?: string }>;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly arrays: readonly ArrayFormula[];
};

/** A shared formula: its text and where it stands; the other cells have it moved. */
type SharedFormula = { readonly text: string; readonly row: number; readonly column: number };

/** Cells and rows of a worksheet part: values as the file has them (dates stay serials), formulas with their last results. */
export function readCells(data: string, strings: readonly string[], styledColumns: ReadonlySet<number>): ReadCells {
  const cellData: ReadCells["cellData"] = {};
  const rowData: ReadCells["rowData"] = {};
  const shared = new Map<string, SharedFormula>();
  const arrays: Area[] = [];
  let lastRow = -1;
  let lastColumn = -1;
  for (const row of sheetRows(data)) {
    const properties = rowProperties(row);
    if (properties) rowData[row.row] = properties;
    for (const cell of row.cells) {
      const inherits = properties?.s !== undefined || styledColumns.has(cell.column);
      const raw = readCell(cell, row.row, strings, shared, inherits);
      if (!raw) continue;
      (cellData[row.row] ??= {})[cell.column] = raw;
      lastColumn = Math.max(lastColumn, cell.column);
      const array = arrayArea(cell);
      if (array) arrays.push(array);
    }
    lastRow = Math.max(lastRow, row.row);
  }
  return { cellData, rowData, lastRow, lastColumn, arrays: arrays.map((area) => takeArray(cellData, area)) };
}

/** The area of an array formula that fills more than its own cell. */
function arrayArea({ inner }: SheetCell): Area | null {
  if (!inner.includes('t="array"')) return null;
  const area = parseAreaReference(/<f\b[^>]*\bref="([^"]*)"/.exec(inner)?.[1] ?? "");
  return area && area.rows * area.columns > 1 ? area : null;
}

/** Takes an array formula's values out of the cells, where they would be in its way; formats stay. */
function takeArray(cellData: ReadCells["cellData"], area: Area): ArrayFormula {
  const values: Record<number, Record<number, RawCell>> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellData[row]?.[column];
      if (!cell || (row === area.row && column === area.column)) continue;
      const { v, t, ...rest } = cell;
      (values[row] ??= {})[column] = { ...(v === undefined ? {} : { v }), ...(t === undefined ? {} : { t }) };
      (cellData[row] ??= {})[column] = rest;
    }
  return { area, values };
}

function rowProperties({ attributes: text }: SheetRow): ReadCells["rowData"][number] | null {
  if (!/\b(?:hidden|ht|s)=/.test(text)) return null;
  const { hidden, ht, s, customFormat, customHeight } = parseAttributes(text);
  const pixels = (Number(ht) * 4) / 3;
  const height = ht === undefined ? {} : flag(customHeight) ? { h: pixels, ia: 0 as const } : { ah: pixels };
  return { ...(flag(hidden) ? { hd: 1 as const } : {}), ...height, ...(s && flag(customFormat) ? { s: `x${s}` } : {}) };
}

function readCell(
  cell: SheetCell,
  row: number,
  strings: readonly string[],
  shared: Map<string, SharedFormula>,
  inherits: boolean,
): RawCell | null {
  const { format = "0", type } = cell;
  const raw: RawCell = { ...cellContent(cell.inner, type, strings), ...cellFormula(cell, row, shared) };
  if (format !== "0" || inherits) raw.s = `x${format}`;
  return Object.keys(raw).length > 0 ? raw : null;
}

function cellContent(inner: string, type: string | undefined, strings: readonly string[]): RawCell {
  if (inner === "") return {};
  if (type === "inlineStr") return { v: richText(inner), t: TEXT };
  const text = /<v\b[^>]*>([\s\S]*?)<\/v>/.exec(inner)?.[1];
  if (text === undefined) return {};
  if (type === "s") return filled(strings[Number(text)] ?? "");
  if (type === "str") return filled(unescapeCellText(unescapeXml(text)));
  if (type === "b") return { v: text === "1" ? 1 : 0, t: BOOLEAN };
  if (type === "e") return { v: text, t: TEXT };
  if (type === "d") return { v: isoSerial(text), t: NUMBER };
  return { v: Number(text), t: NUMBER };
}

function filled(text: string): RawCell {
  return text === "" ? {} : { v: text, t: TEXT };
}

/** Days since 1899-12-30 of an ISO date cell, which a few writers use. */
function isoSerial(text: string): number {
  return (Date.parse(text.endsWith("Z") ? text : `${text}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function cellFormula(cell: SheetCell, row: number, shared: Map<string, SharedFormula>): RawCell {
  if (!cell.inner.includes("<f")) return {};
  const match = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/.exec(cell.inner);
  if (!match) return {};
  const { t, si = "" } = parseAttributes(match[1] ?? "");
  const text = unescapeXml(match[2] ?? "");
  if (t !== "shared") return text === "" ? {} : { f: formulaFromFile(text) };
  if (text !== "") shared.set(si, { text, row, column: cell.column });
  const master = shared.get(si);
  if (!master) return {};
  return { f: formulaFromFile(translateReferences(master.text, row - master.row, cell.column - master.column)) };
}

/** Text of a string item: its runs joined, phonetic hints left out. */
export function richText(item: string): string {
  const single = /^(?:<is>)?<t(?: [^>]*)?>([^<]*)<\/t>(?:<\/is>)?$/.exec(item)?.[1];
  if (single !== undefined) return unescapeCellText(unescapeXml(single));
  const plain = item.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "");
  const parts = [...plain.matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)].map((match) => match[1] ?? "");
  return unescapeCellText(unescapeXml(parts.join("")));
}

/** The texts that cells of type "s" point at. */
export function readStrings(part: string): readonly string[] {
  return [...part.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map((match) => richText(match[1] ?? ""));
}
