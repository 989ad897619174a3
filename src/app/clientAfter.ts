import type { FieldKey } from "../domain/fields/field";
import type { AdoptedBook } from "../domain/license/adoptedBook";
import type { Entry, EntryRef } from "../domain/license/entry";
import { identityOfKey, identityPlaces } from "../domain/license/entryKey";
import type { CellEdit, EditPlan, NewEntry } from "../domain/plan/editPlan";
import { normalEmail } from "../domain/values/emailAddress";

/** How a client is found in the workbook as it is read next: by the first of these keys, or as the new open entry of an address. */
export type Sought =
  | { readonly tab: string; readonly rowKeys: readonly string[]; readonly identities: ReadonlySet<string> }
  | { readonly tab: string; readonly email: string };

/**
 * Where a client stands once a plan is carried out: its edits may have changed the cells by which the row is found (dateIssued is
 * one of them). `undo` has the keys of the rows as they were found afterwards; null where nothing was written.
 */
export function clientAfter(ref: EntryRef, plan: EditPlan, undo: EditPlan | null, book: AdoptedBook): Sought {
  const { tab, rowKey } = ref;
  const columns =
    book.tabs.find(({ name }) => name === tab)?.columns ?? new Map<FieldKey, { readonly column: number }>();
  const edits = plan.edits.filter((edit) => edit.tab === tab && edit.rowKey === rowKey);
  const identities = new Set(looksAfter(identityOfKey(rowKey), edits, identityPlaces(columns)));
  const written = (undo?.edits ?? []).filter((edit) => edit.tab === tab && identities.has(identityOfKey(edit.rowKey)));
  const keys = new Set(written.map((edit) => edit.rowKey));
  return { tab, rowKeys: keys.size === 1 ? [...keys, rowKey] : [rowKey], identities };
}

/** The client of the one new entry that was written; null where there is none, or more. */
export function newClientOf(entries: readonly NewEntry[]): Sought | null {
  const [entry, another] = entries;
  const email = entry?.cells.email;
  return entry === undefined || another !== undefined || email === undefined
    ? null
    : { tab: entry.tab, email: normalEmail(String(email)) };
}

/** The entry that is sought; null where none, or more than one, can be it. */
export function findSought(sought: Sought, { tabs }: AdoptedBook): Entry | null {
  const entries = tabs.find(({ name }) => name === sought.tab)?.entries ?? [];
  if ("email" in sought) return only(entries.filter((entry) => entry.email === sought.email && !entry.revoked));
  for (const rowKey of sought.rowKeys) {
    const found = entries.find((entry) => entry.rowKey === rowKey);
    if (found !== undefined) return found;
  }
  return only(entries.filter((entry) => sought.identities.has(identityOfKey(entry.rowKey))));
}

/** What an identity can look like with some of the edits written: others may have been left alone. */
function looksAfter(
  identity: string,
  edits: readonly CellEdit[],
  places: ReadonlyMap<FieldKey, number>,
): readonly string[] {
  return edits.reduce<readonly string[]>(
    (looks, { field, after }) => {
      const place = places.get(field);
      if (place === undefined || identity === "") return looks;
      return [...looks, ...looks.map((look) => withCell(look, place, String(after)))];
    },
    [identity],
  );
}

function withCell(look: string, place: number, text: string): string {
  const cells = JSON.parse(look) as string[]; // What rowKeys has made: an array of texts.
  return JSON.stringify(cells.map((cell, at) => (at === place ? text : cell)));
}

function only(entries: readonly Entry[]): Entry | null {
  const [first, second] = entries;
  return second === undefined ? (first ?? null) : null;
}
