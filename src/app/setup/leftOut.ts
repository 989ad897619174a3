import type { EditPlan, NeededColumns } from "../../domain/plan/editPlan";

/**
 * Columns of a plan that were not added, by tab: its undo takes away exactly those that were. A protected worksheet takes none;
 * one that somebody added meanwhile is not ours to take away.
 */
export function leftOut({ columns }: EditPlan, undo: EditPlan | null): NeededColumns[] {
  return without(columns, undo?.columnsOff ?? []);
}

/** Columns that an undo left standing, by tab: somebody wrote below their header. `redo` would add again those that went. */
export function leftStanding({ columnsOff }: EditPlan, redo: EditPlan | null): NeededColumns[] {
  return without(columnsOff, redo?.columns ?? []);
}

function without(planned: readonly NeededColumns[], done: readonly NeededColumns[]): NeededColumns[] {
  const keyOf = (tab: string, field: string) => JSON.stringify([tab, field]);
  const known = new Set(done.flatMap(({ tab, fields }) => fields.map((field) => keyOf(tab, field))));
  return planned
    .map(({ tab, fields }) => ({ tab, fields: fields.filter((field) => !known.has(keyOf(tab, field))) }))
    .filter(({ fields }) => fields.length > 0);
}
