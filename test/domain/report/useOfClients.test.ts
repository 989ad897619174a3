import { useReader } from "../../../src/domain/report/clientUse";
import type { ReadReport } from "../../../src/domain/usage/report";
import { client, report, review, span, unitTab, type RowCells } from "../../builders/month";

const email = "client1@example.com";
const october = span("2026-10");

/** What is known of the use of a tab's first client in October. */
function useOf(reports: readonly ReadReport[], cells: RowCells = {}) {
  const found = review({ sheets: [unitTab("U", [client(1, cells), client(2)])], reports });
  const [result] = found.results;
  if (result === undefined) throw new Error("the tab has no entry");
  const { months, seconds } = useReader(found, [october])(result.entry);
  return [...months, ...seconds];
}

describe("[R80] the use of a client in a month", () => {
  it("is told by days, and by zero days of the whole month", () => {
    expect(useOf([report(october, [{ email, days: 2, seconds: 60 }])])).toEqual(["use", 60]);
    expect(useOf([report(october, [{ email, days: 0, seconds: 0 }])])).toEqual(["silent", 0]);
  });

  it("[A2] is not told by lines that contradict each other", () => {
    const both = [2, 0].map((days) => ({ email, days, seconds: 60 }));
    expect(useOf([report(october, both)])).toEqual(["unknown", null]);
  });

  it("is not told by a report whose period nobody has said", () => {
    expect(useOf([report(null, [{ email, days: 2, seconds: 60 }])])).toEqual(["unknown", null]);
  });

  it("is not told by any report where the row has no address", () => {
    const of2 = { email: "client2@example.com", days: 2, seconds: 60 };
    expect(useOf([report(october, [of2])], { email: "" })).toEqual(["unknown", null]);
  });
});
