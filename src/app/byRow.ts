import type { CellEdit } from "../domain/plan/editPlan";

/** The edits of one entry, as they are previewed together. */
export type RowEdits = { readonly rowKey: string; readonly row: number; readonly edits: readonly CellEdit[] };

/** Edits of one tab, put together by entry in order of first appearance. */
export function byRow(edits: readonly CellEdit[]): RowEdits[] {
  const rows = new Map<string, { rowKey: string; row: number; edits: CellEdit[] }>();
  for (const edit of edits) {
    const { rowKey, row } = edit;
    const known = rows.get(rowKey);
    if (known === undefined) rows.set(rowKey, { rowKey, row, edits: [edit] });
    else known.edits.push(edit);
  }
  return [...rows.values()];
}
