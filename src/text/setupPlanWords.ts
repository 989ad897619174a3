import { changesNothing, type EditPlan, type NeededColumns } from "../domain/plan/editPlan";
import { describeCount, describeList } from "./counts";
import { nouns } from "./nouns";

/** What carrying out a step writes: Writes 6 rows on Setup and 9 columns on 6 tabs. */
export function describeSetupPlan(plan: EditPlan): string {
  if (changesNothing(plan)) return "Nothing to write: all of this holds already.";
  return `Writes ${describeList(partsOf(plan))}.`;
}

/** What a step wrote, by the plan that would take exactly that back; null where nothing was written. */
export function describeWritten(undo: EditPlan | null): string {
  return undo === null ? "Nothing was written." : `Written: ${describeList(partsOf(undo))}.`;
}

/** What was put back, by the plan that would write exactly that again; null where nothing was. */
export function describePutBack(redo: EditPlan | null): string {
  return redo === null ? "Nothing was put back." : `Put back: ${describeList(partsOf(redo))}.`;
}

/** Columns that a tab kept when a step was put back. */
export function describeLeftStanding({ tab, fields }: NeededColumns): string {
  return `${tab}: ${describeCount(fields.length, nouns.column)} stayed. Somebody wrote in ${fields.length === 1 ? "it" : "them"}, or the tab is protected.`;
}

/** Columns that a tab did not get. */
export function describeLeftOut({ tab, fields }: NeededColumns): string {
  return `${tab}: ${describeCount(fields.length, nouns.column)} left out. The tab is protected, or has ${fields.length === 1 ? "it" : "them"} by now.`;
}

/** Whether a plan is a step of set-up, or puts one back. */
export function isSetupPlan({ kind, undoes }: EditPlan): boolean {
  return kind === "setup" || undoes === "setup";
}

function partsOf(plan: EditPlan): string[] {
  const { newTabs, newTabsOff, columns, columnsOff, helps, helpsOff, edits, appends, withdrawals } = plan;
  const tabs = [...newTabs, ...newTabsOff];
  const ours = [...columns, ...columnsOff];
  const helped = [...helps, ...helpsOff];
  const count = sumOf(ours, ({ fields }) => fields.length);
  const rows = Math.max(
    sumOf(appends, (part) => part.rows.length),
    sumOf(withdrawals, (part) => part.rows.length),
  );
  return [
    ...tabs.map(({ name }) => `the tab ${name}`),
    ...(count > 0 ? [`${describeCount(count, nouns.column)} on ${tabsIn(ours)}`] : []),
    ...(helped.length > 0
      ? [`help while typing in ${describeCount(helped.length, nouns.column)} on ${tabsIn(helped)}`]
      : []),
    ...(edits.length > 0 ? [describeCount(edits.length, nouns.cell)] : []),
    ...(rows > 0 ? [`${describeCount(rows, nouns.row)} on Setup`] : []),
  ];
}

function tabsIn(parts: readonly { readonly tab: string }[]): string {
  return describeCount(new Set(parts.map(({ tab }) => tab)).size, nouns.tab);
}

function sumOf<Part>(parts: readonly Part[], count: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + count(part), 0);
}
