import { areaBetween } from "./area";
import type {
  Area,
  Author,
  CellLook,
  CellPatch,
  CellValue,
  Grid,
  HorizontalAlignment,
  VerticalAlignment,
} from "./grid";
import { eachCell } from "./eachCell";
import { rawPatches } from "./enginePatches";
import { changingAs, contextChanged, tellChange, type GridState } from "./gridState";
import { fitRows } from "./gridSizes";
import { numberText } from "./numberText";
import { columnFormula } from "./tableFormulas";
import { USUAL_SIZE } from "./textHeight";
import { toRange, type RawCell, type RawColor, type RawPatch, type RawSheet, type RawStyle } from "./univerBook";

type CellMethods =
  "values" | "formulas" | "text" | "numberFormats" | "write" | "typeIn" | "clear" | "look" | "setLook" | "usedArea";

const BOOLEAN = 3;
const WRAP = 3;
/** Alignments by the engine's numbers. */
const HORIZONTAL: readonly HorizontalAlignment[] = ["General", "Left", "Center", "Right", "Justify"];
const VERTICAL: readonly VerticalAlignment[] = ["Bottom", "Top", "Center", "Bottom"];

/** Cells: values, formulas, number formats and looks. */
export function cellMethods(state: GridState): Pick<Grid, CellMethods> {
  return {
    values: (sheetId, area) => mapCells(state, sheetId, area, (cell) => cellValue(cell)),
    formulas: (sheetId, area) =>
      mapCells(state, sheetId, area, (cell, sheet, row, column) => formulaOrValue(state, cell, sheet, row, column)),
    text: (sheetId, area) =>
      mapCells(state, sheetId, area, (cell, sheet, row, column) =>
        numberText(cellValue(cell), numberFormat(state, cell, sheet, row, column), state.model.date1904),
      ),
    numberFormats: (sheetId, area) =>
      mapCells(state, sheetId, area, (cell, sheet, row, column) => numberFormat(state, cell, sheet, row, column)),
    write: (sheetId, area, patches, author) => write(state, sheetId, area, patches, author),
    typeIn: (sheetId, area, patches) => {
      const { raw, formulas } = rawPatches(state, sheetId, area, patches);
      if (formulas) contextChanged(state);
      const place = { subUnitId: sheetId, range: toRange(area), value: raw };
      state.book.command("sheet.command.set-range-values", place);
    },
    clear: (sheetId, area, what, author) => clear(state, sheetId, area, what, author),
    look: (sheetId, row, column) => {
      const sheet = state.book.sheet(sheetId);
      return lookOf(state.book.style(sheet, row, column, state.book.cell(sheet, row, column)));
    },
    setLook: (sheetId, area, look) => setLook(state, sheetId, area, look),
    usedArea: (sheetId, valuesOnly) => usedArea(state, sheetId, valuesOnly),
  };
}

type Visit<Result> = (cell: RawCell | null, sheet: RawSheet, row: number, column: number) => Result;

function mapCells<Result>(state: GridState, sheetId: string, area: Area, visit: Visit<Result>): Result[][] {
  const sheet = state.book.sheet(sheetId);
  const spills = state.book.hasSpills(sheet);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const cell = state.book.cell(sheet, row, column);
      const spilled = spills && !isFilled(cell) ? state.book.spilled(sheet, row, column) : null;
      return visit(spilled ? { ...cell, ...spilled } : cell, sheet, row, column);
    }),
  );
}

/** The value of a cell; blank is "". */
export function cellValue(cell: RawCell | null): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return "";
  return cell?.t === BOOLEAN ? Boolean(value) : value;
}

function isFilled(cell: RawCell | null): boolean {
  return Boolean(cell && (cell.f || cell.si || (cell.v !== undefined && cell.v !== null && cell.v !== "")));
}

function formulaOrValue(
  state: GridState,
  cell: RawCell | null,
  sheet: RawSheet,
  row: number,
  column: number,
): CellValue {
  const formula = state.book.formula(sheet, row, column, cell);
  return formula === null ? cellValue(cell) : columnFormula(state.model, formula, sheet.getSheetId(), row, column);
}

function numberFormat(state: GridState, cell: RawCell | null, sheet: RawSheet, row: number, column: number): string {
  return state.book.style(sheet, row, column, cell)?.n?.pattern ?? "General";
}

