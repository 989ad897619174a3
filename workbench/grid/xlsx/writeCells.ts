import { shiftSpan, type Shift } from "../area";
import { areaReference, cellReference, columnLetters, parseAreaReference } from "../cellReference";
import type { Area } from "../grid";
import type { CellMatrix, RawCell } from "../univerBook";
import { sheetRows, type SheetCell, type SheetRow } from "./sheetRows";
import { dropAttributes, setAttributes } from "./styleXml";
import { escapeCellText, escapeXml } from "./xml";

/** What saving asks of a worksheet: its cells now and as they were opened, and how to write formats and formulas. */
export type CellSource = {
  readonly cells: CellMatrix;
  readonly openedCells: CellMatrix;
  readonly shifts: readonly Shift[];
  /** The formula of a cell with "=", or null. */
  readonly formula: (row: number, column: number) => string | null;
  /** The area that a cell's formula fills, where it is more than the cell. */
  readonly spill: (row: number, column: number) => Area | null;
  readonly formatNumber: (cell: RawCell) => number;
  readonly formulaForFile: (formula: string) => string;
  /** Attributes to set on a row's element, null to take one away; empty for a row that is as it was. */
  readonly rowAttributes: (row: number, openedRow: number | null) => Readonly<Record<string, string | null>>;
};

type Line = {
  readonly opened: SheetRow | null;
  readonly cells: Map<number, SheetCell & { readonly openedRow: number }>;
};

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;
const TEXT = 1;
const BOOLEAN = 3;

/** Where a row or column of the opened file stands now, or null when it was taken out. */
export function placeNow(index: number, axis: Shift["axis"], shifts: readonly Shift[]): number | null {
  let place: number | null = index;
  for (const shift of shifts)
    if (shift.axis === axis && place !== null) place = shiftSpan(place, place, shift.at, shift.count)?.[0] ?? null;
  return place;
}

/** The text inside `sheetData`: unchanged cells and rows as they were in the file, changed ones written anew. */
export function writeCells(data: string, source: CellSource): string {
  const lines = placeLines(data, source);
  for (const row of Object.keys(source.cells))
    if (!lines.has(Number(row))) lines.set(Number(row), { opened: null, cells: new Map() });
  const shared = source.shifts.length > 0 || sharedFormulaChanged(lines, source);
  const written: string[] = [];
  for (const row of [...lines.keys()].sort((a, b) => a - b)) {
    const line = lines.get(row);
    if (line) written.push(writeRow(row, line, source, shared));
  }
  return written.join("");
}

/** Cells that share a formula stand or fall together: when one of them changed, all are written out. */
function sharedFormulaChanged(lines: ReadonlyMap<number, Line>, source: CellSource): boolean {
  for (const [row, line] of lines)
    for (const [column, cell] of line.cells)
      if (
        isShared(cell) &&
        source.formula(row, column) !== (source.openedCells[cell.openedRow]?.[cell.column]?.f ?? null)
      )
        return true;
  return false;
}

