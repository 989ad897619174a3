import { changesNothing, type EditPlan } from "../../src/domain/plan/editPlan";
import { procedureSettings } from "../../src/domain/settings/settings";
import { readSetupView } from "../../src/domain/setup/readSetupView";
import { setupPlan } from "../../src/domain/setup/setupPlan";
import type { SetupAnswers } from "../../src/domain/setup/setupView";
import { setupHelpWords } from "../../src/text/setupHelpWords";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { inputOf } from "../builders/setup";
import { cellsOf, done, listHeaders, putList, snapshotOf } from "./listBook";

/** The five steps of set-up (I11) written into Excel and read back: the same settings, nothing left to do, undone in turn. */
const at = "11/02/2026 09:00";

beforeEach(async () => {
  await practice.open(null);
});

const input = async () => inputOf(snapshotOf(await openExcelWorkbook().read()).sheets);

async function planOf(answers: SetupAnswers): Promise<EditPlan> {
  const plan = setupPlan(answers, await input(), `set-up: ${answers.step}`, setupHelpWords);
  if (!("kind" in plan)) throw new Error(JSON.stringify(plan));
  return plan;
}

const steps: readonly SetupAnswers[] = [
  {
    step: "tabs",
    tabs: new Map([["Unit 12", "unit"]]),
    headers: [{ tab: "Unit 12", header: "Clerk", meaning: "nothing" }],
    newTab: "007",
  },
  {
    step: "units",
    units: [
      { tab: "Unit 12", months: 2, groups: ["CWES Clients", "=WPR"], alternates: ["1E5"], exercises: true },
      { tab: "007", months: 3, groups: [], alternates: [], exercises: null },
    ],
  },
  { step: "columns", fields: ["consentOn", "consentBy", "group", "decision"], helps: true, countyHelps: true },
  {
    step: "county",
    seats: "510",
    staffDomains: ["county.example.gov"],
    countyCode: "7",
    casePattern: "9999999",
    workerPattern: "9999",
    ssn: "lastFour",
    unitSsn: new Map([["007", "none"]]),
    ratio: "0.5",
    automatic: true,
    exercises: false,
    weeksInMonth: "4.3",
    viewedTolerance: "0",
    hideCountsBelow: "11",
  },
  {
    step: "guides",
    steps: new Map([["issue-4", "=Select our license"]]),
    links: new Map([["LinkedIn Learning admin", "https://www.linkedin.com/learning-admin"]]),
  },
];

test("[X1] [I11] every step is read back as it was meant, and has nothing left to do", async () => {
  putList("Unit 12", { rows: 2, extra: ["Clerk"] });
  const undos: EditPlan[] = [];
  for (const answers of steps) {
    const result = done(await openExcelWorkbook().apply(await planOf(answers), { at }));
    expect([answers.step, result.outcome, result.refused, result.changedMeanwhile]).toEqual([
      answers.step,
      "applied",
      [],
      [],
    ]);
    const again = answers.step === "tabs" ? { ...answers, newTab: null } : answers;
    expect(changesNothing(await planOf(again))).toBe(true);
    if (result.undo) undos.push(result.undo);
  }
  const { reading, book } = await input();
  expect(reading.findings).toEqual([]);
  expect(reading.settings).toEqual({
    ...procedureSettings,
    adoption: {
      tabs: new Map([
        ["Unit 12", "unit"],
        ["007", "unit"],
      ]),
      headers: [],
    },
    unitMonths: new Map([["Unit 12", 2]]),
    groups: new Map([["Unit 12", { groups: ["CWES Clients", "=WPR"], alternates: ["1E5"] }]]),
    seats: 510,
    staffDomains: new Set(["county.example.gov"]),
    countyCode: "07",
    casePattern: "9999999",
    workerPattern: "9999",
    ssn: "lastFour",
    unitSsn: new Map([["007", "none"]]),
    hours: { ratio: 0.5, automatic: true, exercises: false },
    unitExercises: new Map([["Unit 12", true]]),
    weeksInMonth: 4.3,
    viewedTolerance: 0,
    hideCountsBelow: 11,
    helps: "both",
    guideSteps: new Map([["issue-4", "=Select our license"]]),
    links: new Map([["LinkedIn Learning admin", "https://www.linkedin.com/learning-admin"]]),
  });
  expect(book.tabs.map(({ name, missing }) => [name, missing])).toEqual([
    ["Unit 12", []],
    ["007", []],
  ]);
  expect(readSetupView(await input())).toMatchObject({
    newTabs: [],
    done: { tabs: true, units: true, columns: true, county: true, guides: true },
  });
  for (const undo of undos.reverse()) done(await openExcelWorkbook().apply(undo, { at }));
  expect(cellsOf("Unit 12")[0]?.slice(0, 9)).toEqual([...listHeaders, "Clerk"]);
  expect(practice.grid.sheets().map(({ name }) => name)).not.toContain("007");
  expect((await input()).reading.settings).toEqual(procedureSettings);
});
