import type { NextAct } from "../../../src/domain/clients/clientFacts";
import type { ReadReport } from "../../../src/domain/usage/report";
import { client, day, report, span, usersList, type RowCells } from "../../builders/month";
import { factsIn, factsOf, reviewOf, today } from "./oneClient";

const consent = { consentOn: day("2025-01-10"), consentBy: "Written" };
const done = { ...consent, group: "Unit 12", profileOn: day("2025-01-15") };
const email = "client1@example.com";
const silent = (): ReadReport[] => ["2026-08", "2026-09", "2026-10"].map((m) => report(span(m), [{ email, days: 0 }]));
const used = (): ReadReport[] => [report(span("2026-10"), [{ email, days: 3, seconds: 3661 }])];
const hold = (until: string): RowCells => ({ decision: "Hold", holdUntil: day(until), holdReason: "surgery" });

type Case = {
  readonly fact: string;
  readonly cells: RowCells;
  readonly next: NextAct;
  readonly reports?: ReadReport[];
};

const acts: readonly Case[] = [
  { fact: "[R91] revoked", cells: { ...done, revokedOn: day("2026-10-01") }, next: "nothing" },
  {
    fact: "[R90] asked to stop, in the middle of a request",
    cells: { dateIssued: "", decision: "asked to stop" },
    next: "withdrawn",
  },
  {
    fact: "[R82] decided to revoke, used or not",
    cells: { ...done, decision: "Revoke" },
    reports: used(),
    next: "revoke",
  },
  { fact: "[R13] a request without consent", cells: { dateIssued: "" }, next: "consent" },
  { fact: "[R16] a request with consent", cells: { ...consent, dateIssued: "" }, next: "license" },
  { fact: "[R50] no group yet, though it is silent", cells: { ...done, group: "" }, reports: silent(), next: "group" },
  { fact: "[R51] no profile yet", cells: { ...done, profileOn: "" }, next: "profile" },
  { fact: "[R60] no worker number", cells: { ...done, workerNumber: "" }, next: "record" },
  { fact: "[R82] three silent months", cells: done, reports: silent(), next: "decide" },
  {
    fact: "[R88] kept by the newest report",
    cells: { ...done, decision: "Keep", contactedOn: day("2026-10-31") },
    reports: silent(),
    next: "nothing",
  },
  {
    fact: "[R88] kept before the newest report",
    cells: { ...done, decision: "Keep", contactedOn: day("2026-10-30") },
    reports: silent(),
    next: "decide",
  },
  {
    fact: "[R85] no contact leaves the decision open",
    cells: { ...done, decision: "No contact", contactedOn: today },
    reports: silent(),
    next: "decide",
  },
  { fact: "[A4] a hold until tomorrow", cells: { ...done, ...hold("2026-11-24") }, reports: silent(), next: "nothing" },
  { fact: "[A4] a hold until today", cells: { ...done, ...hold("2026-11-23") }, reports: silent(), next: "nothing" },
  {
    fact: "[A4] a hold that ended yesterday",
    cells: { ...done, ...hold("2026-11-22") },
    reports: silent(),
    next: "holdEnded",
  },
  {
    fact: "[A4] over before the data end: a candidate",
    cells: { ...done, ...hold("2026-10-30") },
    reports: silent(),
    next: "decide",
  },
  {
    fact: "[A4] without a reason it was no hold",
    cells: { ...done, ...hold("2026-11-22"), holdReason: "" },
    reports: used(),
    next: "nothing",
  },
  {
    fact: "[R88] kept after the hold",
    cells: { ...done, ...hold("2026-11-22"), decision: "Keep" },
    reports: used(),
    next: "nothing",
  },
  {
    fact: "[R14] issued without consent, and used",
    cells: { ...done, consentOn: "" },
    reports: used(),
    next: "consent",
  },
  {
    fact: "[R82] issued without consent, and silent",
    cells: { ...done, consentOn: "" },
    reports: silent(),
    next: "decide",
  },
  { fact: "[R18] invited today", cells: { ...done, dateIssued: today, activation: "Invited" }, next: "remind" },
  {
    fact: "[R18] invited and overdue",
    cells: { ...done, dateIssued: day("2026-11-02"), activation: "Invited" },
    next: "remind",
  },
  {
    fact: "[R18] activated",
    cells: { ...done, dateIssued: day("2026-11-02"), activation: "Activated" },
    next: "nothing",
  },
  { fact: "[R89] in use", cells: done, reports: used(), next: "nothing" },
];