function write(
  state: GridState,
  sheetId: string,
  area: Area,
  patches: readonly (readonly (CellPatch | null)[])[],
  author: Author,
): void {
  const { raw, formulas, content } = rawPatches(state, sheetId, area, patches);
  if (formulas) contextChanged(state);
  const before = valueBefore(state, sheetId, area);
  changingAs(state, author, () => state.book.writeCells(sheetId, raw, formulas));
  if (content) tellChange(state, { kind: "cells", sheetId, area, author, ...before });
}

/** What one cell holds now, before it changes; nothing for more than one. */
export function valueBefore(state: GridState, sheetId: string, area: Area): { readonly before?: CellValue } {
  if (area.rows !== 1 || area.columns !== 1) return {};
  return { before: cellValue(state.book.cell(state.book.sheet(sheetId), area.row, area.column)) };
}

function clear(
  state: GridState,
  sheetId: string,
  area: Area,
  what: "contents" | "formats" | "all",
  author: Author,
): void {
  const sheet = state.book.sheet(sheetId);
  const raw: RawPatch = {};
  const content = hasContent(state, sheet, area);
  eachCell(state, sheet, area, (row, column) => {
    const emptied: RawCell = what === "formats" ? {} : { v: null, t: null, f: null, si: null, p: null };
    (raw[row] ??= {})[column] = what === "contents" ? emptied : { ...emptied, s: null };
  });
  const before = valueBefore(state, sheetId, area);
  changingAs(state, author, () => state.book.writeCells(sheetId, raw, false));
  if (content && what !== "formats") tellChange(state, { kind: "cells", sheetId, area, author, ...before });
}

function hasContent(state: GridState, sheet: RawSheet, area: Area): boolean {
  const filled: RawCell[] = [];
  eachCell(state, sheet, area, (_row, _column, cell) => {
    if (isFilled(cell)) filled.push(cell);
  });
  return filled.length > 0;
}

function lookOf(style: RawStyle | null): CellLook {
  const look: { -readonly [Key in keyof CellLook]: CellLook[Key] } = {};
  const fill = hexColor(style?.bg?.rgb);
  const color = hexColor(style?.cl?.rgb);
  if (fill) look.fill = fill;
  if (color) look.color = color;
  if (style?.bl) look.bold = true;
  if (style?.it) look.italic = true;
  if (style?.tb === WRAP) look.wrap = true;
  if (style?.fs && style.fs !== USUAL_SIZE) look.size = style.fs;
  const across = HORIZONTAL[style?.ht ?? 0];
  const down = VERTICAL[style?.vt ?? 0];
  if (across !== undefined && across !== "General") look.horizontal = across;
  if (down !== undefined && down !== "Bottom") look.vertical = down;
  return look;
}

/** "#RRGGBB" for the ways the engine writes colours. */
export function hexColor(color: RawColor): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  return color.startsWith("#") ? color.toUpperCase() : null;
}

function setLook(state: GridState, sheetId: string, area: Area, look: CellLook): void {
  const change: RawStyle = {};
  if (look.fill !== undefined) change.bg = { rgb: look.fill };
  if (look.color !== undefined) change.cl = { rgb: look.color };
  if (look.bold !== undefined) change.bl = look.bold ? 1 : 0;
  if (look.italic !== undefined) change.it = look.italic ? 1 : 0;
  if (look.wrap !== undefined) change.tb = look.wrap ? WRAP : 1;
  if (look.size !== undefined) change.fs = look.size;
  if (look.horizontal !== undefined) change.ht = HORIZONTAL.indexOf(look.horizontal);
  if (look.vertical !== undefined) change.vt = VERTICAL.lastIndexOf(look.vertical);
  restyle(state, sheetId, area, (style) => ({ ...style, ...change }));
  if (look.size !== undefined) fitRows(state, sheetId, area);
}

/** Gives every cell of an area another style, made from the one it has. */
export function restyle(
  state: GridState,
  sheetId: string,
  area: Area,
  change: (style: RawStyle | null) => RawStyle,
): void {
  const sheet = state.book.sheet(sheetId);
  state.book.makeRoom(sheet, area);
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      state.book.setStyle(
        sheet,
        row,
        column,
        change(state.book.style(sheet, row, column, state.book.cell(sheet, row, column))),
      );
  state.book.redraw(sheetId);
}

function usedArea(state: GridState, sheetId: string, valuesOnly: boolean): Area | null {
  const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const whole: Area = { row: 0, column: 0, rows: Infinity, columns: Infinity };
  eachCell(state, state.book.sheet(sheetId), whole, (row, column, cell) => {
    if (!isFilled(cell) && (valuesOnly || !cell.s)) return;
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  });
  return bounds.bottom < 0 ? null : areaBetween(bounds.top, bounds.left, bounds.bottom, bounds.right);
}
