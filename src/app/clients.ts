import { agendaOf } from "../domain/clients/agendaOf";
import { clientFactsOf } from "../domain/clients/clientFactsOf";
import { worklistsOf } from "../domain/clients/worklistsOf";
import type { Entry } from "../domain/license/entry";
import type { MonthlyReview } from "../domain/review/monthlyReview";
import type { SerialDate } from "../domain/values/serialDate";
import { attendanceOf } from "./attendance";
import { findSought } from "./clientAfter";
import { resultsNow } from "./resultsNow";
import type { Room } from "./room";
import { nothingRefused, type ClientState, type State } from "./state";

/** What the list says of clients: who is shown, today's list, with whom something is under way, and whose hours are documented. */
export type Clients = Pick<State, "client" | "agenda" | "worklists" | "attendance">;

/** What the list that was just read says of clients. */
export function clientsOf(room: Room, review: MonthlyReview): Clients {
  const today = room.clock.today();
  return {
    client: shownClient(room, review, today),
    agenda: agendaOf(review, today),
    worklists: worklistsOf(review, today),
    attendance: attendanceOf(room, review),
  };
}

/** The same after rows were typed into: the entries are those of now. */
export function concludeClients(room: Room): void {
  const { month } = room.store.get();
  if (month === null) return;
  const review = { ...month.review, results: resultsNow(month.review) };
  room.store.change({ month: { ...month, review }, ...clientsOf(room, review) });
}

/** Shows the client of an entry. */
export function showEntry({ store, clock }: Room, entry: Entry): void {
  const { month } = store.get();
  const client = month === null ? null : clientOf(entry, month.review, clock.today());
  store.change({ client, noEntrySelected: false, guideRefusals: nothingRefused });
}

/** Who is shown stays shown: where a command of ours changed the cells by which the row is found, it is found by those of now. */
function shownClient(room: Room, review: MonthlyReview, today: SerialDate): ClientState | null {
  const { client } = room.store.get();
  const { sought } = room;
  room.sought = null;
  if (sought !== null) {
    const found = findSought(sought, review.book);
    if (found !== null) return clientOf(found, review, today);
  }
  if (client === null) return null;
  const { ref } = client;
  const entry = review.book.tabs
    .find(({ name }) => name === ref.tab)
    ?.entries.find(({ rowKey }) => rowKey === ref.rowKey);
  return entry === undefined ? { ref, facts: null } : clientOf(entry, review, today);
}

function clientOf(entry: Entry, review: MonthlyReview, today: SerialDate): ClientState {
  const { tab, rowKey } = entry;
  const result = review.results.find((one) => one.entry === entry);
  return { ref: { tab, rowKey }, facts: result === undefined ? null : clientFactsOf(result, review, today) };
}
