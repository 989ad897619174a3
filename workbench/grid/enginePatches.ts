import type { Area, CellPatch, CellValue } from "./grid";
import type { GridState } from "./gridState";
import { engineFormula } from "./tableFormulas";
import type { RawCell, RawPatch, RawSheet } from "./univerBook";

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** The engine's form of patches, whether any is a formula or a value; the sheet reaches as far as the area then. */
export function rawPatches(
  state: GridState,
  sheetId: string,
  area: Area,
  patches: readonly (readonly (CellPatch | null)[])[],
): { readonly raw: RawPatch; readonly formulas: boolean; readonly content: boolean } {
  const sheet = state.book.sheet(sheetId);
  const raw: RawPatch = {};
  const written = patches.flat().filter((patch) => patch !== null);
  const formulas = written.some((patch) => patch.formula !== undefined);
  patches.forEach((line, r) =>
    line.forEach((patch, c) => {
      if (!patch) return;
      const [row, column] = [area.row + r, area.column + c];
      (raw[row] ??= {})[column] = rawPatch(state, sheet, row, column, patch);
    }),
  );
  state.book.makeRoom(sheet, area);
  return { raw, formulas, content: formulas || written.some((patch) => patch.value !== undefined) };
}

function rawPatch(state: GridState, sheet: RawSheet, row: number, column: number, patch: CellPatch): RawCell {
  const cell: RawCell = {};
  if (patch.formula !== undefined) {
    const formula = engineFormula(state.model, patch.formula, sheet.getSheetId(), row, column);
    Object.assign(cell, { f: formula, v: null, t: null, si: null, p: null });
  } else if (patch.value !== undefined) Object.assign(cell, rawValue(patch.value), { f: null, si: null, p: null });
  if (patch.numberFormat !== undefined) {
    const existing = state.book.cell(sheet, row, column);
    const inherited = existing?.s ? null : state.book.style(sheet, row, column, existing);
    const pattern = patch.numberFormat === "General" ? null : { pattern: patch.numberFormat };
    cell.s = { ...inherited, n: pattern };
  }
  return cell;
}

function rawValue(value: CellValue): RawCell {
  if (value === "") return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: TEXT };
}
