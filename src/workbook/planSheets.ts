import type { EditPlan } from "../domain/plan/editPlan";

/** The sheets of ours that a plan touches; the Log always. */
export function ownSheetsOf(plan: EditPlan): string[] {
  return [...new Set<string>(["Log", ...[...plan.appends, ...plan.withdrawals].map((append) => append.sheet)])];
}

/** The unit tabs that a plan looks at: those that it touches, and those that new entries are compared with. */
export function seenTabsOf(plan: EditPlan): string[] {
  return [...new Set([...tabsOf(plan), ...(plan.entries.length > 0 ? plan.against : [])])];
}

/** The unit tabs that a plan touches, new ones left out. */
export function tabsOf(plan: EditPlan): string[] {
  const { edits, entries, entriesOff, columns, columnsOff, highlights, highlightsOff, helps, helpsOff } = plan;
  const cells = [edits, entries, entriesOff];
  const places = [...cells, columns, columnsOff, highlights, highlightsOff, helps, helpsOff].flat();
  return [...new Set(places.map(({ tab }) => tab))];
}

/** The sheets of the reports that a plan puts down or takes away. */
export function reportSheetsOf({ reports, reportsOff }: EditPlan): string[] {
  return [...new Set([...reports, ...reportsOff.map(({ written }) => written)].map(({ sheet }) => sheet))];
}

/** The names of unit tabs that a plan makes or takes away. */
export function freshTabsOf(plan: EditPlan): string[] {
  return [...new Set([...plan.newTabs, ...plan.newTabsOff].map(({ name }) => name))];
}
