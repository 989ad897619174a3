import type { ColumnHelp } from "../../domain/plan/editPlan";
import { isBlank } from "../../domain/values/cell";
import type { PlacedHelp } from "../columnHelps";
import type { HelpLeaving } from "../helpLeavings";
import type { Area } from "../layout";
import { valueAt, type Look, type TabLook } from "../tabLook";
import type { Answer } from "./roundTrips";
import { giveBack, giveHelp, isOurs, type Validation } from "./validation";

/** Cells that were to be helped, and the validation that they had right before. */
export type SeenHelp = { readonly help: ColumnHelp; readonly area: Area; readonly before: Validation };

/** What was seen when helps were given. */
export type WrittenHelps = {
  readonly seenHelps: { readonly given: readonly SeenHelp[] } | null;
  readonly atFirstWrite: Look | null;
};

/** Queues the question which validation the cells have now. */
export function queueValidations(context: Excel.RequestContext, places: readonly PlacedHelp[]): Answer<SeenHelp[]> {
  const asked = places.flatMap(({ help, areas }) =>
    areas.map((area) => {
      const { dataValidation } = rangeOf(context, help, area);
      return { help, area, validation: dataValidation.load("type,rule,prompt,errorAlert") };
    }),
  );
  return () =>
    asked.map(({ help, area, validation: { type, rule, prompt, errorAlert } }) => {
      const told = rule as Excel.DataValidationRule | null; // Null where cells differ, which the typings leave out.
      return { help, area, before: { type, rule: told, prompt, errorAlert } };
    });
}

/** Queues the helps for their cells. */
export function giveHelps(context: Excel.RequestContext, places: readonly PlacedHelp[]): void {
  for (const { help, areas } of places) for (const area of areas) giveHelp(rangeOf(context, help, area), help, area);
}

/** The range of an area of a help's tab. */
export function rangeOf(context: Excel.RequestContext, { tab }: ColumnHelp, area: Area): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(tab);
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
}

/** The helps among validations that proved to be ours, with their cells. */
export function oursAmong(seen: readonly SeenHelp[]): PlacedHelp[] {
  const ours = seen.filter(({ help, before }) => isOurs(help, before));
  return [...new Set(ours.map(({ help }) => help))].map((help) => ({
    help,
    areas: ours.filter((one) => one.help === help).map(({ area }) => area),
  }));
}

/** Queues helps to go, or others to come in their place. */
export function takeHelps(context: Excel.RequestContext, leavings: readonly HelpLeaving[]): void {
  for (const { help, area, instead } of leavings) {
    const range = rangeOf(context, help, area);
    if (instead) giveHelp(range, instead, area);
    else range.dataValidation.clear();
  }
}

/**
 * Queues validations to be as they were where a help came down on cells of another column, because columns moved right
 * before, or on cells that somebody gave a validation right before.
 */
export function giveBackValidations(context: Excel.RequestContext, writer: WrittenHelps, now: Look): void {
  for (const { help, area, before } of writer.seenHelps?.given ?? []) {
    const [then, tab] = [writer.atFirstWrite?.tabs.get(help.tab), now.tabs.get(help.tab)];
    if (!then || !tab) continue;
    const isHome = isOwnColumn(help, area, then);
    if (isHome && before.type === Excel.DataValidationType.none) continue;
    const field = [...then.map.shown].find(([, column]) => column === area.column)?.[0];
    const column = (field && tab.map.shown.get(field)) ?? area.column;
    giveBack(rangeOf(context, help, { ...area, column }), before);
  }
}

/** Whether the cells were those of the help's own column, or of one that the same batch put there. */
function isOwnColumn({ field }: ColumnHelp, { column }: Area, { map, cells }: TabLook): boolean {
  const own = map.columns.get(field);
  return own === undefined ? isBlank(valueAt(cells, map.headerRow, column)) : own === column;
}