it.each(acts)("$fact: $next", ({ cells, reports, next }) => {
  expect(factsOf(cells, reports).next).toBe(next);
});

it("[R18] activation is due seven days after the issue, or as Setup says", () => {
  expect(factsOf({ dateIssued: day("2026-10-28") }).activationDue).toBe(day("2026-11-04"));
  expect(factsOf({ dateIssued: day("2026-10-28") }, [], { activationDays: 10 }).activationDue).toBe(day("2026-11-07"));
  expect(factsOf({ dateIssued: "" }).activationDue).toBeNull();
});

describe("[R78] the months of a client", () => {
  it("are those of the reports, the newest last; a missing column is unknown", () => {
    const reports = [
      report(span("2026-10"), [{ email, days: 2, seconds: 7259 }]),
      report(span("2026-08"), [{ email, days: 0 }]),
      usersList("2026-10-31", [{ email, activation: "activated" }]),
      report(span("2026-09"), [{ email: "client2@example.com", days: 4 }]),
    ];
    expect(factsIn(reviewOf([client(1), client(2)], reports)).months).toEqual([
      { period: span("2026-08"), days: 0, minutes: null },
      { period: span("2026-10"), days: 2, minutes: 120 },
    ]);
  });

  it("[R78] the newer report of a period counts where it knows the number", () => {
    const reports = [
      report(span("2026-10"), [{ email, days: 2, seconds: 600 }]),
      report(span("2026-10"), [{ email, days: 3 }]),
    ];
    expect(factsOf({}, reports).months).toEqual([{ period: span("2026-10"), days: 3, minutes: 10 }]);
  });

  it("[A2] lines that contradict each other are both shown", () => {
    const reports = [
      report(span("2026-10"), [
        { email, days: 0 },
        { email, days: 5, seconds: 60 },
      ]),
    ];
    expect(factsOf({}, reports).months.map(({ days, minutes }) => [days, minutes])).toEqual([
      [0, null],
      [5, 1],
    ]);
  });

  it("[A2] nobody knows whose they are where two open entries share the address", () => {
    const found = reviewOf([client(1), client(2, { email })], used());
    expect([factsIn(found).months, factsIn(found, 1).months]).toEqual([[], []]);
  });

  it("[R83] they are the open entry's, not those of the license before", () => {
    const found = reviewOf([client(1, { revokedOn: day("2025-06-01") }), client(1)], used());
    expect([factsIn(found).months.length, factsIn(found, 1).months.length]).toEqual([0, 1]);
  });
});

it("[R83] the history is what the row says, the oldest first, of one day in the order of a license's life", () => {
  const cells = {
    ...consent,
    dateIssued: day("2025-01-10"),
    profileOn: "soon",
    activation: day("2025-01-12"),
    lastLogin: day("2026-05-01"),
    contactedOn: day("2026-10-02"),
    holdUntil: day("2026-11-30"),
    activityStart: day("2025-02-01"),
    activityEnd: "4/30/2025",
    revokedOn: "",
  };
  expect(factsOf(cells).history.map(({ what }) => what)).toEqual([
    "consent",
    "issued",
    "activated",
    "activityStart",
    "activityEnd",
    "lastLogin",
    "contacted",
    "holdUntil",
  ]);
});

describe("[R59] other rows of the client", () => {
  it("have the same address, or the same name and case number", () => {
    const found = reviewOf([
      client(1),
      client(2, { email: "CLIENT1@example.com ", revokedOn: "yes" }),
      client(1, { email: "new@example.com", firstName: "GIVEN1 ", caseNumber: "1b2k-001" }),
      client(3, { caseNumber: "1B2K001" }),
    ]);
    expect(factsIn(found).others).toEqual([
      { tab: "Unit 12", row: 3, revoked: true },
      { tab: "Unit 12", row: 4, revoked: false },
    ]);
    expect(factsIn(found, 3).others).toEqual([]);
  });

  it("are twenty at most", () => {
    const found = reviewOf(Array.from({ length: 60 }, () => client(1)));
    expect(factsIn(found, 59).others.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
  });
});
