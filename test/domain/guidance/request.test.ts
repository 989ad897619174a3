import type { GuideAct, RequestAnswers } from "../../../src/domain/guidance/guideAct";
import { adoptBook } from "../../../src/domain/license/adoptBook";
import { procedureRules } from "../../../src/domain/rules/procedureRules";
import { startCheck } from "../../../src/domain/rules/startCheck";
import { client, day, review, unitTab, type RowCells } from "../../builders/month";
import { answers, isPlan, planned, stateReview, today, toldOf } from "../../builders/guideRows";
import { sheetOf } from "../../builders/checkBooks";
import { setupSheet } from "../../builders/setup";
import { countyFields, countyTitles } from "../../../src/domain/fields/field";

const found = stateReview();

const act = (changes: Partial<RequestAnswers> = {}, more: Partial<Extract<GuideAct, { kind: "request" }>> = {}) =>
  ({ kind: "request", tab: "U", request: { ...answers, ...changes }, consent: null, isKnown: false, ...more }) as const;

test("[R40, G2] a request is a new row with the four fields, the worker, and no issue date", () => {
  const plan = planned(act(), found);
  if (!isPlan(plan)) throw new Error("refused");
  expect(plan.kind).toBe("request");
  expect(plan.entries).toEqual([{ tab: "U", cells: { ...answers } }]);
  expect(plan.against).toEqual(["U", "V"]);
  expect(plan.edits).toEqual([]);
  expect(plan.columns).toEqual([]);
});

test("[G3] the columns of issuing are appended where they lack", () => {
  const plan = planned(act({ workerNumber: "" }, { tab: "v" }), found);
  if (!isPlan(plan)) throw new Error("refused");
  expect(plan.columns).toEqual([
    { tab: "V", fields: ["consentOn", "consentBy", "emailVerified", "group", "profileOn", "activation"] },
  ]);
  expect(plan.entries[0]?.tab).toBe("V");
  expect(plan.entries[0]?.cells).not.toHaveProperty("workerNumber");
});

test("[R12, R15] consent that came along is on the row", () => {
  const plan = planned(act({}, { consent: { on: today, by: "docuSign", emailVerified: false } }), found);
  expect(toldOf(plan).slice(-3)).toEqual([`consentOn=${String(today)}`, "consentBy=SCD 2608 DocuSign", "emailVerified=Yes"]); // prettier-ignore
  expect(toldOf(planned(act({}, { consent: { on: today + 1, by: null, emailVerified: false } }), found))).toEqual([
    "date-future consentOn",
    "blank consentBy",
  ]);
});

test.each<[string, Partial<RequestAnswers>, string]>([
  ["[R10] no address", { email: "" }, "blank email"],
  ["[R10] half an address", { email: "msantos@" }, "malformed email"],
  ["[R55] no first name", { firstName: "\u00a0" }, "blank firstName"],
  ["[R56] a damaged name", { lastName: "Santos\ufffd" }, "malformed lastName"],
  ["a formula as a name", { lastName: '=HYPERLINK("x")' }, "malformed lastName"],
  ["[R57] a CIN as case number", { caseNumber: "91234567A" }, "malformed caseNumber"],
  ["[R57] six characters", { caseNumber: "1B2K11" }, "malformed caseNumber"],
  ["[B1.2] the ID of another county", { caseNumber: "44-30-1B2K111-0-04" }, "malformed caseNumber"],
  ["[R60] a worker's name as number", { workerNumber: "Jane Worker" }, "malformed workerNumber"],
  ["[R40] an SSN as case number", { caseNumber: "900-00-1234" }, "holds-ssn caseNumber"],
  ["[R40] an SSN as name", { firstName: "Maria 900001234" }, "holds-ssn firstName"],
])("%s is refused", (_, changes, refusal) => {
  expect(toldOf(planned(act(changes), found))).toEqual([refusal]);
});

test("[R7] an address of staff is refused", () => {
  const staffed = stateReview([["Staff", "county.example.gov"]]);
  expect(toldOf(planned(act({ email: "jane@mail.county.example.gov" }), staffed))).toEqual(["staff-address email"]);
});

test("[R54] a request needs a unit tab, and columns for what was typed", () => {
  expect(toldOf(planned(act({}, { tab: "" }), found))).toEqual(["blank tab"]);
  expect(toldOf(planned(act({}, { tab: "Setup" }), found))).toEqual(["gone tab"]);
  const headers = ["First Name", "Last Name", "Email", "Date Issued"];
  const bare = review({ sheets: [sheetOf("B", [headers, ["Ana", "Sample", "ana@example.com", 46000]])], reports: [] });
  expect(toldOf(planned(act({}, { tab: "B" }), bare))).toEqual(["no-column caseNumber", "no-column workerNumber"]);
});

test("certain corrections are made before anything is written, and show in the plan", () => {
  const typed = {
    firstName: "  Maria\u200b ",
    lastName: "de  la Cruz",
    email: "Maria Santos <mailto:MSantos@Example.com>",
    caseNumber: "43-30-1b2k999-0-04",
    workerNumber: " 43ab ",
  };
  expect(toldOf(planned(act(typed), found))).toEqual([
    "firstName=Maria",
    "lastName=de la Cruz",
    "email=MSantos@Example.com",
    "caseNumber=1B2K999",
    "workerNumber=43AB",
  ]);
});

