import type { ColumnHelp, EditPlan } from "../domain/plan/editPlan";
import { isInside } from "./areas";
import { validatedPlaces, type PlacedHelp } from "./columnHelps";
import type { Area } from "./layout";
import type { Look } from "./tabLook";

/** Cells whose help goes, and the help that comes in its place: null where none does. */
export type HelpLeaving = { readonly help: ColumnHelp; readonly area: Area; readonly instead: ColumnHelp | null };

/**
 * Which cells lose their help: those whose validation proved to be ours when the command began, as far as they still have
 * one and their column has not moved. A new help of the plan for the same column takes its place.
 */
export function helpLeavings(plan: EditPlan, ours: readonly PlacedHelp[], look: Look): HelpLeaving[] {
  return ours.flatMap(({ help, areas }) => {
    const now = validatedPlaces([help], look).flatMap((place) => place.areas);
    const instead = plan.helps.find(({ tab, field }) => tab === help.tab && field === help.field) ?? null;
    return areas
      .filter((area) =>
        Array.from({ length: area.rows }, (_, at) => isInside(now, area.row + at, area.column)).every(Boolean),
      )
      .map((area) => ({ help, area, instead }));
  });
}
