import type { CheckedSheet } from "./checkedBook";
import type { FieldKey } from "../fields/field";
import type { Finding, FindingField } from "../findings/finding";
import { severities, type FindingCode } from "../findings/severities";
import type { AdoptedTab } from "../license/adoptedBook";
import { isBlank } from "../values/cell";

/** What a unit tab shows as a sheet: headers missing or doubled, rows below a gap, formulas in the list (rules section 4, sheet). */
export function checkTab(tab: AdoptedTab, sheet: CheckedSheet): Finding[] {
  const at = (row: number, field: FindingField, code: FindingCode): Finding => ({
    code,
    severity: severities[code],
    tab: tab.name,
    row,
    field,
  });
  return [
    ...tab.missing.map((field) => at(tab.headerRow, field, "header-missing")),
    ...tab.duplicates.map(({ field }) => at(tab.headerRow, field, "header-duplicate")),
    ...rowsOutside(tab, sheet).map((row) => at(row, "row", "row-outside-list")),
    ...formulas(tab, sheet).map(({ row, field }) => at(row, field, "formula-in-entry")),
  ];
}

/** Entries below one or more blank rows; they are entries like any other. */
function rowsOutside(tab: AdoptedTab, { values, firstRow }: CheckedSheet): number[] {
  const headerIndex = tab.headerRow - firstRow - 1;
  const gap = values.findIndex((row, index) => index > headerIndex && row.every((cell) => isBlank(cell)));
  return gap < 0 ? [] : tab.entries.filter(({ row }) => row > firstRow + gap + 1).map(({ row }) => row);
}

function formulas(
  tab: AdoptedTab,
  { formulaCells }: CheckedSheet,
): { readonly row: number; readonly field: FieldKey }[] {
  const areas = formulaCells.split(",").flatMap((text) => areaOf(text) ?? []);
  if (areas.length === 0) return [];
  return tab.entries.flatMap(({ row }) =>
    [...tab.columns].flatMap(([field, { column, wholeName }]) => {
      if (wholeName === true && field === "firstName") return [];
      const inside = areas.some(
        (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
      );
      return inside ? [{ row, field }] : [];
    }),
  );
}

type Rectangle = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** "B5:C9" or "B5", with or without a sheet's name, as rows (1-based) and columns (0-based). */
function areaOf(text: string): Rectangle | null {
  const match = /(?:^|!)\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(text.trim());
  if (match === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { top: Number(top), bottom: Number(bottom), left: columnOf(left), right: columnOf(right) };
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