function isShared(cell: SheetCell): boolean {
  return cell.inner.includes("<f") && /<f\b[^>]*\bt=["']shared["']/.test(cell.inner);
}

function placeLines(data: string, source: CellSource): Map<number, Line> {
  const lines = new Map<number, Line>();
  for (const opened of sheetRows(data)) {
    const row = placeNow(opened.row, "row", source.shifts);
    if (row === null) continue;
    const cells: Line["cells"] = new Map();
    for (const cell of opened.cells) {
      const column = placeNow(cell.column, "column", source.shifts);
      if (column !== null) cells.set(column, { ...cell, openedRow: opened.row });
    }
    lines.set(row, { opened, cells });
  }
  return lines;
}

function writeRow(row: number, line: Line, source: CellSource, shared: boolean): string {
  const now = source.cells[row] ?? {};
  const columns = new Set([...line.cells.keys(), ...Object.keys(now).map(Number)]);
  const cells = [...columns]
    .sort((a, b) => a - b)
    .map((column) => writeCell(row, column, line.cells.get(column) ?? null, now[column] ?? null, source, shared));
  const content = cells.join("");
  const changes = source.rowAttributes(row, line.opened?.row ?? null);
  if (!line.opened && content === "" && Object.keys(changes).length === 0) return "";
  let tag = `<row${line.opened?.attributes ?? ""}>`;
  if (!line.opened || line.opened.row !== row || !/\br=/.test(tag)) tag = setAttributes(tag, { r: row + 1 });
  if (columns.size !== line.cells.size || source.shifts.length > 0) tag = dropAttributes(tag, ["spans"]);
  for (const [name, value] of Object.entries(changes))
    tag = value === null ? dropAttributes(tag, [name]) : setAttributes(tag, { [name]: value });
  return content === "" ? `${tag.slice(0, -1)}/>` : `${tag}${content}</row>`;
}

function writeCell(
  row: number,
  column: number,
  inFile: Line["cells"] extends Map<number, infer Cell> ? Cell | null : never,
  now: RawCell | null,
  source: CellSource,
  shared: boolean,
): string {
  const opened = inFile ? (source.openedCells[inFile.openedRow]?.[inFile.column] ?? null) : null;
  const reference = cellReference(row, column);
  const formula = now ? source.formula(row, column) : null;
  const sameContent = sameValue(now, opened) && formula === (opened?.f ?? null);
  const format = String(now ? source.formatNumber(now) : 0);
  const sameFormat = format === (inFile?.format ?? "0");
  const ownFormula = shared && inFile !== null && isShared(inFile);
  if (inFile && sameContent && !ownFormula) {
    const moved = inFile.reference === reference ? inFile.xml : movedCell(inFile, row, column);
    return sameFormat ? moved : setAttributes(moved, { s: format });
  }
  if (!now || (formula === null && isBlank(now)))
    return format === "0" && !now?.s ? "" : `<c r="${reference}" s="${format}"/>`;
  return cellXml(reference, format, now, formula === null ? "" : formulaXml(formula, row, column, source));
}

/** The cell's element at its new place; an array formula names the cells it fills, which moved with it. */
function movedCell(cell: SheetCell & { readonly openedRow: number }, row: number, column: number): string {
  const to = cellReference(row, column);
  const xml = cell.reference
    ? cell.xml.replace(`r="${cell.reference}"`, () => `r="${to}"`)
    : setAttributes(cell.xml, { r: to });
  if (!cell.inner.includes('t="array"')) return xml;
  return xml.replace(/(<f\b[^>]*\bref=")([^"]*)"/, (whole, start: string, reference: string) => {
    const area = parseAreaReference(reference);
    if (!area) return whole;
    const moved = { ...area, row: area.row + row - cell.openedRow, column: area.column + column - cell.column };
    return `${start}${areaReference(moved)}"`;
  });
}

function sameValue(a: RawCell | null, b: RawCell | null): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  return a?.v === b?.v && (a?.t ?? TEXT) === (b?.t ?? TEXT);
}

function isBlank(cell: RawCell | null): boolean {
  return cell?.v === undefined || cell.v === null || cell.v === "";
}

function formulaXml(formula: string, row: number, column: number, source: CellSource): string {
  const spill = source.spill(row, column);
  const array = spill ? ` t="array" ref="${areaReference(spill)}"` : "";
  return `<f${array}>${escapeXml(source.formulaForFile(formula))}</f>`;
}

function cellXml(reference: string, format: string, cell: RawCell, code: string): string {
  const open = `<c r="${reference}"${format === "0" ? "" : ` s="${format}"`}`;
  const value = cell.v;
  if (value === undefined || value === null || value === "") return code ? `${open}>${code}</c>` : `${open}/>`;
  if (cell.t === BOOLEAN || typeof value === "boolean")
    return `${open} t="b">${code}<v>${value === true || value === 1 ? 1 : 0}</v></c>`;
  if (typeof value === "number") return `${open}>${code}<v>${value}</v></c>`;
  if (code && ERROR.test(value)) return `${open} t="e">${code}<v>${value === "#BUSY!" ? "#N/A" : value}</v></c>`;
  if (code) return `${open} t="str">${code}<v>${escapeCellText(value)}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

/** "B3:D9" of the filled rows and columns, for the `dimension` element; "A1" for an empty sheet. */
export function dimensionOf(data: string): string {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, cells } of sheetRows(data))
    for (const { column } of cells)
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
  if (bottom < 0) return "A1";
  const first = cellReference(top, left);
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}
