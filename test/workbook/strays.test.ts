import { nothingSaid } from "../../src/domain/plan/adoption";
import type { CellValue } from "../../src/domain/values/cell";
import { decide } from "../../src/workbook/decide";
import { rowFinder } from "../../src/workbook/rowFinder";
import { finderOf, settle, type Attempt } from "../../src/workbook/settle";
import { findStrays } from "../../src/workbook/strays";
import type { Look, SheetLook, TabLook } from "../../src/workbook/tabLook";
import { mapTab } from "../../src/workbook/tabMap";
import { entryRow, listHeaders } from "./listBook";

const headers = [...listHeaders, "Status", "Why"];
const line = (number: number, status = "", why = ""): CellValue[] => [...entryRow(number), status, why];

function lookAt(values: CellValue[][], more: Partial<SheetLook> = {}): Look {
  const cells = { name: "Unit 12", firstRow: 0, firstColumn: 0, values };
  const map = mapTab(cells, nothingSaid);
  if (!map) throw new Error("No unit tab");
  const no = () => false;
  const tab: TabLook = {
    id: "1",
    cells,
    map,
    protected: false,
    filtered: false,
    isHidden: no,
    isFormula: no,
    isLocked: no,
    tables: [],
    highlights: [],
    validated: [],
    ...more,
  };
  return {
    date1904: false,
    own: new Map(),
    fresh: new Map(),
    visibleSheets: null,
    reports: new Map(),
    canResize: true,
    tabs: new Map([["Unit 12", tab]]),
  };
}

const finder = (attempts: readonly Attempt[]) => finderOf({ edits: attempts.map(({ edit }) => edit) }, attempts);

function planFor(values: CellValue[][], number: number, after: string) {
  const rows = lookAt(values).tabs.get("Unit 12")?.map.rows;
  const [rowKey, row] = [...(rows ?? [])][number - 1] ?? ["", 0];
  return { tab: "Unit 12", rowKey, row: row + 1, field: "status" as const, before: values[row]?.[7] ?? "", after };
}

function attempt(values: CellValue[][], numbers: readonly number[]): Attempt[] {
  const look = lookAt(values);
  const tab = look.tabs.get("Unit 12") as TabLook;
  return decide(
    numbers.map((number) => planFor(values, number, `S${number}`)),
    look,
    new Map(),
    rowFinder({ edits: numbers.map((number) => planFor(values, number, `S${number}`)) }),
  ).writes.map((write) => ({ ...write, tab, atWrite: null }));
}

test("[X2] an entry that moved is found again by its key", () => {
  const before = [headers, line(1), line(2), line(3)];
  const edit = planFor(before, 2, "Inactive");
  const moved = lookAt([headers, line(3), line(1), line(2)]);
  expect(decide([edit], moved, new Map(), rowFinder({ edits: [edit] })).writes).toMatchObject([{ row: 3, column: 7 }]);
});

test("an entry that is gone, a cell that changed, and one that is there already are told apart", () => {
  const before = [headers, line(1), line(2), line(3), line(4)];
  const edits = [1, 2, 3, 4].map((number) => planFor(before, number, "Inactive"));
  const decision = decide(
    edits,
    lookAt([headers, line(1, "Kept"), line(2, "Inactive"), line(4)]),
    new Map(),
    rowFinder({ edits }),
  );
  expect(decision.left.map(({ unwritten }) => [unwritten.row, unwritten.reason])).toEqual([
    [2, "changed"],
    [4, "missing"],
  ]);
  expect(decision.alreadyThere).toEqual([edits[1]]);
  expect(decision.writes.map(({ row }) => row)).toEqual([3]);
});

test("twins that moved are ambiguous, twins in their place are not", () => {
  const before = [headers, line(1), line(1), line(2)];
  const edits = [1, 2].map((number) => planFor(before, number, "Needs a person"));
  expect(decide(edits, lookAt(before), new Map(), rowFinder({ edits })).writes).toHaveLength(2);
  const moved = decide(edits, lookAt([headers, line(2), line(1), line(1)]), new Map(), rowFinder({ edits }));
  expect(moved.left.map(({ unwritten }) => unwritten.reason)).toEqual(["ambiguous", "ambiguous"]);
});

test("[ruling 15] a row hidden by a filter is left, one hidden by hand is written", () => {
  const before = [headers, line(1), line(2)];
  const isHidden = (row: number) => row === 1;
  const edits = [1, 2].map((number) => planFor(before, number, "Inactive"));
  expect(
    decide(edits, lookAt(before, { isHidden, filtered: true }), new Map(), rowFinder({ edits })).left,
  ).toMatchObject([{ unwritten: { reason: "hidden-by-filter" } }]);
  expect(decide(edits, lookAt(before, { isHidden }), new Map(), rowFinder({ edits })).writes).toHaveLength(2);
});

test("a formula and a locked cell are never written over", () => {
  const before = [headers, line(1), line(2)];
  const edits = [1, 2].map((number) => planFor(before, number, "Inactive"));
  const isFormula = (row: number, column: number) => row === 1 && column === 7;
  const isLocked = (row: number) => row === 2;
  const { left } = decide(
    edits,
    lookAt(before, { isFormula, isLocked, protected: true }),
    new Map(),
    rowFinder({ edits }),
  );
  expect(left.map(({ unwritten }) => unwritten.reason)).toEqual(["changed", "protected"]);
});

test("a value that landed in another entry's cell is found, with what that cell held", () => {
  const before = [headers, line(1, "a"), line(2, "b"), line(3, "c")];
  const attempts = attempt(before, [2]);
  const after = lookAt([headers, line(9), line(1, "S2"), line(2, "b"), line(3, "c")]);
  expect(findStrays(attempts, after, finder(attempts))).toMatchObject([{ row: 2, column: 7, value: "a" }]);
  expect(settle(attempts, after, finder(attempts)).notDone).toHaveLength(1);
});

test("a value that landed in a row just inserted is taken out again", () => {
  const attempts = attempt([headers, line(1), line(2)], [2]);
  const after = lookAt([headers, line(1), ["", "", "", "", "", "", "", "S2", ""], line(2)]);
  expect(findStrays(attempts, after, finder(attempts))).toMatchObject([{ row: 2, value: "" }]);
});

test("a value that landed in another column is found by that column's title", () => {
  const attempts = attempt([headers, line(1, "a", "because")], [1]);
  const shifted = lookAt([
    ["Note", ...headers],
    ["", ...line(1, "a", "because")].map((cell, at) => (at === 7 ? "S1" : cell)),
  ]);
  expect(findStrays(attempts, shifted, finder(attempts))).toMatchObject([{ row: 1, column: 7, value: entryRow(1)[6] }]);
});

test("a colleague who corrects the entry itself makes no stray", () => {
  const attempts = attempt([headers, line(1), line(2)], [1]);
  const corrected = line(1, "S1").map((cell, at) => (at === 4 ? "corrected@example.com" : cell));
  expect(findStrays(attempts, lookAt([headers, corrected, line(2)]), finder(attempts))).toEqual([]);
});
