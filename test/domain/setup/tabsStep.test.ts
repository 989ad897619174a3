import { changesNothing } from "../../../src/domain/plan/editPlan";
import type { SaidTab } from "../../../src/domain/plan/adoption";
import { readSetupView } from "../../../src/domain/setup/readSetupView";
import type { SetupAnswers } from "../../../src/domain/setup/setupView";
import { carriedOut, faultsOf, inputOf, planOf, setupRowsOf, setupSheet, sheetOf } from "../../builders/setup";

/** Step Tabs: which worksheets are unit tabs and what their headers mean (I1, I11), and a new unit tab. */
type TabsAnswers = Extract<SetupAnswers, { step: "tabs" }>;
const answer = (
  tabs: Readonly<Record<string, SaidTab>>,
  headers: TabsAnswers["headers"] = [],
  newTab: string | null = null,
): TabsAnswers => ({ step: "tabs", tabs: new Map(Object.entries(tabs)), headers, newTab });

const head = ["Last Name", "First Name", "Case #", "Email Address", "Date Issued", "Clerk", "E-mail 2"];
const row = ["Abel", "Ana", "1B2K101", "ana@example.com", 45_718, "EC07", "a2@example.com"];
const unit = sheetOf("Unit 12", [head, row]);
const foreign = sheetOf("Unit 7", [
  ["CWES"],
  ["Apellido", "Nombre", "Correo", "Expediente"],
  ["Abel", "Ana", "ana@example.com", "1B2K101"],
]);
const said = (tab: string, header: string, meaning: TabsAnswers["headers"][number]["meaning"]) => ({
  tab,
  header,
  meaning,
});

it("confirms the unit tabs, and makes no row twice", () => {
  const answers = answer({ "Unit 12": "unit", "Unit 7": "other" });
  const sheets = carriedOut(answers, [unit, foreign]);
  expect(setupRowsOf(sheets).slice(2)).toEqual([
    ["Tab", "Unit 12", "Unit", ""],
    ["Tab", "Unit 7", "Other", ""],
  ]);
  expect(changesNothing(planOf(answers, sheets))).toBe(true);
  expect(inputOf(sheets).reading.findings).toEqual([]);
  expect(readSetupView(inputOf(sheets))).toMatchObject({
    begun: true,
    newTabs: [],
    done: { tabs: true, guides: true },
  });
});

it("[X4] a list whose words nobody knows is a unit tab once a person named its headers", () => {
  const headers = [
    said("Unit 7", "Apellido", "lastName"),
    said("Unit 7", "Nombre", "firstName"),
    said("Unit 7", "Correo", "email"),
    said("Unit 7", "Expediente", "caseNumber"),
  ];
  const answers = answer({ "Unit 7": "unit" }, headers);
  const sheets = carriedOut(answers, [foreign]);
  expect(inputOf(sheets).book.tabs.map(({ name, entries }) => [name, entries.length])).toEqual([["Unit 7", 1]]);
  expect(changesNothing(planOf(answers, sheets))).toBe(true);
});

it("writes of the headers only those that are read otherwise, and takes a word back by its row", () => {
  const corrected = carriedOut(
    answer({ "Unit 12": "unit" }, [said("Unit 12", "Clerk", "workerNumber"), said("Unit 12", "Case #", "caseNumber")]),
    [unit],
  );
  expect(setupRowsOf(corrected).filter(([section]) => section === "Column")).toEqual([
    ["Column", "Clerk", "Worker number", "Unit 12"],
  ]);
  const again = carriedOut(answer({ "Unit 12": "unit" }, [said("Unit 12", "Clerk", "nothing")]), corrected);
  expect(setupRowsOf(again).filter(([section]) => section === "Column")).toEqual([]);
  expect(inputOf(again).book.tabs[0]?.missing).toContain("workerNumber");
});

it("a header may change places with another that was said", () => {
  const first = carriedOut(answer({ "Unit 12": "unit" }, [said("Unit 12", "E-mail 2", "email")]), [unit]);
  expect(inputOf(first).book.tabs[0]?.columns.get("email")?.column).toBe(6);
  const back = [said("Unit 12", "E-mail 2", "nothing"), said("Unit 12", "Email Address", "email")];
  const second = carriedOut(answer({ "Unit 12": "unit" }, back), first);
  expect(inputOf(second).book.tabs[0]?.columns.get("email")?.column).toBe(3);
  expect(setupRowsOf(second).filter(([section]) => section === "Column")).toEqual([]);
});

