import { clientFactsOf } from "../domain/clients/clientFactsOf";
import type { ClientFacts } from "../domain/clients/clientFacts";
import { matchStop, type StopMatch } from "../domain/requests/matchStop";
import { readStop } from "../domain/requests/readStop";
import type { ReadStop } from "../domain/requests/request";
import { entryId } from "../domain/license/entry";
import type { MonthState } from "./state";

/** A client whom a request to stop may mean, with all that is known of them. */
export type StopClient = Omit<StopMatch, "entry"> & { readonly facts: ClientFacts };

/** What is recognised in an e-mail that asks to stop, and the open entries that it may mean (R90). */
export type StopText = { readonly read: ReadStop; readonly clients: readonly StopClient[] };

/** Reads an e-mail that asks to stop; a person confirms whose license it is. */
export function readStopText(month: Pick<MonthState, "review" | "today">, text: string): StopText {
  const read = readStop(text, month.review.settings);
  return { read, clients: stopClients(month, read) };
}

/** The open entries that a request to stop may mean, as it was recognised or corrected. */
export function stopClients({ review, today }: Pick<MonthState, "review" | "today">, read: ReadStop): StopClient[] {
  const matches = matchStop(read, review.book, review.settings);
  const wanted = new Set(matches.map(({ entry }) => entryId(entry)));
  // By their names: a row that was typed into since the read is another object in the book.
  const results = new Map(
    review.results.flatMap((one) => (wanted.has(entryId(one.entry)) ? [[entryId(one.entry), one]] : [])),
  );
  return matches.flatMap(({ entry, ...match }) => {
    const result = results.get(entryId(entry));
    return result === undefined ? [] : [{ ...match, facts: clientFactsOf(result, review, today) }];
  });
}
