import { emptyPlan, type ColumnHelp, type EditPlan } from "../../src/domain/plan/editPlan";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import type { Area } from "../../workbench/grid/grid";
import { cellsOf, done, entryRow, putCells, putList, sheetId } from "./listBook";

const at = "11/02/2026 09:00";
const group: ColumnHelp = {
  tab: "Unit 12",
  field: "group",
  list: ["WtW 1", "WtW 2"],
  title: "Group",
  message: "The LinkedIn group of this client.",
};
const email: ColumnHelp = { tab: "Unit 12", field: "email", list: null, title: "E-mail", message: "name@place" };
const caseNumber: ColumnHelp = { ...email, field: "caseNumber", title: "Case number", characters: 7 };
const dateIssued: ColumnHelp = { ...email, field: "dateIssued", title: "Date issued" };

function planOf(helps: readonly ColumnHelp[], more: Partial<EditPlan> = {}): EditPlan {
  return { ...emptyPlan("setup", "set-up: columns"), helps, ...more };
}

const withColumn = planOf([group], { columns: [{ tab: "Unit 12", fields: ["group"] }] });

beforeEach(async () => {
  await practice.open(null);
  practice.host.runner.betweenRoundTrips = () => {};
});

async function apply(plan: EditPlan) {
  return done(await openExcelWorkbook().apply(plan, { at }));
}

const validations = () => practice.grid.validations(sheetId("Unit 12"));
const column = (at0: number, row: number, rows: number): Area => ({ row, column: at0, rows, columns: 1 });
const others = { type: "WholeNumber", operator: "GreaterThan", formula1: "-1", ignoreBlanks: true } as const;

test.each([10, 1_000])(
  "[I12] a list for a column of the same batch, on its %i entry rows only, as a warning",
  async (rows) => {
    const id = putList("Unit 12", { titles: 2, rows });
    putCells(id, rows + 4, 0, [["Ask the analyst about gaps."]]);
    practice.host.runner.roundTrips.reset();
    const result = await apply(withColumn);
    expect([result.roundTrips, practice.host.runner.roundTrips.read().roundTrips]).toEqual([4, 4]);
    expect(cellsOf("Unit 12")[2]?.[7]).toBe("Group");
    expect(validations()).toEqual([
      expect.objectContaining({
        areas: [column(7, 3, rows)],
        type: "List",
        formula1: '"WtW 1,WtW 2"',
        errorAlert: { style: "Warning", title: "Group", message: group.message, show: true },
        prompt: { title: "Group", message: group.message, show: true },
      }),
    ]);
    expect(await apply(withColumn)).toMatchObject({ roundTrips: 1, undo: null });
  },
);

test("[I12] county columns get a rule that fits the field", async () => {
  putList("Unit 12", { rows: 4 });
  await apply(planOf([email, caseNumber, dateIssued]));
  expect(validations().map(({ type, operator, formula1, areas }) => [type, operator, formula1, areas])).toEqual([
    ["Custom", undefined, '=ISNUMBER(FIND("@",E2))', [column(4, 1, 4)]],
    ["TextLength", "EqualTo", "7", [column(2, 1, 4)]],
    ["Date", "GreaterThanOrEqualTo", "=DATE(2022,7,5)", [column(6, 1, 4)]],
  ]);
  expect(await apply(planOf([email, caseNumber, dateIssued]))).toMatchObject({ roundTrips: 1, undo: null });
});

test("[I12] texts too long for Excel are shortened, and a list too long for Excel is left out, its message stays", async () => {
  putList("Unit 12", { rows: 2, extra: ["Group"] });
  const list = Array.from({ length: 40 }, (_, number) => `Group ${number}`);
  await apply(planOf([{ ...group, list, title: "T".repeat(40), message: "M".repeat(300) }]));
  const [help] = validations();
  expect(help).toMatchObject({ type: "Custom", formula1: "=TRUE" });
  expect([help?.prompt?.title.length, help?.prompt?.message.length]).toEqual([32, 255]);
});

test("[I12] a validation that is there already is never written over", async () => {
  const id = putList("Unit 12", { rows: 4, extra: ["Group"] });
  practice.grid.setValidation({ ...others, sheetId: id, areas: [column(7, 1, 4)] });
  expect(await apply(planOf([group]))).toMatchObject({ roundTrips: 1, undo: null });
  expect(validations()).toMatchObject([{ type: "WholeNumber", areas: [column(7, 1, 4)] }]);
});