it("replaces a row that could not be read, and keeps a person's note", () => {
  const sheets = carriedOut(answer({ "Unit 12": "unit" }), [
    unit,
    setupSheet(["Tab", "unit 12", "Perhaps", "", "ask Lee"], ["Tab", "Unit 12", "Other", "", ""]),
  ]);
  expect(setupRowsOf(sheets)).toEqual([["Tab", "Unit 12", "Unit", ""]]);
  expect(sheets.find(({ name }) => name === "Setup")?.values.at(-1)?.[4]).toBe("ask Lee");
});

it("[X4] the county's own Group may be left alone on a tab that has ours too", () => {
  const both = sheetOf("Unit 12", [[...head, "Group", "Group"], row]);
  const answers = answer({ "Unit 12": "unit" }, [said("Unit 12", "Group", "workerNumber")]);
  const sheets = carriedOut(answers, [both]);
  const { columns } = inputOf(sheets).book.tabs[0] ?? {};
  expect([columns?.get("workerNumber")?.column, columns?.get("group")?.column]).toEqual([7, 8]);
});

it("makes a unit tab in an empty workbook, and is then done", () => {
  const empty = [sheetOf("Sheet1", [])];
  const answers = answer({}, [], " Unit 12 ");
  const plan = planOf(answers, empty);
  expect(plan.newTabs.map(({ name }) => name)).toEqual(["Unit 12"]);
  const sheets = carriedOut(answers, empty);
  expect(inputOf(sheets).reading.findings).toEqual([]);
  expect(readSetupView(inputOf(sheets))).toMatchObject({ newTabs: [], done: { tabs: true } });
  expect(faultsOf(answers, sheets)).toEqual([{ field: "newTab", item: "Unit 12", code: "name-taken" }]);
});

it("says what is wrong, and then writes nothing", () => {
  expect(faultsOf(answer({ "Unit 12": "other" }), [unit])).toEqual([
    { field: "tabs", item: null, code: "no-unit-tab" },
  ]);
  expect(faultsOf(answer({ "Unit 7": "unit" }), [foreign])).toEqual([
    { field: "header", item: "Unit 7", code: "too-few-headers" },
  ]);
  expect(faultsOf(answer({ "Unit 12": "unit" }, [said("Unit 12", "Email Address", "nothing")]), [unit])).toEqual([
    { field: "header", item: "Unit 12", code: "too-few-headers" },
  ]);
  const twice = [said("Unit 12", "Clerk", "workerNumber"), said("Unit 12", "E-mail 2", "workerNumber")];
  expect(faultsOf(answer({ "Unit 12": "unit" }, twice), [unit])).toEqual([
    { field: "header", item: "Unit 12", code: "header-twice" },
  ]);
  expect(faultsOf(answer({}, [], "A/B"), [unit])).toEqual([{ field: "newTab", item: "A/B", code: "name-unusable" }]);
});

it("takes back a word that was typed with other blanks", () => {
  const sheets = [unit, setupSheet(["Tab", "Unit 12", "Unit"], ["Column", "e-mail  2", "E-mail", "unit 12"])];
  expect(inputOf(sheets).book.tabs[0]?.columns.get("email")?.column).toBe(6);
  const back = answer({ "Unit 12": "unit" }, [said("Unit 12", "E-mail 2", "nothing")]);
  expect(setupRowsOf(carriedOut(back, sheets))).toEqual([["Tab", "Unit 12", "Unit", ""]]);
});

it("says nothing of worksheets that are gone", () => {
  expect(faultsOf(answer({}, [said("Unit 99", "A", "email")]), [setupSheet(["Tab", "Unit 99", "Unit"])])).toEqual([
    { field: "tabs", item: null, code: "no-unit-tab" },
  ]);
  expect(setupRowsOf(carriedOut(answer({ "Unit 12": "unit", "Unit 99": "unit" }), [unit])).slice(2)).toEqual([
    ["Tab", "Unit 12", "Unit", ""],
  ]);
});
