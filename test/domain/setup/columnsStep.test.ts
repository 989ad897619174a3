import type { OwnField } from "../../../src/domain/fields/field";
import { columnChoices } from "../../../src/domain/fields/columnChoices";
import { readDecision } from "../../../src/domain/fields/readWords";
import { changesNothing } from "../../../src/domain/plan/editPlan";
import { readSetupView } from "../../../src/domain/setup/readSetupView";
import type { SetupAnswers } from "../../../src/domain/setup/setupView";
import type { CellValue } from "../../../src/domain/values/cell";
import { carriedOut, hoursAsInProcedure, inputOf, planOf, setupSheet, sheetOf } from "../../builders/setup";

/** Step Columns (I11, I12): our columns on every unit tab that lacks them, and help while typing where it was asked for. */
const head = ["Client Name", "Case Number", "Email Address", "Date Issued"];
const answer = (fields: OwnField[], helps = false, countyHelps = false): SetupAnswers => ({
  step: "columns",
  fields,
  helps,
  countyHelps,
});
const book = (...rows: CellValue[][]) => [
  sheetOf("Unit 7", [head]),
  sheetOf("Unit 12", [[...head, "Revoked", "Consent on", "Group"]]),
  sheetOf("Notes", [["Remember"]]),
  setupSheet(...rows),
];

it("[X4] appends what a tab lacks, in our order, and not what it has under other words", () => {
  const answers = answer(["group", "consentOn", "revokedOn"]);
  expect(planOf(answers, book()).columns).toEqual([{ tab: "Unit 7", fields: ["consentOn", "group", "revokedOn"] }]);
  const after = carriedOut(answers, book());
  expect(changesNothing(planOf(answers, after))).toBe(true);
  expect(readSetupView(inputOf(after)).done.columns).toBe(true);
});

it("no columns and no helps change nothing", () => {
  expect(changesNothing(planOf(answer([]), book()))).toBe(true);
});

it("helps in our columns that are there or come, with the unit's groups to choose from", () => {
  const sheets = book(["Group", "Unit 12", "CWES; WPR", "Alternate"], ["Group", "Unit 7", "North, south"]);
  const { helps } = planOf(answer(["group", "decision"], true), sheets);
  expect(helps.map(({ tab, field, list }) => [tab, field, list])).toEqual([
    ["Unit 7", "group", null],
    ["Unit 7", "decision", columnChoices.decision],
    ["Unit 12", "group", ["CWES", "WPR", "Alternate"]],
    ["Unit 12", "decision", columnChoices.decision],
  ]);
});

it("helps in the county's columns only when chosen, with the length of a case number", () => {
  const { helps } = planOf(answer([], false, true), book(["Rule", "Case number looks like", "XXXXXXXX"]));
  expect(helps.filter(({ tab }) => tab === "Unit 7").map(({ field, characters }) => [field, characters])).toEqual([
    ["caseNumber", 8],
    ["email", undefined],
    ["dateIssued", undefined],
  ]);
});

it("a second time nothing is helped again; columns that come later are", () => {
  const answers = answer(["group"], true);
  const after = carriedOut(answers, book());
  expect(changesNothing(planOf(answers, after))).toBe(true);
  expect(readSetupView(inputOf(after))).toMatchObject({ helps: true, countyHelps: false });
  const more = planOf(answer(["group", "decision"], true), after);
  expect(more.helps.map(({ tab, field }) => `${tab} ${field}`)).toEqual([
    "Unit 7 group",
    "Unit 7 decision",
    "Unit 12 group",
    "Unit 12 decision",
  ]);
});

it("help that is not wanted any more goes, and that is remembered", () => {
  const after = carriedOut(answer(["group"], true, true), book());
  const { helps, helpsOff } = planOf(answer(["group"], true, false), after);
  expect(helps).toEqual([]);
  expect(helpsOff.map(({ tab, field }) => `${tab} ${field}`)).toEqual([
    "Unit 7 caseNumber",
    "Unit 7 email",
    "Unit 7 dateIssued",
    "Unit 12 caseNumber",
    "Unit 12 email",
    "Unit 12 dateIssued",
  ]);
  const off = carriedOut(answer([], false, false), after);
  expect(readSetupView(inputOf(off))).toMatchObject({ helps: false, countyHelps: false });
  expect(changesNothing(planOf(answer([], false, false), off))).toBe(true);
});

it("the list of groups and the length of a case number follow Setup: the old help goes, the new comes", () => {
  const sheets = carriedOut(answer(["group"], true, true), book(["Group", "Unit 12", "CWES"]));
  const units = ["Unit 7", "Unit 12"].map((tab) => ({
    tab,
    months: 3,
    groups: ["CWES", "WPR"].slice(tab === "Unit 7" ? 2 : 0),
    alternates: [],
    exercises: null,
  }));
  const plan = planOf({ step: "units", units }, sheets);
  expect(plan.helpsOff.map(({ tab, list }) => [tab, list])).toEqual([["Unit 12", ["CWES"]]]);
  expect(plan.helps.map(({ tab, list }) => [tab, list])).toEqual([["Unit 12", ["CWES", "WPR"]]]);
  const county: SetupAnswers = {
    step: "county",
    seats: "",
    staffDomains: [],
    countyCode: "43",
    casePattern: "XXXXXXXX",
    workerPattern: "",
    ssn: "full",
    unitSsn: new Map(),
    ...hoursAsInProcedure,
  };
  const { helps, helpsOff } = planOf(county, sheets);
  expect(helpsOff.map(({ field, characters }) => [field, characters])).toEqual(Array(2).fill(["caseNumber", 7]));
  expect(helps.map(({ field, characters }) => [field, characters])).toEqual(Array(2).fill(["caseNumber", 8]));
  expect(changesNothing(planOf(county, carriedOut(county, sheets)))).toBe(true);
});

it("every decision that is offered is understood when it is read", () => {
  expect(columnChoices.decision.map(readDecision)).toEqual(["keep", "askedToStop", "hold", "revoke", "noContact"]);
});
