import type { ClientFacts } from "../clients/clientFacts";
import { workerNumberKey } from "../rules/checkWorkerNumber";
import type { Settings } from "../settings/settings";
import { fillableValue } from "./fillDraft";
import { numbersToFill } from "./numbersToFill";

/**
 * The open entries by worker number, as it is compared, workers in their order, clients in that of the list (R80). A cell that
 * is blank or no worker number names no worker.
 */
export function clientsByWorker(
  clients: readonly ClientFacts[],
  settings: Settings,
): ReadonlyMap<string, readonly ClientFacts[]> {
  const byWorker = new Map<string, ClientFacts[]>();
  for (const client of clients) {
    const worker = workerNumberKey(numbersToFill(client.entry, settings).workerNumber);
    if (client.entry.revoked || fillableValue("worker number", worker) === null) continue;
    const standing = byWorker.get(worker);
    if (standing === undefined) byWorker.set(worker, [client]);
    else standing.push(client);
  }
  return new Map([...byWorker].sort(([one], [other]) => (one < other ? -1 : 1)));
}
