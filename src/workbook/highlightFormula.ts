import type { HighlightRule } from "../domain/plan/editPlan";
import { columnNumber } from "./areas";
import { columnLetters } from "./layout";

/**
 * The formula of a conditional format, English and relative to the first cell of its range (ConditionalFormatRule.formula):
 * true where the row's cell in the column that the rule reads holds one of the words, or lists one. Column and row are 0-based.
 */
export function highlightFormula(rule: HighlightRule, column: number, firstRow: number): string {
  const cell = `$${columnLetters(column)}${firstRow + 1}`;
  const tests = rule.words.map((word) =>
    // FIND knows no wildcards, and the commas around keep "E-mail" out of "Old E-mail, Email verified".
    rule.test === "is" ? `${cell}=${quoted(word)}` : `ISNUMBER(FIND(${quoted(`, ${word}, `)},", "&${cell}&", "))`,
  );
  return tests.length === 1 ? `=${tests[0] ?? ""}` : `=OR(${tests.join(",")})`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Whether a formula is that of the rule, wherever rows and columns have moved to since; which column it reads is not compared. */
export function isFormulaOf(rule: HighlightRule, formula: string): boolean {
  return shapeOf(formula) === shapeOf(highlightFormula(rule, 0, 0));
}

/** The column (0-based) that a formula of ours reads; null where that column was deleted (#REF!). */
export function columnRead(formula: string): number | null {
  const reference = outsideQuotes(formula)
    .map((part) => /\$?([A-Z]{1,3})\$?\d+/i.exec(part)?.[1])
    .find((letters) => letters !== undefined);
  return reference === undefined ? null : columnNumber(reference.toUpperCase());
}

/** The formula without its references: what inserting rows or columns changes. Words in quotes stay as they are. */
export function shapeOf(formula: string): string {
  const parts = formula.replace(/^=/, "").split(QUOTED);
  return parts.map((part, at) => (at % 2 === 1 ? part : withoutReferences(part))).join("");
}

const QUOTED = /("(?:[^"]|"")*")/;

function outsideQuotes(formula: string): string[] {
  return formula.split(QUOTED).filter((_, at) => at % 2 === 0);
}

function withoutReferences(part: string): string {
  return part
    .replace(/\s/g, "")
    .replace(/#REF!|\$?[A-Z]{1,3}\$?\d+/gi, "#")
    .toUpperCase();
}
