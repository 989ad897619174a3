import { changesNothing, type EditPlan } from "../domain/plan/editPlan";
import { describeCount, describeList } from "./counts";
import { nouns } from "./nouns";

/** What carrying out a step writes: Writes 6 rows on Setup and 9 columns on 6 tabs. */
export function describeSetupPlan(plan: EditPlan): string {
  if (changesNothing(plan)) return "Nothing to write: all of this is on the sheets.";
  return `Writes ${describeList(partsOf(plan))}.`;
}

/** What a step wrote, or what was put back. */
export function describeSetupOutcome(kind: "applied" | "undone", plan: EditPlan): string {
  return `${kind === "applied" ? "Written" : "Put back"}: ${describeList(partsOf(plan))}.`;
}

/** Whether a plan is a step of set-up, or puts one back: it touches no cell of an entry and no sheet of ours but Setup. */
export function isSetupPlan({ kind, edits, appends, withdrawals }: EditPlan): boolean {
  if (kind !== "undo") return kind === "setup";
  return edits.length === 0 && [...appends, ...withdrawals].every(({ sheet }) => sheet === "Setup");
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