test("entries added below are helped at the next apply, whose undo leaves the help that was there", async () => {
  const id = putList("Unit 12", { rows: 2, extra: ["Group"] });
  await apply(planOf([group]));
  putCells(id, 3, 0, [entryRow(8), [], entryRow(9)]);
  const { undo } = await apply(planOf([group]));
  expect(validations().flatMap(({ areas }) => areas)).toEqual([column(7, 1, 2), column(7, 3, 1), column(7, 5, 1)]);
  expect(undo).toBeNull();
});

test("an undo takes the help and the column away, also after rows came and went", async () => {
  const id = putList("Unit 12", { rows: 4 });
  const before = cellsOf("Unit 12");
  const { undo } = await apply(withColumn);
  if (!undo) throw new Error("Nothing to undo");
  practice.grid.insertRows(id, 2, 1, "remote");
  practice.grid.deleteRows(id, 2, 1, "remote");
  expect(await apply(undo)).toMatchObject({ outcome: "applied", changedMeanwhile: [] });
  expect(validations()).toEqual([]);
  expect(cellsOf("Unit 12")).toEqual(before);
  expect(await apply(undo)).toMatchObject({ roundTrips: 1, undo: null });
});

test("helps that go in a forward plan come back with its undo", async () => {
  putList("Unit 12", { rows: 4, extra: ["Group"] });
  await apply(planOf([group, email]));
  const { undo } = await apply(planOf([], { helpsOff: [group, email] }));
  expect(validations()).toEqual([]);
  if (!undo) throw new Error("Nothing to undo");
  await apply(undo);
  expect(validations().map(({ type }) => type)).toEqual(["List", "Custom"]);
});

test("a help that somebody changed is not ours any more, and stays", async () => {
  const id = putList("Unit 12", { rows: 4, extra: ["Group"] });
  const { undo } = await apply(planOf([group]));
  practice.grid.setValidation({ ...others, sheetId: id, areas: [column(7, 1, 4)] });
  if (!undo) throw new Error("Nothing to undo");
  expect(await apply(undo)).toMatchObject({ undo: null });
  expect(validations()).toMatchObject([{ type: "WholeNumber" }]);
});

test("a new list takes the place of the old one in one plan, and its undo brings the old one back", async () => {
  putList("Unit 12", { rows: 4, extra: ["Group"] });
  await apply(planOf([group]));
  const longer = { ...group, list: ["WtW 1", "WtW 2", "WtW 3"] };
  const { undo } = await apply(planOf([longer], { helpsOff: [group] }));
  expect(validations()).toMatchObject([{ formula1: '"WtW 1,WtW 2,WtW 3"', areas: [column(7, 1, 4)] }]);
  if (!undo) throw new Error("Nothing to undo");
  await apply(undo);
  expect(validations()).toMatchObject([{ formula1: '"WtW 1,WtW 2"', areas: [column(7, 1, 4)] }]);
});

test("on a new tab the empty row of its table is helped, so that the help grows with it", async () => {
  await apply({
    ...emptyPlan("setup", "set-up: tabs"),
    newTabs: [{ name: "Unit 12", headers: ["First Name", "Last Name", "Email", "Case Number"], formats: ["text", "text", "text", "text"] }], // prettier-ignore
  });
  await apply(planOf([{ ...email, tab: "Unit 12" }]));
  expect(validations()).toMatchObject([{ areas: [column(2, 1, 1)] }]);
});

test("a protected tab takes neither help nor column, and both are named", async () => {
  practice.grid.setProtected(putList("Unit 12", { titles: 1, rows: 2, extra: ["Group"] }), true);
  const result = await apply(planOf([group], { columns: [{ tab: "Unit 12", fields: ["decision"] }] }));
  expect(result.refused).toEqual([
    { tab: "Unit 12", row: 2, field: "decision", reason: "protected" },
    { tab: "Unit 12", row: 2, field: "group", reason: "protected" },
  ]);
});

test("a help that came down on a column that moved right before is taken away, and what stood there comes back", async () => {
  const id = putList("Unit 12", { rows: 4, extra: ["Notes", "Group"] });
  practice.grid.setValidation({ ...others, sheetId: id, areas: [column(7, 1, 4)] });
  practice.host.runner.roundTrips.reset();
  practice.host.runner.betweenRoundTrips = (when, number) => {
    if (`${when} ${number}` === "before 2") practice.grid.insertColumns(id, 0, 1, "remote");
  };
  await apply(planOf([group]));
  practice.host.runner.betweenRoundTrips = () => {};
  expect(validations()).toMatchObject([{ type: "WholeNumber", areas: [column(8, 1, 4)] }]);
});
