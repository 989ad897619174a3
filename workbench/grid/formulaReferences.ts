import { shiftSpan, type Shift } from "./area";
import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW, quoteSheetName } from "./cellReference";

/** Strings and structured references are skipped; then an optional sheet, then A1, A1:B2, A:B or 1:2. */
const TOKEN =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\w.$])((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w(.!])/g;
const QUOTED_SHEET = /"(?:[^"]|"")*"|('(?:[^']|'')+'|(?<![\w.$'])[A-Za-z_][\w.]*)!/g;

type Corner = { column: number | null; row: number | null; fixedColumn: boolean; fixedRow: boolean };

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(text);
  const [, first = "", letters = "", second = "", digits = ""] = match ?? [];
  return {
    column: letters ? columnNumber(letters) : null,
    row: digits ? Number(digits) - 1 : null,
    fixedColumn: letters !== "" && first === "$",
    fixedRow: letters === "" ? first === "$" || second === "$" : second === "$",
  };
}

function cornerText(corner: Corner): string {
  const column = corner.column === null ? "" : `${corner.fixedColumn ? "$" : ""}${columnLetters(corner.column)}`;
  const row = corner.row === null ? "" : `${corner.fixedRow ? "$" : ""}${corner.row + 1}`;
  return column + row;
}

function mapReferences(
  formula: string,
  change: (sheet: string | null, first: Corner, last: Corner) => boolean,
): string {
  return formula.replace(TOKEN, (whole, sheet: string | undefined, reference: string | undefined) => {
    if (!reference) return whole;
    const [from = "", to] = reference.split(":");
    const first = parseCorner(from);
    const last = to === undefined ? { ...first } : parseCorner(to);
    const plainSheet = sheet ? sheet.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'") : null;
    if (!change(plainSheet, first, last)) return `${sheet ?? ""}#REF!`;
    return `${sheet ?? ""}${cornerText(first)}${to === undefined ? "" : `:${cornerText(last)}`}`;
  });
}

/** The formula after rows or columns of `changedSheet` moved; `ownSheet` is the sheet of references that name none. */
export function shiftReferences(formula: string, ownSheet: string, changedSheet: string, shift: Shift): string {
  return mapReferences(formula, (sheet, first, last) => {
    if ((sheet ?? ownSheet).toLowerCase() !== changedSheet.toLowerCase()) return true;
    const from = shift.axis === "row" ? first.row : first.column;
    const to = shift.axis === "row" ? last.row : last.column;
    if (from === null || to === null) return true;
    const span = shiftSpan(from, to, shift.at, shift.count);
    if (!span) return false;
    if (shift.axis === "row") [first.row, last.row] = span;
    else [first.column, last.column] = span;
    return true;
  });
}

/** The formula as it reads when copied some rows down and columns right; "$" parts stay. */
export function translateReferences(formula: string, rows: number, columns: number): string {
  const move = (corner: Corner) => {
    if (corner.row !== null && !corner.fixedRow) corner.row += rows;
    if (corner.column !== null && !corner.fixedColumn) corner.column += columns;
    return inSheet(corner);
  };
  return mapReferences(formula, (_sheet, first, last) => [move(first), move(last)].every(Boolean));
}

function inSheet({ row, column }: Corner): boolean {
  return (row === null || (row >= 0 && row <= LAST_ROW)) && (column === null || (column >= 0 && column <= LAST_COLUMN));
}

/** The formula after a worksheet got another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return formula.replace(QUOTED_SHEET, (whole, sheet: string | undefined) => {
    if (!sheet) return whole;
    const plain = sheet.replace(/^'|'$/g, "").replaceAll("''", "'");
    return plain.toLowerCase() === from.toLowerCase() ? `${quoteSheetName(to)}!` : whole;
  });
}

/** The formula with a value in the place of one cell of its own sheet, where it names the cell alone. */
export function withCellValue(formula: string, row: number, column: number, literal: string): string {
  return formula.replace(TOKEN, (whole, sheet: string | undefined, reference: string | undefined) => {
    if (!reference || sheet || reference.includes(":")) return whole;
    const corner = parseCorner(reference);
    return corner.row === row && corner.column === column ? literal : whole;
  });
}
