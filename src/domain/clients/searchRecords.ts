import type { AdoptedBook } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { identifierKey } from "../rules/mask";
import { normalEmail } from "../values/emailAddress";
import { foldedText } from "../values/foldedText";

/** What of an entry is searched, as it is compared; never its SSN. `name` has a space before and after each word. */
export type SearchRecord = {
  readonly entry: Entry;
  readonly name: string;
  readonly email: string;
  readonly caseNumber: string;
  readonly worker: string;
};

const known = new WeakMap<AdoptedBook, readonly SearchRecord[]>();

/** The records of a book in the order of tabs and rows, made once for each book. */
export function searchRecords(book: AdoptedBook): readonly SearchRecord[] {
  const standing = known.get(book);
  if (standing !== undefined) return standing;
  const records = book.tabs.flatMap((tab) => tab.entries.map(recordOf));
  known.set(book, records);
  return records;
}

function recordOf(entry: Entry): SearchRecord {
  const { firstName = "", lastName = "", email = "", caseNumber = "", workerNumber = "" } = entry.cells;
  return {
    entry,
    name: ` ${foldedText(`${String(firstName)} ${String(lastName)}`)} `,
    email: entry.email ?? normalEmail(String(email)),
    caseNumber: identifierKey(String(caseNumber)),
    worker: identifierKey(String(workerNumber)),
  };
}
