import fc from "fast-check";
import { contains, intersection, shiftArea, subtract, type Shift } from "../../../workbench/grid/area";
import { areaReference, columnLetters, columnNumber, parseAreaReference } from "../../../workbench/grid/cellReference";
import { renameSheetInFormula, shiftReferences, translateReferences } from "../../../workbench/grid/formulaReferences";
import { area } from "./newGrid";

const somewhere = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});
const cells = Array.from({ length: 400 }, (_, index) => [Math.floor(index / 20), index % 20] as const);

describe("areas", () => {
  it("share exactly the cells that both have, and keep exactly the others", () => {
    fc.assert(
      fc.property(somewhere, somewhere, (a, b) => {
        const shared = intersection(a, b);
        const rest = subtract(a, b);
        return cells.every(([row, column]) => {
          const both = contains(a, row, column) && contains(b, row, column);
          const onlyFirst = contains(a, row, column) && !both;
          const parts = rest.filter((part) => contains(part, row, column)).length;
          return both === (shared !== null && contains(shared, row, column)) && parts === Number(onlyFirst);
        });
      }),
    );
  });

  it("follow their cells when rows are put in or taken out", () => {
    fc.assert(
      fc.property(somewhere, fc.nat(12), fc.integer({ min: -4, max: 4 }), (place, at, count) => {
        const rows = Array.from({ length: 30 }, (_, row) => row as number | null);
        rows.splice(at, Math.max(0, -count), ...Array.from({ length: Math.max(0, count) }, () => null));
        const kept = rows.flatMap((old, row) => (old !== null && contains(place, old, place.column) ? [row] : []));
        const shifted = shiftArea(place, { axis: "row", at, count });
        if (kept.length === 0) return shifted === null;
        return shifted?.row === kept[0] && shifted?.rows === (kept.at(-1) ?? 0) - (kept[0] ?? 0) + 1;
      }),
    );
  });

  it("are written and read back", () => {
    fc.assert(
      fc.property(somewhere, (place) => {
        expect(parseAreaReference(areaReference(place))).toEqual(place);
      }),
    );
    expect([columnLetters(0), columnLetters(701), columnNumber("XFD")]).toEqual(["A", "ZZ", 16_383]);
    expect(parseAreaReference("$B:$D")).toEqual(area(0, 1, 1_048_576, 3));
    expect(parseAreaReference("Clients[Name]")).toBeNull();
  });
});

describe("references in formulas", () => {
  const insertTwo: Shift = { axis: "row", at: 2, count: 2 };

  it("move with their rows; texts, other sheets and table columns do not", () => {
    const moved: [string, string][] = [
      ["=A2+A3", "=A2+A5"],
      ["=SUM($A$1:B9)", "=SUM($A$1:B11)"],
      ['=IF(A3="A3",Clients[A3],Log!A3)', '=IF(A5="A3",Clients[A3],Log!A3)'],
      ["=SUM(A:A)+SUM(3:4)", "=SUM(A:A)+SUM(5:6)"],
      ["=LOG10(A3)", "=LOG10(A5)"],
      ["='Unit 1'!A3*Unit1!A3", "='Unit 1'!A5*Unit1!A3"],
    ];
    for (const [before, after] of moved) expect(shiftReferences(before, "Unit 1", "Unit 1", insertTwo)).toBe(after);
  });

  it("become #REF! when their cells are taken out", () => {
    expect(shiftReferences("=A3+A9", "S", "S", { axis: "row", at: 2, count: -1 })).toBe("=#REF!+A8");
  });

  it("keep what has a $ when a formula is copied", () => {
    expect(translateReferences("=A1+$A1+A$1+$A$1", 2, 1)).toBe("=B3+$A3+B$1+$A$1");
    expect(translateReferences("=A1", -1, 0)).toBe("=#REF!");
  });

  it("follow a worksheet's new name, with quotes where Excel wants them", () => {
    expect(renameSheetInFormula("=Old!A1+'Old'!B2+Older!C3", "Old", "Unit 1's")).toBe(
      "='Unit 1''s'!A1+'Unit 1''s'!B2+Older!C3",
    );
  });
});
