import { contains } from "./area";
import { withCellValue, translateReferences } from "./formulaReferences";
import type { CellValue, Grid, ValidationInfo } from "./grid";
import { parseAreaReference } from "./cellReference";
import type { ValidationOperator } from "./validationOperators";

type Place = { readonly sheetId: string; readonly row: number; readonly column: number };

/** The validation of one cell, or null. */
export function validationAt(grid: Grid, { sheetId, row, column }: Place): ValidationInfo | null {
  const covers = (rule: ValidationInfo) => rule.areas.some((area) => contains(area, row, column));
  return grid.validations(sheetId).find(covers) ?? null;
}

/**
 * Whether a cell may hold the value by the rule, as Excel decides it when a person types. A rule's formulas are written for
 * its first cell. Assumption: a list written out is compared with case, one that lies in cells without.
 */
export function isValid(grid: Grid, rule: ValidationInfo, place: Place, value: CellValue): boolean {
  if (value === "") return rule.ignoreBlanks || rule.type === "List";
  if (rule.formula1 === "") return true;
  if (rule.type === "List")
    return listed(grid, rule, place).has(rule.formula1.startsWith('"') ? String(value) : lower(value));
  if (rule.type === "Custom") return isTrue(grid.evaluate(formulaAt(rule, rule.formula1, place, value), place.sheetId));
  const measured = rule.type === "TextLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (rule.type === "WholeNumber" && !Number.isInteger(measured)) return false;
  const bound = (formula: string) =>
    Number(grid.evaluate(formulaAt(rule, asFormula(formula), place, value), place.sheetId));
  return compare(rule.operator ?? "Between", measured, bound(rule.formula1), () => bound(rule.formula2 ?? ""));
}

function listed(grid: Grid, rule: ValidationInfo, place: Place): ReadonlySet<string> {
  const written = /^"(.*)"$/s.exec(rule.formula1)?.[1];
  if (written !== undefined) return new Set(written.split(",").map((text) => text.trim()));
  const formula = formulaAt(rule, rule.formula1, place, "").replace(/^=/, "");
  const named = grid
    .names()
    .find(({ name }) => name.toLowerCase() === formula.toLowerCase())
    ?.formula.replace(/^=/, "");
  const [, quoted, plain, cells = ""] = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/s.exec(named ?? formula) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  const sheetId = sheetName === undefined ? place.sheetId : grid.sheets().find(({ name }) => name === sheetName)?.id;
  const area = parseAreaReference(cells.replaceAll("$", ""));
  if (area === null || sheetId === undefined)
    throw new Error(`The practice Excel does not play the list ${rule.formula1}.`);
  return new Set(grid.values(sheetId, area).flat().map(lower));
}

function lower(value: CellValue): string {
  return String(value).toLowerCase();
}

function isTrue(value: CellValue): boolean {
  return typeof value === "number" ? value !== 0 : value === true;
}

function asFormula(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}

/** The rule's formula as it reads for the cell, the cell itself holding the value. */
function formulaAt(rule: ValidationInfo, formula: string, { row, column }: Place, value: CellValue): string {
  const [first] = rule.areas;
  const moved = first === undefined ? formula : translateReferences(formula, row - first.row, column - first.column);
  const literal = typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
  return withCellValue(moved, row, column, literal);
}

function compare(operator: ValidationOperator, value: number, first: number, second: () => number): boolean {
  switch (operator) {
    case "Between":
      return value >= first && value <= second();
    case "NotBetween":
      return value < first || value > second();
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
  }
}
