import type { RowPlace, SameClient } from "../findings/finding";
import { sameClientTitles } from "../fields/sameClientWords";
import type { AdoptedBook } from "../license/adoptedBook";
import type { Adoption } from "../plan/adoption";
import { emptyPlan, type CellEdit, type EditPlan } from "../plan/editPlan";
import { entryPlaces } from "./entryPlaces";

/**
 * The plan that records what a person decided about rows that seem to be one client (I4): the word under Same client on each,
 * with the column where it is missing. Null takes the word away again. Cells that say so already are left out.
 */
export function sameClientPlan(
  book: AdoptedBook,
  places: readonly RowPlace[],
  outcome: SameClient | null,
  name: string,
  adoption: Adoption,
): EditPlan {
  const entryAt = entryPlaces(book);
  const after = outcome === null ? "" : sameClientTitles[outcome];
  const rows = new Map(places.map((place) => [JSON.stringify([place.tab, place.row]), entryAt(place)]));
  const edits = [...rows.values()].flatMap((entry): CellEdit[] => {
    const before = entry?.cells.sameClient ?? "";
    if (entry === undefined || before === after) return [];
    return [{ tab: entry.tab, rowKey: entry.rowKey, row: entry.row, field: "sameClient", before, after }];
  });
  const lacking = book.tabs.filter(
    ({ name: tab, columns }) => !columns.has("sameClient") && edits.some((edit) => edit.tab === tab),
  );
  return {
    ...emptyPlan("sameClient", name, adoption),
    columns: lacking.map(({ name: tab }) => ({ tab, fields: ["sameClient"] as const })),
    edits,
  };
}
