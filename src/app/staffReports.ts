import { clientFactsOf } from "../domain/clients/clientFactsOf";
import { clientsByWorker } from "../domain/drafts/clientsByWorker";
import type { Draft } from "../domain/drafts/draft";
import { staffDraft } from "../text/staffDraft";
import type { MonthState } from "./state";

/** The report to one worker about the worker's clients. */
export type StaffReport = { readonly worker: string; readonly clients: number; readonly draft: Draft };

/** One report for each worker who has open entries, of one unit tab or of all (null), workers in their order (R80). */
export function staffReports(
  { review, today }: Pick<MonthState, "review" | "today">,
  tab: string | null,
): StaffReport[] {
  const facts = review.results
    .filter(({ entry }) => !entry.revoked && (tab === null || entry.tab === tab))
    .map((result) => clientFactsOf(result, review, today));
  return [...clientsByWorker(facts, review.settings)].map(([worker, clients]) => ({
    worker,
    clients: clients.length,
    draft: staffDraft(worker, clients, review.settings, today),
  }));
}
