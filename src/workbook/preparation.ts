import type { FieldKey } from "../domain/fields/field";
import type { Append, EditPlan, Highlight, NewTab } from "../domain/plan/editPlan";
import { helpsToGive, validatedPlaces, type PlacedHelp } from "./columnHelps";
import { decide, type ColumnsToCome, type Decision } from "./decide";
import { leaveColumn } from "./leftPlaces";
import { emptyColumns, newColumns, type NewColumn } from "./newColumns";
import { tabsToDelete, tabsToMake } from "./newTabs";
import { findOwnLayout, missingRows, placesOf } from "./ownRows";
import { placeEntries, type EntryDecision } from "./placeEntries";
import type { Unwritten } from "./port";
import { impossibleReport, reportWork, type ReportWork } from "./reportWork";
import { rowFinder } from "./rowFinder";
import { lackingRules, standingRules } from "./standingRules";
import type { Look, SheetLook } from "./tabLook";

/** Rows of one of our own sheets (0-based) that are emptied again. */
export type Withdrawal = { readonly append: Append; readonly rows: readonly number[] };

/** What a plan still has to do, by a fresh look: what is there already is left out, so that a second apply writes nothing. */
export type Preparation = {
  readonly newTabs: readonly NewTab[];
  readonly columns: ReadonlyMap<string, readonly NewColumn[]>;
  readonly appends: readonly Append[];
  readonly withdrawals: readonly Withdrawal[];
  readonly highlights: readonly Highlight[];
  readonly helps: readonly PlacedHelp[];
  readonly decision: Decision;
  readonly reports: ReportWork;
  readonly entries: EntryDecision;
  /** Worksheets, columns and helps that cannot come, and why. */
  readonly left: readonly Unwritten[];
  readonly isNothing: boolean;
};

/** One of our sheets holds something else, or is protected: the plan cannot be carried out. */
export type Impossible = { readonly code: "sheet-taken" | "protected"; readonly sheet: string };

/** Compares a plan with the sheets. */
export function prepare(plan: EditPlan, look: Look): Preparation | Impossible {
  const impossible = findImpossible(plan, look);
  if (impossible) return impossible;
  const tabs = tabsToMake(plan.newTabs, look);
  const columns = columnsOf(plan, look);
  const appends = plan.appends.flatMap((append) => lackingRows(append, look.own.get(append.sheet)));
  const withdrawals = plan.withdrawals.flatMap((append) => standingRows(append, look.own.get(append.sheet)));
  const highlights = plan.highlights.flatMap((highlight) => lackingRules(highlight, look, columns.get(highlight.tab)));
  const helps = helpsToGive(plan.helps, look, columns);
  const decision = decide(plan.edits, look, columnsToCome(columns), rowFinder(plan));
  const entries = placeEntries(plan, look, columnsToCome(columns));
  const reports = reportWork(plan, look);
  const kinds = [
    tabs.make,
    [...columns.keys()],
    appends,
    withdrawals,
    highlights,
    helps.give,
    reports.steps,
    reports.deletions,
  ];
  const lists = [...kinds, decision.writes, entries.writes];
  const isNothing = lists.every((list) => list.length === 0) && !hasLeavings(plan, look);
  const left = [...tabs.left, ...lockedColumns(plan, look), ...helps.left, ...entries.left, ...reports.left];
  return {
    newTabs: tabs.make,
    columns,
    appends,
    withdrawals,
    highlights,
    helps: helps.give,
    decision,
    reports,
    entries,
    left,
    isNothing,
  };
}

/** Where the columns will stand that the first batch appends. */
export function columnsToCome(columns: Preparation["columns"]): ColumnsToCome {
  return new Map([...columns].map(([tab, list]) => [tab, new Map(list.map(({ field, column }) => [field, column]))]));
}

function findImpossible(plan: EditPlan, look: Look): Impossible | null {
  for (const append of [...plan.appends, ...plan.withdrawals]) {
    const sheet = look.own.get(append.sheet);
    if (sheet && !findOwnLayout(sheet.cells, append.headers)) return { code: "sheet-taken", sheet: append.sheet };
  }
  for (const [name, sheet] of look.own) if (sheet.protected) return { code: "protected", sheet: name };
  return impossibleReport(plan, look);
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

/** Columns that a protected tab does not take, unless edits for them say so themselves. */
function lockedColumns({ columns, edits }: EditPlan, look: Look): Unwritten[] {
  const told = (tab: string, field: FieldKey) => edits.some((edit) => edit.tab === tab && edit.field === field);
  return columns.flatMap(({ tab, fields }) => {
    const tabLook = look.tabs.get(tab);
    if (!tabLook?.protected) return [];
    return newColumns(tabLook, fields)
      .filter(({ field, column }) => tabLook.isLocked(tabLook.map.headerRow, column) && !told(tab, field))
      .map(({ field }) => leaveColumn(tab, tabLook, field, "protected"));
  });
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

/** Whether there is something to take away at the end. Whether a validation is ours is only seen in the first batch. */
function hasLeavings(plan: EditPlan, look: Look): boolean {
  const columns = plan.columnsOff.some(({ tab, fields }) => {
    const tabLook = look.tabs.get(tab);
    return tabLook !== undefined && emptyColumns(tabLook, fields).length > 0;
  });
  return (
    columns ||
    plan.highlightsOff.some((highlight) => standingRules(highlight, look).length > 0) ||
    validatedPlaces(plan.helpsOff, look).length > 0 ||
    tabsToDelete(plan.newTabsOff, look).gone.length > 0
  );
}
