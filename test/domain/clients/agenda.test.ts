import { agendaOf } from "../../../src/domain/clients/agendaOf";
import type { AgendaKind } from "../../../src/domain/clients/agenda";
import { worklistsOf } from "../../../src/domain/clients/worklistsOf";
import type { ReadReport } from "../../../src/domain/usage/report";
import { client, day, report, seen, span, usersList, type RowCells } from "../../builders/month";
import { kindsFor, linesOf, reviewOf, today } from "./oneClient";

const consent = { consentOn: day("2025-01-10"), consentBy: "Written" };
const done = { ...consent, group: "Unit 12", profileOn: day("2025-01-15") };
const email = "client1@example.com";
const silent = (): ReadReport[] => ["2026-08", "2026-09", "2026-10"].map((m) => report(span(m), [{ email, days: 0 }]));
const used = (): ReadReport[] => [report(span("2026-10"), [{ email, days: 3 }])];
const invited = (issued: number): RowCells => ({ ...done, dateIssued: issued, activation: "Invited" });
const hold = (until: number): RowCells => ({ ...done, decision: "Hold", holdUntil: until, holdReason: "surgery" });

type Case = {
  readonly fact: string;
  readonly cells: RowCells;
  readonly kinds: AgendaKind[];
  readonly reports?: ReadReport[];
};

const cases: readonly Case[] = [
  { fact: "[R89] in use: nothing to do", cells: done, reports: used(), kinds: [] },
  { fact: "[R91] revoked: nothing to do", cells: { ...hold(today), revokedOn: day("2026-10-01") }, kinds: [] },
  { fact: "[R90] asked to stop", cells: { ...done, decision: "Asked to stop" }, kinds: ["toRevoke"] },
  {
    fact: "[R90] a request whose client asked to stop stays a request: there is nothing to revoke",
    cells: { dateIssued: "", decision: "Asked to stop" },
    kinds: ["requestOpen"],
  },
  { fact: "[R82] silent and decided", cells: { ...done, decision: "Revoke" }, reports: silent(), kinds: ["toRevoke"] },
  { fact: "[R82] silent and undecided", cells: done, reports: silent(), kinds: ["decisionDue"] },
  {
    fact: "[R88] silent and kept",
    cells: { ...done, decision: "Keep", contactedOn: today },
    reports: silent(),
    kinds: [],
  },
  { fact: "[R18] the week ends today: due", cells: invited(today - 7), kinds: ["activationDue"] },
  { fact: "[R18] the week ended yesterday: overdue", cells: invited(today - 8), kinds: ["activationOverdue"] },
  { fact: "[R18] issued today: due in a week", cells: invited(today), kinds: ["activationDue"] },
  {
    fact: "[R18] no word on activation, issued last week",
    cells: { ...done, dateIssued: today - 7 },
    kinds: ["activationDue"],
  },
  { fact: "[R18] no word on activation, issued years ago: not known to be waiting", cells: done, kinds: [] },
  {
    fact: "[R18] a report says activated",
    cells: invited(today - 30),
    reports: [usersList("2026-10-31", [{ email, activation: "activated" }])],
    kinds: [],
  },
  {
    fact: "[R18] a login is known",
    cells: invited(today - 30),
    reports: [usersList("2026-10-31", [{ email, seen: seen("2026-10-30") }])],
    kinds: [],
  },
  { fact: "[R18] the license is gone", cells: { ...invited(today - 8), activation: "No license" }, kinds: [] },
  {
    fact: "[A8] invited long ago: a candidate, no reminder",
    cells: invited(day("2025-01-15")),
    reports: silent(),
    kinds: ["decisionDue"],
  },
  {
    fact: "[R14] no consent on a tab with the column",
    cells: { ...done, consentOn: "" },
    reports: used(),
    kinds: ["consentMissing"],
  },
  {
    fact: "[R14] consent after the issue",
    cells: { ...done, consentOn: day("2025-01-16") },
    reports: used(),
    kinds: ["consentMissing"],
  },
  { fact: "[R14] no consent column", cells: { dateIssued: day("2025-01-15") }, reports: used(), kinds: [] },
  { fact: "[R39] a request", cells: { ...consent, dateIssued: "" }, kinds: ["requestOpen"] },
  { fact: "[R50] issued, without group", cells: { ...done, group: "" }, reports: used(), kinds: ["licenseUnfinished"] },
  {
    fact: "[R50] issued, without group, on a tab that records no consent",
    cells: { group: "", firstName: "" },
    reports: used(),
    kinds: [],
  },
  {
    fact: "[R50] unfinished and silent: both",
    cells: { ...done, group: "" },
    reports: silent(),
    kinds: ["licenseUnfinished", "decisionDue"],
  },
  { fact: "[A4] a hold to day 14", cells: hold(today + 14), kinds: ["holdEnding"] },
  { fact: "[A4] a hold to day 15", cells: hold(today + 15), kinds: [] },
  { fact: "[A4] a hold to today", cells: hold(today), kinds: ["holdEnding"] },
  { fact: "[A4] a hold that is over stays until somebody decides", cells: hold(today - 1), kinds: ["holdEnding"] },
  { fact: "[A4] a decision since then", cells: { ...hold(today - 1), decision: "Keep" }, kinds: [] },
  {
    fact: "[A4] over before the data end: a candidate once",
    cells: hold(day("2026-10-30")),
    reports: silent(),
    kinds: ["decisionDue"],
  },
  { fact: "[R21] an interval to day 14", cells: { ...done, activityEnd: today + 14 }, kinds: ["intervalEnding"] },
  { fact: "[R21] an interval to day 15", cells: { ...done, activityEnd: today + 15 }, kinds: [] },
  { fact: "[R21] an interval to today", cells: { ...done, activityEnd: today }, kinds: ["intervalEnding"] },
  { fact: "[R21] an interval that is over", cells: { ...done, activityEnd: today - 1 }, kinds: [] },
];

