import { patchRows } from "../../src/app/patchRows";
import type { SheetSnapshot } from "../../src/workbook/snapshot";

const sheet: SheetSnapshot = {
  id: "1",
  name: "Unit 12",
  visible: true,
  protected: false,
  filtered: false,
  firstRow: 1,
  firstColumn: 1,
  values: [
    ["a", "b"],
    ["c", "d"],
    ["e", "f"],
  ],
  formulaCells: "B2:B4,C3",
};
const read = { outcome: "read", roundTrips: 1 } as const;

describe("rows read again", () => {
  test("take the place of those that were read before, the others stay", () => {
    const rows = { ...read, firstColumn: 1, values: [["x", "y"]], formulaCells: "C3" };
    const patched = patchRows(sheet, { sheetId: "1", row: 3, rows: 1 }, rows);
    expect(patched).toMatchObject({ firstRow: 1, firstColumn: 1, formulaCells: "B2,B4,C3" });
    expect(patched.values).toEqual([
      ["a", "b"],
      ["x", "y"],
      ["e", "f"],
    ]);
    expect(sheet.values[1]).toEqual(["c", "d"]);
  });

  test("below the list and beyond its columns make the picture larger", () => {
    const rows = { ...read, firstColumn: 0, values: [["x", "y", "z", 1]], formulaCells: "" };
    const patched = patchRows(sheet, { sheetId: "1", row: 6, rows: 1 }, rows);
    expect(patched).toMatchObject({ firstRow: 1, firstColumn: 0, formulaCells: "B2:B4,C3" });
    expect(patched.values).toEqual([
      ["", "a", "b", ""],
      ["", "c", "d", ""],
      ["", "e", "f", ""],
      ["", "", "", ""],
      ["x", "y", "z", 1],
    ]);
  });

  test("that are narrower than before are empty at the right", () => {
    const rows = { ...read, firstColumn: 1, values: [["x"], ["y"]], formulaCells: "" };
    const patched = patchRows(sheet, { sheetId: "1", row: 3, rows: 2 }, rows);
    expect(patched.formulaCells).toBe("B2");
    expect(patched.values).toEqual([
      ["a", "b"],
      ["x", ""],
      ["y", ""],
    ]);
  });

  test("are the whole picture of a sheet that was empty", () => {
    const empty = { ...sheet, firstRow: 0, firstColumn: 0, values: [], formulaCells: "" };
    const rows = { ...read, firstColumn: 2, values: [["x"]], formulaCells: "AA4" };
    expect(patchRows(empty, { sheetId: "1", row: 4, rows: 1 }, rows)).toMatchObject({
      firstRow: 3,
      firstColumn: 2,
      values: [["x"]],
      formulaCells: "AA4",
    });
  });
});
