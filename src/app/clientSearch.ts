import { findClients, type FoundClient } from "../domain/clients/findClients";
import type { MonthState } from "./state";

/** Most clients that a search shows: who has more types another letter. */
export const MOST_FOUND = 50;

/** Clients by a part of a name, a case number, an address or a worker number; open entries before revoked ones. */
export function clientSearch({ review, today }: Pick<MonthState, "review" | "today">, text: string): FoundClient[] {
  return findClients(review, text, MOST_FOUND, today);
}
