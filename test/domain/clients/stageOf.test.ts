import type { Stage } from "../../../src/domain/clients/clientFacts";
import type { Settings } from "../../../src/domain/settings/settings";
import { day, type RowCells } from "../../builders/month";
import { factsOf, today } from "./oneClient";

const consent = { consentOn: day("2026-03-01"), consentBy: "Written" };
const noConsent = { consentOn: "", consentBy: "" };
const done = { ...consent, group: "Unit 12", profileOn: day("2026-03-02"), dateIssued: day("2026-03-02") };
const ssnNone: Partial<Settings> = { ssn: "none" };

type Row = readonly [fact: string, cells: RowCells, stage: Stage, settings?: Partial<Settings>];

const stages: readonly Row[] = [
  ["[R91] a revoked row", { ...done, revokedOn: day("2026-10-01") }, "revoked"],
  ["[R91] a revoked request", { dateIssued: "", revokedOn: "yes" }, "revoked"],
  ["[R13] a request without consent", { ...noConsent, dateIssued: "" }, "consent"],
  ["[R13] a request on a tab without consent columns", { dateIssued: "" }, "consent"],
  ["[R14] a request with consent without a method", { consentOn: today, consentBy: "", dateIssued: "" }, "consent"],
  ["[R14] a request with consent", { ...consent, dateIssued: "" }, "license"],
  ["[R61] a dash is no issue date", { ...consent, dateIssued: "-" }, "license"],
  ["[R61] a day nobody can read is an issue date all the same", { ...done, dateIssued: "3/4/2026" }, "done"],
  ["[R14] issued without consent, on a tab that has the column", { ...done, ...noConsent }, "consent"],
  ["[R14] issued before consent", { ...done, consentOn: day("2026-03-03") }, "consent"],
  ["[R50] issued, no group", { ...done, group: "", profileOn: "" }, "group"],
  ["[R51] issued and in a group, no profile", { ...done, profileOn: "" }, "profile"],
  ["[R51] a no is no profile", { ...done, profileOn: "no" }, "profile"],
  ["[R57] the case number to come", { ...done, caseNumber: "" }, "record"],
  ["[R58] the SSN to come", { ...done, ssn: "" }, "record"],
  ["[R58] a reason in its place", { ...done, ssn: "client has none" }, "done"],
  ["[R58] a unit that keeps none", { ...done, ssn: "" }, "done", ssnNone],
  ["[R60] the worker number to come", { ...done, workerNumber: " " }, "record"],
  ["[R55] an Excel error is no name", { ...done, firstName: "#N/A" }, "record"],
  ["[R53] everything there", done, "done"],
  ["[X4] a list without our columns asks for none of them", { dateIssued: day("2026-03-02") }, "done"],
];

it.each(stages.map(([fact, cells, stage, settings = {}]) => ({ fact, cells, stage, settings })))(
  "$fact",
  ({ cells, stage, settings }) => {
    expect(factsOf(cells, [], settings).stage).toBe(stage);
  },
);

it("[R55-R61] every blank field of the procedure, in its order", () => {
  const blank = { firstName: "", lastName: "", caseNumber: "", ssn: "", workerNumber: "", dateIssued: "" };
  expect(factsOf(blank).missing).toEqual(["firstName", "lastName", "caseNumber", "ssn", "workerNumber", "dateIssued"]);
  expect(factsOf(blank, [], ssnNone).missing).not.toContain("ssn");
  expect(factsOf({ ...done, email: "" }).missing).toEqual(["email"]);
});
