import type { FieldKey } from "../fields/field";
import type { AdoptedBook, AdoptedTab } from "../license/adoptedBook";
import { identityOfKey, identityPlaces } from "../license/entryKey";
import type { Bystander, CellEdit } from "../plan/editPlan";

/**
 * The entries that edited ones look like once they are corrected, or on the way there: a client entered twice, once with spaces.
 * A plan that names them can tell them from its own. Time grows with edits and entries.
 */
export function fixBystanders(edits: readonly CellEdit[], { tabs }: AdoptedBook): Bystander[] {
  return tabs.flatMap((tab) => {
    const ofTab = edits.filter((edit) => edit.tab === tab.name);
    return ofTab.length === 0 ? [] : bystandersOn(tab, ofTab);
  });
}

function bystandersOn({ name, columns, entries }: AdoptedTab, edits: readonly CellEdit[]): Bystander[] {
  const places = identityPlaces(columns);
  const looks = new Map<string, readonly string[]>();
  for (const edit of edits) {
    const known = looks.get(edit.rowKey) ?? [identityOfKey(edit.rowKey)];
    looks.set(edit.rowKey, [...known, ...known.flatMap((look) => withEdit(look, edit, places))]);
  }
  const near = new Set([...looks.values()].flat());
  return entries
    .filter(({ rowKey }) => !looks.has(rowKey) && near.has(identityOfKey(rowKey)))
    .map(({ rowKey, row }) => ({ tab: name, rowKey, row }));
}

/** An identity with one cell corrected; nothing where entries are not found by that field. */
function withEdit(look: string, { field, after }: CellEdit, places: ReadonlyMap<FieldKey, number>): string[] {
  const place = places.get(field);
  if (place === undefined) return [];
  const cells = JSON.parse(look) as string[]; // What rowKeys has made: an array of texts.
  return [JSON.stringify(cells.map((cell, at) => (at === place ? String(after) : cell)))];
}
