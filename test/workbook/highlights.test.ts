import { emptyPlan, type EditPlan, type HighlightRule } from "../../src/domain/plan/editPlan";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { columnRead, highlightFormula, isFormulaOf } from "../../src/workbook/highlightFormula";
import { cellsOf, done, highlightRules, importPlan, putCells, putList, sheetId, snapshotOf } from "./listBook";

const at = "11/02/2026 09:00";
const mark = { reads: "toCheck", test: "lists", fill: "#FFF0C2", color: "#5C4300" } as const;
const marks: readonly HighlightRule[] = [
  { ...mark, words: ["E-mail"], over: "email" },
  { ...mark, words: ["Case number"], over: "caseNumber" },
];

beforeEach(async () => {
  await practice.open(null);
  practice.host.runner.betweenRoundTrips = () => {};
});

async function apply(plan: EditPlan) {
  return done(await openExcelWorkbook().apply(plan, { at }));
}

const formats = () => practice.grid.conditionalFormats(sheetId("Unit 12"));
const plan: EditPlan = {
  ...emptyPlan("marks", "marks on the list"),
  columns: [{ tab: "Unit 12", fields: ["toCheck"] }],
  highlights: [{ tab: "Unit 12", rules: marks }],
};

test("[I3] a mark reads the To check column and colours the entry cells of its field, once", async () => {
  putList("Unit 12", { titles: 1, rows: 5 });
  expect(await apply(plan)).toMatchObject({ roundTrips: 4 });
  expect(formats().map(({ areas }) => areas)).toEqual([
    [{ row: 2, column: 2, rows: 5, columns: 1 }],
    [{ row: 2, column: 4, rows: 5, columns: 1 }],
  ]);
  expect(formats().map(({ formula }) => formula)).toContain('=ISNUMBER(FIND(", E-mail, ",", "&$H3&", "))');
  expect(await apply(plan)).toMatchObject({ roundTrips: 1, undo: null });
});

test.each([
  ["E-mail", true],
  ["SSN, E-mail", true],
  ["E-mail, SSN", true],
  ["Email verified", false],
  ["E-mail 2", false],
  ["Old E-mail", false],
  ["", false],
])("[I3] a list %p names the field: %p", (cell, expected) => {
  putCells(practice.grid.sheets()[0]?.id ?? "", 0, 0, [[cell === "" ? " " : cell]]);
  const formula = highlightFormula({ ...mark, words: ["E-mail"], over: "email" }, 0, 0).replace("$A1", "Sheet1!$A$1");
  expect(practice.grid.evaluate(formula)).toBe(expected);
});

test("a formula is ours after rows and columns moved, and not when a word, a test or the quotes differ", () => {
  const [first] = marks;
  const [status] = highlightRules;
  if (!first || !status) throw new Error("No rules");
  for (const formula of [highlightFormula(first, 9, 4), 'ISNUMBER( FIND(", E-mail, ", ", "&$XFD$7&", ") )'])
    expect(isFormulaOf(first, formula)).toBe(true);
  expect(isFormulaOf(first, '=ISNUMBER(FIND(", E-mail, ",", "&#REF!&", "))')).toBe(true);
  expect(isFormulaOf(first, highlightFormula({ ...first, words: ["SSN"] }, 9, 4))).toBe(false);
  expect(isFormulaOf(first, highlightFormula({ ...first, test: "is" }, 9, 4))).toBe(false);
  expect(isFormulaOf(status, highlightFormula({ ...status, words: ["Inactive"] }, 9, 4))).toBe(false);
  expect([columnRead('="A1"=$AB3'), columnRead("=#REF!=1")]).toEqual([27, null]);
});

test("after columns moved, a second apply adds nothing, and a formula of a person on another column stays", async () => {
  const id = putList("Unit 12", { rows: 4 });
  await apply(plan);
  practice.grid.insertColumns(id, 0, 2, "remote");
  practice.grid.insertRows(id, 0, 1, "remote");
  practice.grid.addConditionalFormat({
    sheetId: id,
    areas: [{ row: 2, column: 3, rows: 4, columns: 1 }],
    type: "Custom",
    formula: '=ISNUMBER(FIND(", E-mail, ",", "&$D3&", "))',
    look: { fill: "#00FF00" },
    stopIfTrue: false,
    priority: 0,
  });
  expect(await apply(plan)).toMatchObject({ roundTrips: 1 });
  await apply({ ...emptyPlan("marks", "marks off"), highlightsOff: [{ tab: "Unit 12", rules: marks }] });
  expect(formats().map(({ look }) => look.fill)).toEqual(["#00FF00"]);
});

test("columns and highlights that go in a forward plan come back with its undo, with the words in them", async () => {
  const id = putList("Unit 12", { rows: 3 });
  const before = cellsOf("Unit 12");
  await apply(plan);
  putCells(id, 1, 7, [["E-mail"]]);
  const marked = cellsOf("Unit 12");
  const entry = importPlan(snapshotOf(await openExcelWorkbook().read()), ["Unit 12"], 0).edits[0];
  if (!entry) throw new Error("No entry");
  const off: EditPlan = {
    ...emptyPlan("marks", "marks off"),
    edits: [{ ...entry, field: "toCheck", before: "E-mail", after: "" }],
    columnsOff: [{ tab: "Unit 12", fields: ["toCheck"] }],
    highlightsOff: [{ tab: "Unit 12", rules: marks }],
  };
  const { undo } = await apply(off);
  expect([cellsOf("Unit 12"), formats()]).toEqual([before, []]);
  expect(await apply(off)).toMatchObject({ roundTrips: 1, alreadyThere: 1 });
  if (!undo) throw new Error("Nothing to undo");
  expect(undo).toMatchObject({ kind: "undo", undoes: "marks", name: "marks off" });
  await apply(undo);
  expect(cellsOf("Unit 12")).toEqual(marked);
  expect(formats()).toHaveLength(2);
});

test("a highlight whose column moved right before it was made reads its column all the same", async () => {
  const id = putList("Unit 12", { rows: 3, extra: ["To check"] });
  practice.host.runner.roundTrips.reset();
  practice.host.runner.betweenRoundTrips = (when, number) => {
    if (`${when} ${number}` === "before 2") practice.grid.insertColumns(id, 0, 1, "remote");
  };
  await apply(plan);
  practice.host.runner.betweenRoundTrips = () => {};
  expect(formats().map(({ formula }) => columnRead(formula))).toEqual([8, 8]);
  expect(
    formats()
      .map(({ areas }) => areas[0]?.column)
      .sort(),
  ).toEqual([3, 5]);
});

test("a rule whose columns the tab lacks is left out, and the plan is then nothing", async () => {
  putList("Unit 12", { rows: 3 });
  expect(await apply({ ...plan, columns: [] })).toMatchObject({ roundTrips: 1, undo: null });
  expect(await apply({ ...plan, columns: [], highlights: [{ tab: "Gone", rules: marks }] })).toMatchObject({
    undo: null,
  });
});
