import { agendaOf } from "../../../src/domain/clients/agendaOf";
import { worklistsOf } from "../../../src/domain/clients/worklistsOf";
import { client } from "../../builders/month";
import { reviewOf, today } from "./oneClient";

it("20,000 requests of one address, name and case number are worked off in linear time", () => {
  const review = reviewOf(Array.from({ length: 20_000 }, () => client(1, { dateIssued: "" })));
  const begun = performance.now();
  const { requests } = worklistsOf(review, today);
  const { lines } = agendaOf(review, today);
  const took = performance.now() - begun;
  expect(requests).toHaveLength(20_000);
  expect(lines.map(({ kind, items }) => [kind, items.length])).toEqual([["requestOpen", 20_000]]);
  // Each with each other would take minutes.
  expect(took).toBeLessThan(10_000);
});
