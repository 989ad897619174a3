import { clientIndex } from "../../../src/domain/clients/clientIndex";
import { clientMonths } from "../../../src/domain/clients/clientMonths";
import type { ReadReport } from "../../../src/domain/usage/report";
import { client, report, review, span, unitTab, type Said } from "../../builders/month";

const email = "client1@example.com";

function monthsOf(...reports: readonly ReadReport[]) {
  const { book, evidence } = review({ sheets: [unitTab("U", [client(1)])], reports });
  const [entry] = clientIndex(book).entries;
  if (entry === undefined) throw new Error("the tab has no entry");
  return clientMonths(entry, evidence, clientIndex(book)).map(({ days, minutes }) => [days, minutes]);
}

const october = (said: Omit<Said, "email">, parts: Partial<ReadReport> = {}) =>
  report(span("2026-10"), [{ email, ...said }], parts);

describe("[A2] what reports say of a client's months", () => {
  it("has minutes of a month whose days no report tells", () => {
    expect(monthsOf(october({ seconds: 5400 }, { hasDays: false }))).toEqual([[null, 90]]);
  });

  it("has days of a month whose minutes no report tells, and nothing of one that tells neither", () => {
    expect(monthsOf(october({ days: 2 }))).toEqual([[2, null]]);
    expect(monthsOf(october({}))).toEqual([]);
  });

  it("shows every number of days where lines of one report contradict each other, blank ones aside", () => {
    const lines = [4, null, 2].map((days) => ({ email, days, seconds: 60 }));
    expect(monthsOf(report(span("2026-10"), lines))).toEqual([
      [4, 1],
      [2, 1],
    ]);
  });
});