it.each(cases)("$fact: $kinds", ({ cells, reports, kinds }) => {
  expect(kindsFor(cells, reports)).toEqual(kinds);
});

it("[R21] fourteen days go over the end of a month", () => {
  const review = reviewOf([
    client(1, { activityEnd: day("2026-12-07") }),
    client(2, { activityEnd: day("2026-12-08") }),
  ]);
  expect(linesOf(agendaOf(review, day("2026-11-23")))).toEqual({ intervalEnding: [[2, day("2026-12-07")]] });
});

it("[G11] the most pressing first: the earliest day, then the order of the list, no day last", () => {
  const stop = (number: number, contactedOn: number | "") =>
    client(number, { ...done, decision: "Revoke", contactedOn });
  const review = reviewOf([stop(1, ""), stop(2, today), stop(3, today - 5), stop(4, today)]);
  expect(linesOf(agendaOf(review, today))).toEqual({
    toRevoke: [
      [4, today - 5],
      [3, today],
      [5, today],
      [2, null],
    ],
  });
});

it("[G10] seats: issued and open entries, of these active and invited, and what candidates give back", () => {
  const reports = ["2026-08", "2026-09", "2026-10"].map((month) =>
    report(span(month), [
      { email, days: 1 },
      { email: "client2@example.com", days: 0 },
    ]),
  );
  const rows = [
    client(1, { activation: "Invited" }),
    client(2),
    client(3, { activation: "Activated" }),
    client(4, { dateIssued: today, activation: "Invited" }),
    client(5, { dateIssued: "", activation: "Invited" }),
    client(6, { revokedOn: day("2026-10-01"), activation: "Activated" }),
    client(7, { dateIssued: "3/4/2026" }),
  ];
  const review = reviewOf(rows, reports, { seats: 510 });
  expect(agendaOf(review, today).seats).toEqual({ pool: 510, onList: 5, invited: 1, active: 2, returnable: 1 });
  expect(agendaOf(reviewOf([]), today).seats.pool).toBeNull();
});

it("[G12] the worklists have the facts of their clients, in the order of the list", () => {
  const rows = [
    client(1, { ...done, dateIssued: "" }),
    client(2, { ...done, group: "" }),
    client(3, { ...done, decision: "Revoke" }),
    client(4, done),
    client(5, { ...done, consentOn: "", dateIssued: "" }),
  ];
  const reports = ["2026-08", "2026-09", "2026-10"].map((month) =>
    report(span(month), [{ email: "client4@example.com", days: 0 }]),
  );
  const lists = worklistsOf(reviewOf(rows, reports), today);
  const short = Object.fromEntries(
    Object.entries(lists).map(([name, facts]) => [
      name,
      facts.map(({ entry, next }) => `${String(entry.row)} ${next}`),
    ]),
  );
  expect(short).toEqual({
    requests: ["2 license", "6 consent"],
    unfinished: ["3 group"],
    candidates: ["5 decide"],
    toRevoke: ["4 revoke"],
  });
});
