import type { EditPlan, Highlight, NeededColumns, NewTab } from "../domain/plan/editPlan";
import { emptyColumns, type NewColumn } from "./newColumns";
import { tabsToDelete } from "./newTabs";
import type { Unwritten } from "./port";
import { standingRules } from "./standingRules";
import type { Look } from "./tabLook";

/** What a plan takes away at its end, once the cells are empty: by what the sheets show then. */
export type Leavings = {
  readonly columns: ReadonlyMap<string, readonly NewColumn[]>;
  readonly highlights: readonly Highlight[];
  readonly tabs: readonly NewTab[];
  /** Worksheets that stay, and why. */
  readonly left: readonly Unwritten[];
};

/** Nothing is taken away from a command that stopped. */
export const noLeavings: Leavings = { columns: new Map(), highlights: [], tabs: [], left: [] };

/** What may go: our own columns with nothing below their headers, highlights, new tabs with nothing but headers. */
export function leavingsOf(plan: EditPlan, look: Look): Leavings {
  const columns = new Map<string, NewColumn[]>();
  for (const { tab, fields } of plan.columnsOff) {
    const tabLook = look.tabs.get(tab);
    const empty = tabLook ? emptyColumns(tabLook, fields) : [];
    if (empty.length > 0) columns.set(tab, empty);
  }
  const { gone, left } = tabsToDelete(plan.newTabsOff, look);
  const highlights = plan.highlightsOff.filter((highlight) => standingRules(highlight, look).length > 0);
  return { columns, highlights, tabs: gone, left };
}

/** The columns by tab, as a plan names them. */
export function fieldsOf(columns: Iterable<readonly [string, readonly NewColumn[]]>): NeededColumns[] {
  return [...columns].flatMap(([tab, list]) =>
    list.length === 0 ? [] : [{ tab, fields: list.map(({ field }) => field) }],
  );
}
