import type { ConsentFacts } from "../../../src/domain/clients/clientFacts";
import { day, type RowCells } from "../../builders/month";
import { factsOf, today } from "./oneClient";

type Row = readonly [fact: string, cells: RowCells, state: ConsentFacts["state"]];

const issued = { dateIssued: day("2026-03-02") };
const written = { consentBy: "Written" };

const states: readonly Row[] = [
  ["[R13] no consent columns at all: none", { ...issued }, "missing"],
  ["[R13] a blank day", { ...issued, consentOn: "", ...written }, "missing"],
  ["[R13] a plain no", { ...issued, consentOn: "No", ...written }, "missing"],
  ["[R13] a dash", { ...issued, consentOn: "-", ...written }, "missing"],
  ["[R12] a day and a method", { ...issued, consentOn: day("2026-03-01"), ...written }, "there"],
  ["[R12] a day as text with one reading", { ...issued, consentOn: "2/28/2026", ...written }, "there"],
  ["[R12] a day with two readings is never guessed", { ...issued, consentOn: "3/1/2026", ...written }, "unreadable"],
  ["[R12] a yes is no day", { ...issued, consentOn: "yes", ...written }, "unreadable"],
  ["[R14] on the day of issue it is in time", { ...issued, consentOn: day("2026-03-02"), ...written }, "there"],
  [
    "[R14] the day after the issue it is too late",
    { ...issued, consentOn: day("2026-03-03"), ...written },
    "after-issue",
  ],
  ["[R12] no method", { ...issued, consentOn: day("2026-03-01"), consentBy: "" }, "no-method"],
  ["[R12] a dash is no method", { ...issued, consentOn: day("2026-03-01"), consentBy: "-" }, "no-method"],
  ["[R12] spoken consent is none", { ...issued, consentOn: day("2026-03-01"), consentBy: "verbal" }, "no-method"],
  ["[R12] nor is a telephone call", { ...issued, consentOn: day("2026-03-01"), consentBy: "by phone" }, "no-method"],
  [
    "[R12] what followed in writing is",
    { ...issued, consentOn: day("2026-03-01"), consentBy: "Phone, then e-mail" },
    "there",
  ],
  [
    "[R14] a method to come is none",
    { ...issued, consentOn: day("2026-03-01"), consentBy: "DocuSign pending" },
    "no-method",
  ],
  [
    "[R14] after the issue, before the method is asked",
    { ...issued, consentOn: day("2026-03-03"), consentBy: "" },
    "after-issue",
  ],
  ["[R14] not issued yet, today", { dateIssued: "", consentOn: today, ...written }, "there"],
  ["[R14] not issued yet, tomorrow", { dateIssued: "", consentOn: today + 1, ...written }, "future"],
  [
    "[R14] an issue date that nobody can read stops nothing",
    { dateIssued: "3/4/2026", consentOn: day("2026-03-01"), ...written },
    "there",
  ],
];

it.each(states)("%s", (_, cells, state) => {
  expect(factsOf(cells).consent.state).toBe(state);
});

const verified: readonly (readonly [string, RowCells, boolean])[] = [
  ["[R15] DocuSign verifies the address", { consentBy: "SCD 2608 DocuSign" }, true],
  ["[R15] however it is written", { consentBy: "docu-sign" }, true],
  ["[R15] the form alone is taken for it", { consentBy: "SCD 2608" }, true],
  ["[R15] the form on paper is not", { consentBy: "SCD 2608 on paper" }, false],
  ["[R15] written consent verifies nothing", { consentBy: "Written" }, false],
  ["[R15] a tick of its own", { consentBy: "Written", emailVerified: "Yes" }, true],
  ["[R15] a no is none", { consentBy: "Written", emailVerified: "No" }, false],
];

it.each(verified)("%s", (_, cells, isVerified) => {
  expect(factsOf({ ...issued, consentOn: day("2026-03-01"), ...cells }).consent.emailVerified).toBe(isVerified);
});

it("[R12] the day and the method are shown as the row words them", () => {
  const { consent } = factsOf({ ...issued, consentOn: day("2026-03-01"), consentBy: " by  phone note " });
  expect(consent).toEqual({ state: "there", on: day("2026-03-01"), by: "by phone note", emailVerified: false });
});
