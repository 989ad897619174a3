import { clientFactsOf } from "../domain/clients/clientFactsOf";
import { clientsByWorker } from "../domain/drafts/clientsByWorker";
import type { MonthState } from "./state";

/** A worker number, as it is compared, and how many open entries it has. */
export type WorkerClients = { readonly worker: string; readonly clients: number };

/** The worker numbers of one unit tab, or of all (null), in their order (R80). */
export function workersOf(
  { review, today }: Pick<MonthState, "review" | "today">,
  tab: string | null,
): WorkerClients[] {
  const facts = review.results
    .filter(({ entry }) => !entry.revoked && (tab === null || entry.tab === tab))
    .map((result) => clientFactsOf(result, review, today));
  return [...clientsByWorker(facts, review.settings)].map(([worker, clients]) => ({ worker, clients: clients.length }));
}
