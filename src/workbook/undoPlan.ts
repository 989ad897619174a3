import type { Append, ColumnHelp, EditPlan, Highlight, NeededColumns, NewEntry, NewTab } from "../domain/plan/editPlan";
import type { ReportOff, ReportSheet } from "../domain/plan/reportSheet";
import type { PlacedEdit } from "./decide";
import { bystandersOf } from "./rowFinder";
import type { Look } from "./tabLook";

/** What an apply did, as it was found on the sheets afterwards. */
export type Done = {
  readonly written: readonly PlacedEdit[];
  /** New entries that are there, with the cells of them that are. */
  readonly entries: readonly NewEntry[];
  /** Entries that were emptied; their cells are not among those written. */
  readonly entriesOff: readonly NewEntry[];
  readonly appended: readonly Append[];
  readonly withdrawn: readonly Append[];
  readonly columns: readonly NeededColumns[];
  readonly columnsOff: readonly NeededColumns[];
  readonly highlights: readonly Highlight[];
  readonly highlightsOff: readonly Highlight[];
  readonly newTabs: readonly NewTab[];
  readonly newTabsOff: readonly NewTab[];
  readonly helps: readonly ColumnHelp[];
  readonly helpsOff: readonly ColumnHelp[];
  /** Reports that an undo took away. */
  readonly reports: readonly ReportSheet[];
  /** Reports that stand now, with what stood before. */
  readonly reportsOff: readonly ReportOff[];
};

/** The plan that puts back exactly what was done (ruling 16), or null when nothing was. Keys are those of the sheets now. */
export function undoPlan(plan: EditPlan, done: Done, look: Look): EditPlan | null {
  if (Object.values(done).every((list: readonly unknown[]) => list.length === 0)) return null;
  const keys = new Map(
    [...look.tabs].map(([name, tab]) => [name, new Map([...tab.map.rows].map(([key, row]) => [row, key]))]),
  );
  const edits = done.written.map(({ edit: { needs: _, ...edit }, row }) => ({
    ...edit,
    rowKey: keys.get(edit.tab)?.get(row) ?? edit.rowKey,
    row: row + 1,
    before: edit.after,
    after: edit.before,
  }));
  const bystanders = [...look.tabs].flatMap(([name, { map }]) =>
    bystandersOf(
      name,
      edits.filter(({ tab }) => tab === name),
      map,
    ),
  );
  return {
    ...(plan.kind === "undo" ? { kind: plan.undoes ?? "import" } : { kind: "undo", undoes: plan.kind }),
    name: plan.name,
    adoption: plan.adoption,
    edits,
    ...(bystanders.length > 0 && { bystanders }),
    entries: done.entriesOff,
    against: plan.against,
    entriesOff: done.entries,
    appends: done.withdrawn,
    withdrawals: done.appended,
    columns: done.columnsOff,
    columnsOff: done.columns,
    highlights: done.highlightsOff,
    highlightsOff: done.highlights,
    newTabs: done.newTabsOff,
    newTabsOff: done.newTabs,
    helps: done.helpsOff,
    helpsOff: done.helps,
    reports: done.reports,
    reportsOff: done.reportsOff,
  };
}
