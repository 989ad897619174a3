import type { ClientFacts } from "../clients/clientFacts";
import { workerNumberKey } from "../rules/checkWorkerNumber";
import { holdsNineDigits } from "../values/nineDigits";

/**
 * The open entries by worker number, as it is compared, workers in their order, clients in that of the list (R80). A cell that
 * is blank or could hold an SSN names no worker.
 */
export function clientsByWorker(clients: readonly ClientFacts[]): ReadonlyMap<string, readonly ClientFacts[]> {
  const byWorker = new Map<string, ClientFacts[]>();
  for (const client of clients) {
    const worker = workerNumberKey(client.entry.cells.workerNumber ?? "");
    if (client.entry.revoked || worker === "" || holdsNineDigits(worker)) continue;
    const standing = byWorker.get(worker);
    if (standing === undefined) byWorker.set(worker, [client]);
    else standing.push(client);
  }
  return new Map([...byWorker].sort(([one], [other]) => (one < other ? -1 : 1)));
}
