import { isIssued } from "../rules/isIssued";
import type { AdoptedBook } from "../license/adoptedBook";
import type { EntryRef } from "../license/entry";
import { actEntries, refuseEntries, type ActEntries } from "./actEntries";

/** Finds the entries of an act that needs a license which is out: those revoked are refused, and requests that are not finished. */
export function issuedEntries(refs: readonly EntryRef[], book: AdoptedBook): ActEntries {
  const { entries, refusals } = actEntries(refs, book);
  return {
    entries,
    refusals: [
      ...refusals,
      ...refuseEntries("revoked", "entries", entries, ({ revoked }) => revoked),
      ...refuseEntries("not-issued", "entries", entries, (entry) => !entry.revoked && !isIssued(entry)),
    ],
  };
}
