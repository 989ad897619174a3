import type { FieldKey } from "../domain/fields/field";
import type { Highlight, HighlightRule } from "../domain/plan/editPlan";
import { columnRead, isFormulaOf } from "./highlightFormula";
import type { NewColumn } from "./newColumns";
import type { FormulaHighlight, Look, TabLook } from "./tabLook";

/** A rule of a highlight that a tab has, with the id of its conditional format. */
export type StandingRule = { readonly rule: HighlightRule; readonly id: string };

/** Rules of a highlight that the tab has: the formula is the rule's, and reads the column that the rule reads. */
export function standingRules(highlight: Highlight, look: Look): StandingRule[] {
  const tab = look.tabs.get(highlight.tab);
  return tab ? formatsOf(highlight, tab, (formula, rule) => isInPlace(formula, rule, tab)) : [];
}

/** Formats of the rules that are new on the tab and read another column: columns moved right before they were made. */
export function astrayRules(highlight: Highlight, before: Look, now: Look): StandingRule[] {
  const tab = now.tabs.get(highlight.tab);
  const known = new Set(before.tabs.get(highlight.tab)?.highlights.map(({ id }) => id));
  if (!tab) return [];
  return formatsOf(highlight, tab, (formula, rule) => !isInPlace(formula, rule, tab)).filter(
    ({ id }) => !known.has(id),
  );
}

/** The rules that the tab lacks and can take: it is not protected, and has, or gets, the columns that they need. */
export function lackingRules(highlight: Highlight, look: Look, toCome: readonly NewColumn[] = []): Highlight[] {
  const tab = look.tabs.get(highlight.tab);
  if (!tab || tab.protected) return [];
  const there = new Set(standingRules(highlight, look).map(({ rule }) => rule));
  const rules = highlight.rules.filter((rule) => !there.has(rule) && placeOfRule(rule, tab, toCome) !== null);
  return rules.length === 0 ? [] : [{ tab: highlight.tab, rules }];
}

/** The columns (0-based) of a rule: the one it reads, and the first and last that it colours. */
export type RulePlace = { readonly reads: number; readonly left: number; readonly right: number };

/** Where a rule belongs on a tab with the columns that come in the same batch; null where the tab lacks one that it needs. */
export function placeOfRule(rule: HighlightRule, { map }: TabLook, toCome: readonly NewColumn[]): RulePlace | null {
  const columnOf = (wanted: FieldKey) =>
    map.shown.get(wanted) ?? toCome.find(({ field }) => field === wanted)?.column ?? null;
  const reads = columnOf(rule.reads);
  if (reads === null) return null;
  if (rule.over === "list") return { reads, left: map.firstColumn, right: Math.max(reads, columnOf("why") ?? reads) };
  const column = columnOf(rule.over);
  return column === null ? null : { reads, left: column, right: column };
}

/** The last row (0-based) with an entry; -1 on a tab without entries. */
export function lastEntryRow(look: TabLook | undefined): number {
  return [...(look?.map.rows.values() ?? [])].reduce((last, row) => Math.max(last, row), -1);
}

function formatsOf(
  { rules }: Highlight,
  { highlights }: TabLook,
  isMeant: (formula: string, rule: HighlightRule) => boolean,
): StandingRule[] {
  return rules.flatMap((rule) =>
    highlights
      .filter(({ formula }: FormulaHighlight) => isFormulaOf(rule, formula) && isMeant(formula, rule))
      .map(({ id }) => ({ rule, id })),
  );
}

/** A formula follows its column when that moves. Where either is gone, its words alone tell whose it is. */
function isInPlace(formula: string, rule: HighlightRule, { map }: TabLook): boolean {
  const [read, column] = [columnRead(formula), map.shown.get(rule.reads)];
  return read === null || column === undefined || read === column;
}
