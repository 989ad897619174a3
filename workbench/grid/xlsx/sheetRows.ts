import { columnNumber } from "../cellReference";
import { parseAttributes } from "./xml";

/** A `<c>` element: where it stands, its reference, format and type as written, what is inside, and the element as it was. */
export type SheetCell = {
  readonly column: number;
  readonly reference: string | undefined;
  readonly format: string | undefined;
  readonly type: string | undefined;
  readonly inner: string;
  readonly xml: string;
};

/** A `<row>` element; `attributes` are its text, with a leading space when there are any. */
export type SheetRow = { readonly row: number; readonly attributes: string; readonly cells: readonly SheetCell[] };

const ROW = /<row\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** The text between `<sheetData>` and its end, and what stands before and after. */
export function splitSheet(xml: string): { readonly before: string; readonly data: string; readonly after: string } {
  const empty = /<sheetData\s*\/>/.exec(xml);
  if (empty)
    return {
      before: `${xml.slice(0, empty.index)}<sheetData>`,
      data: "",
      after: `</sheetData>${xml.slice(empty.index + empty[0].length)}`,
    };
  const open = /<sheetData\b[^>]*>/.exec(xml);
  const close = xml.lastIndexOf("</sheetData>");
  if (!open || close < 0) throw new Error("A worksheet of the workbook has no cells part; the file may be damaged.");
  const start = open.index + open[0].length;
  return { before: xml.slice(0, start), data: xml.slice(start, close), after: xml.slice(close) };
}

/** Rows and cells of a worksheet part, in the order of the file; 0-based. Rows and cells without a reference follow the one before. */
export function sheetRows(data: string): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let next = 0;
  for (const [, attributes = "", inner = ""] of data.matchAll(ROW)) {
    const number = /\br=["'](\d+)["']/.exec(attributes)?.[1];
    const row = number ? Number(number) - 1 : next;
    next = row + 1;
    rows.push({ row, attributes, cells: rowCells(inner) });
  }
  return rows;
}

function rowCells(inner: string): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  let next = 0;
  for (const [xml, text = "", content = ""] of inner.matchAll(CELL)) {
    const reference = attribute(text, "r");
    const letters = reference && /^[A-Z]+/.exec(reference)?.[0];
    const column = letters ? columnNumber(letters) : next;
    next = column + 1;
    const [format, type] = [attribute(text, "s"), attribute(text, "t")];
    cells.push({ column, reference, format, type, inner: content, xml });
  }
  return cells;
}

/** One attribute; a sheet has so many cells that reading all of them would be felt. */
function attribute(text: string, name: string): string | undefined {
  const start = text.indexOf(` ${name}="`);
  if (start >= 0) return text.slice(start + name.length + 3, text.indexOf('"', start + name.length + 3));
  return text.includes("'") ? parseAttributes(text)[name] : undefined;
}
