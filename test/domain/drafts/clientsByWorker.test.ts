import { clientsByWorker } from "../../../src/domain/drafts/clientsByWorker";
import { client, day, type RowCells } from "../../builders/month";
import { factsIn, reviewOf } from "../clients/oneClient";

function workersOf(...rows: RowCells[]) {
  const review = reviewOf(rows.map((row, at) => client(at + 1, row)));
  const byWorker = clientsByWorker(
    rows.map((_, at) => factsIn(review, at)),
    review.settings,
  );
  return [...byWorker].map(([worker, clients]) => [worker, clients.map(({ entry }) => entry.row)]);
}

it("[R80] clients stand under their worker, whichever way the number is written; workers in order", () => {
  expect(
    workersOf({ workerNumber: "EC02" }, { workerNumber: " ec01" }, { workerNumber: "EC01" }, { workerNumber: "" }),
  ).toEqual([
    ["EC01", [3, 4]],
    ["EC02", [2]],
  ]);
});

it("[R91] revoked rows leave the lists, and an SSN or an address under worker number is no worker", () => {
  expect(
    workersOf({ revokedOn: day("2026-05-01") }, { workerNumber: "900123456" }, { workerNumber: "ana@example.com" }),
  ).toEqual([]);
});