test("[R59, G6] an address of an open entry of any tab is refused, one of a revoked entry is a re-issue", () => {
  expect(planned(act({ email: "CLIENT91@example.com" }), found)).toEqual([
    { code: "duplicate-email", field: "email", places: [{ tab: "V", row: 3 }] },
  ]);
  expect(isPlan(planned(act({ email: "client8@example.com", firstName: "Given8", lastName: "Family8", caseNumber: "1B2K008" }), found))).toBe(true); // prettier-ignore
});

/** What is typed instead of the client of row 3 on V: first name, last name, case number. */
test.each<[string, string, readonly [string, string, string], boolean]>([
  ["the same name and case number on another tab", "U", ["given91", "FAMILY91", "1B2K091"], true],
  ["the same client with accents", "V", ["G\u00edven91", "Family91", "1B2K091"], true],
  ["one letter apart on the tab", "V", ["Givenn91", "Family91", "1B2K091"], true],
  ["two neighbours of the number exchanged", "V", ["Given91", "Family91", "1B2K019"], true],
  ["a letter and a digit apart", "V", ["Givenn91", "Family91", "1B2K092"], false],
  ["one letter apart on another tab", "U", ["Givenn91", "Family91", "1B2K091"], false],
  ["first and last name exchanged on the tab", "V", ["Family91", "Given91", "1B2K091"], true],
  ["[B1.7] another adult of the case", "V", ["Juan", "Santos", "1B2K091"], false],
  ["the same name in another case", "V", ["Given91", "Family91", "7Z7Z777"], false],
])("[G6] %s", (_, tab, [firstName, lastName, caseNumber], isKnown) => {
  const changes = { firstName, lastName, caseNumber };
  const plan = planned(act(changes, { tab }), found);
  expect(isPlan(plan) ? [] : plan.map(({ code }) => code)).toEqual(isKnown ? ["client-known"] : []);
  expect(isPlan(planned(act(changes, { tab, isKnown: true }), found))).toBe(true);
});

test("rules section 4: whatever is typed, the row that comes of it has no error in the fields that were typed", () => {
  const pools: Readonly<Record<keyof RequestAnswers, readonly string[]>> = {
    firstName: ["Maria", " Maria", "JosÃ©", "#N/A", "=1+1", "María-José", "O\u2019Neil", "Ma\u00adria", ""],
    lastName: ["Santos", "Nu?ez", "de  la\tCruz", "X", "Ng&amp;"],
    email: [
      "a@example.com",
      " A@EXAMPLE.com",
      "<a@example.com>",
      "a b@example.com",
      "a@b",
      "é@example.com",
      ["a", "gmial.com"].join("@"),
    ],
    caseNumber: ["1B2K999", "1b2k-999", "43301B2K999004", "1E+05", "91234567A", "４３X1234", "1B2K99"],
    workerNumber: ["", "43ab", " 43-AB", "43 AB", "x", "1234567890123"],
  };
  let written = 0;
  for (const firstName of pools.firstName)
    for (const lastName of pools.lastName)
      for (const email of pools.email)
        for (const caseNumber of pools.caseNumber)
          for (const workerNumber of pools.workerNumber) {
            const typed = { firstName, lastName, email, caseNumber, workerNumber };
            const plan = planned(act(typed), found);
            const cells = isPlan(plan) ? plan.entries[0]?.cells : undefined;
            if (cells === undefined) continue;
            written += 1;
            if (written % 7 === 0) expect(errorsOf(cells)).toEqual([]);
          }
  expect(written).toBeGreaterThan(200);
});

/** What Check calls an error in the fields of a request that stands on a list by itself. */
function errorsOf(cells: RowCells): string[] {
  const row = countyFields.map((field) => cells[field] ?? "");
  const sheet = sheetOf("U", [countyFields.map((field) => countyTitles[field]), row]);
  const book = adoptBook([sheet]);
  const rules = procedureRules(found.settings, null, today);
  const { findings } = startCheck({ book, sheets: [sheet], date1904: false, activities: new Map() }, rules);
  const typed = findings.filter(({ field }) => cells[field as keyof RowCells] !== undefined);
  return typed.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

test("[G5] a re-issue is a new row: the revoked one is refused and stays", () => {
  const sheets = [unitTab("U", [client(1, { revokedOn: day("2026-05-01"), revokeReason: "left" })]), setupSheet()];
  const one = review({ sheets, reports: [] });
  const [old] = one.book.tabs[0]?.entries ?? [];
  const entries = old === undefined ? [] : [old];
  expect(toldOf(planned({ kind: "issue", entries, on: today }, one))).toEqual(["revoked entries"]);
  const again = { firstName: "Given1", lastName: "Family1", email: "client1@example.com", caseNumber: "1B2K001" };
  const plan = planned(act({ ...again, workerNumber: "" }), one);
  expect(isPlan(plan) && plan.edits).toEqual([]);
  expect(isPlan(plan) && plan.entries).toEqual([{ tab: "U", cells: again }]);
});
