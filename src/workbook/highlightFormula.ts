import type { HighlightRule } from "../domain/plan/editPlan";
import { columnLetters } from "./layout";

/**
 * The formula of a conditional format, English and relative to the first cell of its range (ConditionalFormatRule.formula):
 * true where the Status cell of the row holds one of the words. Column and row are 0-based.
 */
export function highlightFormula(rule: HighlightRule, statusColumn: number, firstRow: number): string {
  const cell = `$${columnLetters(statusColumn)}${firstRow + 1}`;
  const tests = rule.words.map((status) => `${cell}="${status.replace(/"/g, '""')}"`);
  return tests.length === 1 ? `=${tests[0] ?? ""}` : `=OR(${tests.join(",")})`;
}

/** Whether a formula is that of the rule, wherever rows and columns have moved to since. */
export function isFormulaOf(rule: HighlightRule, formula: string): boolean {
  return shapeOf(formula) === shapeOf(highlightFormula(rule, 0, 0));
}

/** The formula without its references: what inserting rows or columns changes. Words in quotes stay as they are. */
function shapeOf(formula: string): string {
  const parts = formula.replace(/^=/, "").split(/("(?:[^"]|"")*")/);
  return parts
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replace(/\s/g, "")
            .replace(/\$?[A-Z]{1,3}\$?\d+/gi, "#")
            .toUpperCase(),
    )
    .join("");
}
