import type { Append, EditPlan, Highlight, HighlightRule } from "../domain/plan/editPlan";
import { decide, type ColumnsToCome, type Decision } from "./decide";
import { isFormulaOf } from "./highlightFormula";
import { emptyColumns, newColumns, type NewColumn } from "./newColumns";
import { findOwnLayout, missingRows, placesOf } from "./ownRows";
import type { Look, SheetLook } from "./tabLook";

/** Rows of one of our own sheets (0-based) that are emptied again. */
export type Withdrawal = { readonly append: Append; readonly rows: readonly number[] };

/** What a plan still has to do, by a fresh look: what is there already is left out, so that a second apply writes nothing. */
export type Preparation = {
  readonly columns: ReadonlyMap<string, readonly NewColumn[]>;
  readonly appends: readonly Append[];
  readonly withdrawals: readonly Withdrawal[];
  readonly highlights: readonly Highlight[];
  readonly decision: Decision;
  readonly isNothing: boolean;
};

/** One of our sheets holds something else, or is protected: the plan cannot be carried out. */
export type Impossible = { readonly code: "sheet-taken" | "protected"; readonly sheet: string };

/** Compares a plan with the sheets. */
export function prepare(plan: EditPlan, look: Look): Preparation | Impossible {
  const impossible = findImpossible(plan, look);
  if (impossible) return impossible;
  const columns = columnsOf(plan, look);
  const appends = plan.appends.flatMap((append) => lackingRows(append, look.own.get(append.sheet)));
  const withdrawals = plan.withdrawals.flatMap((append) => standingRows(append, look.own.get(append.sheet)));
  const highlights = plan.highlights.flatMap((highlight) => lackingRules(highlight, look));
  const decision = decide(plan.edits, look, columnsToCome(columns));
  const lists = [[...columns.keys()], appends, withdrawals, highlights, decision.writes];
  const isNothing = lists.every((list) => list.length === 0) && !hasLeavings(plan, look);
  return { columns, appends, withdrawals, highlights, decision, isNothing };
}

/** Where the columns will stand that the first batch appends. */
export function columnsToCome(columns: Preparation["columns"]): ColumnsToCome {
  return new Map([...columns].map(([tab, list]) => [tab, new Map(list.map(({ field, column }) => [field, column]))]));
}

/** The sheets of ours that a plan touches; the Log always. */
export function ownSheetsOf(plan: EditPlan): string[] {
  return [...new Set<string>(["Log", ...[...plan.appends, ...plan.withdrawals].map((append) => append.sheet)])];
}

/** The unit tabs that a plan touches. */
export function tabsOf(plan: EditPlan): string[] {
  const places = [...plan.edits, ...plan.columns, ...plan.columnsOff, ...plan.highlights, ...plan.highlightsOff];
  return [...new Set(places.map(({ tab }) => tab))];
}

/** Rules of a highlight that the tab has, with the ids of their conditional formats. */
export function standingRules(
  highlight: Highlight,
  look: Look,
): { readonly rule: HighlightRule; readonly id: string }[] {
  const there = look.tabs.get(highlight.tab)?.highlights ?? [];
  return highlight.rules.flatMap((rule) =>
    there.filter(({ formula }) => isFormulaOf(rule, formula)).map(({ id }) => ({ rule, id })),
  );
}

function findImpossible(plan: EditPlan, look: Look): Impossible | null {
  for (const append of [...plan.appends, ...plan.withdrawals]) {
    const sheet = look.own.get(append.sheet);
    if (sheet && !findOwnLayout(sheet.cells, append.headers)) return { code: "sheet-taken", sheet: append.sheet };
  }
  for (const [name, sheet] of look.own) if (sheet.protected) return { code: "protected", sheet: name };
  return null;
}

function columnsOf(plan: EditPlan, look: Look): Map<string, NewColumn[]> {
  const columns = new Map<string, NewColumn[]>();
  for (const { tab, fields } of plan.columns) {
    const tabLook = look.tabs.get(tab);
    if (!tabLook) continue;
    const added = newColumns(tabLook, fields).filter(({ column }) => !tabLook.isLocked(tabLook.map.headerRow, column));
    if (added.length > 0) columns.set(tab, added);
  }
  return columns;
}

function lackingRows(append: Append, sheet: SheetLook | undefined): Append[] {
  const layout = sheet ? findOwnLayout(sheet.cells, append.headers) : null;
  const rows = sheet && layout ? missingRows(sheet.cells, layout, append.rows) : append.rows;
  return rows.length === 0 ? [] : [{ ...append, rows }];
}

function standingRows(append: Append, sheet: SheetLook | undefined): Withdrawal[] {
  const layout = sheet ? findOwnLayout(sheet.cells, append.headers) : null;
  const rows = sheet && layout ? placesOf(sheet.cells, layout, append.rows) : [];
  return rows.length === 0 ? [] : [{ append, rows }];
}

function lackingRules(highlight: Highlight, look: Look): Highlight[] {
  const tab = look.tabs.get(highlight.tab);
  if (!tab || tab.protected) return [];
  const there = new Set(standingRules(highlight, look).map(({ rule }) => rule));
  const rules = highlight.rules.filter((rule) => !there.has(rule));
  return rules.length === 0 ? [] : [{ tab: highlight.tab, rules }];
}

function hasLeavings(plan: EditPlan, look: Look): boolean {
  const columns = plan.columnsOff.some(({ tab, fields }) => {
    const tabLook = look.tabs.get(tab);
    return tabLook !== undefined && emptyColumns(tabLook, fields).length > 0;
  });
  return columns || plan.highlightsOff.some((highlight) => standingRules(highlight, look).length > 0);
}
