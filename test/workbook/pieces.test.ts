import type { Append } from "../../src/domain/plan/editPlan";
import type { SheetCells } from "../../src/domain/values/cell";
import { written } from "../../src/workbook/cellFormat";
import { chunksOf } from "../../src/workbook/chunks";
import { highlightFormula, isFormulaOf } from "../../src/workbook/highlightFormula";
import { findOwnLayout, missingRows, placesOf } from "../../src/workbook/ownRows";
import { sameValue } from "../../src/workbook/sameValue";

const sheet = (values: SheetCells["values"]): SheetCells => ({ name: "Usage", firstRow: 0, firstColumn: 0, values });

test("cells are compared loosely where Excel turns one into the other, exactly where it must not", () => {
  expect([sameValue("", " \u00a0"), sameValue(5, "5"), sameValue(0.1 + 0.2, 0.3), sameValue(true, "true")]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([sameValue("00123", 123), sameValue("a", "A"), sameValue(0, ""), sameValue("5 ", 5)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("[hazard I] text that could be a formula is sent as text", () => {
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"]) {
    expect(written(text, "text", false)).toEqual({ value: `'${text}`, format: "@" });
  }
  expect(written("0012", "text", false)).toEqual({ value: "0012", format: "@" });
});

test("[hazard D] dates are serials of the book's own system with a date format", () => {
  expect(written(46_000, "date", false)).toEqual({ value: 46_000, format: "m/d/yyyy" });
  expect(written(46_000, "date", true)).toEqual({ value: 44_538, format: "m/d/yyyy" });
  expect(written("soon", "date", true)).toEqual({ value: "soon", format: "@" });
});

test("chunks keep the order, evidence first, and stay under their limit", () => {
  const append: Append = {
    sheet: "Usage",
    headers: ["A"],
    formats: ["text"],
    rows: Array.from({ length: 10 }, (_, at) => [`row ${at}`]),
  };
  const edits = Array.from({ length: 10 }, (_, row) => ({
    tab: "T",
    rowKey: `${row}`,
    row,
    field: "why" as const,
    before: "",
    after: "x".repeat(50),
  }));
  const chunks = chunksOf({ appends: [append], edits, entries: [] }, 200);
  expect(chunks.length).toBeGreaterThan(3);
  expect(chunks.flatMap((chunk) => chunk.appends.flatMap(({ rows }) => rows))).toEqual(append.rows);
  expect(chunks.flatMap((chunk) => chunk.edits)).toEqual(edits);
  const lastEvidence = chunks.map((chunk) => chunk.appends.length > 0).lastIndexOf(true);
  expect(lastEvidence).toBeLessThanOrEqual(chunks.findIndex((chunk) => chunk.edits.length > 0));
});

test("headers of our sheets are found in any order, and missing ones come to the right", () => {
  const layout = findOwnLayout(
    sheet([
      ["Days", "Note", " report "],
      [3, "kept", "fp"],
    ]),
    ["Report", "Days", "From"],
  );
  expect(layout).toEqual({ headerRow: 0, columns: [2, 0, 3], added: [{ title: "From", column: 3 }] });
  expect(
    findOwnLayout(
      sheet([
        ["Budget", "Amount"],
        ["a", 1],
      ]),
      ["Report", "Days", "From"],
    ),
  ).toBeNull();
});

test("a row that is there already is not missing, one that is wanted twice must be there twice", () => {
  const cells = sheet([
    ["Report", "Days"],
    ["fp", 3],
    ["fp", 4],
  ]);
  const layout = findOwnLayout(cells, ["Report", "Days"]);
  if (!layout) throw new Error("No layout");
  expect(
    missingRows(cells, layout, [
      ["fp", 3],
      ["fp", 3],
      ["fp", 5],
    ]),
  ).toEqual([
    ["fp", 3],
    ["fp", 5],
  ]);
  expect(
    placesOf(cells, layout, [
      ["fp", 4],
      ["fp", 9],
    ]),
  ).toEqual([2]);
});

test("a highlight is known by its formula wherever it has moved to", () => {
  const rule = {
    reads: "status",
    test: "is",
    over: "list",
    words: ["Inactive", 'Say "no" A1'],
    fill: "#FFFFFF",
    color: "#000000",
  } as const;
  const formula = highlightFormula(rule, 12, 3);
  expect(formula).toBe('=OR($M4="Inactive",$M4="Say ""no"" A1")');
  expect(isFormulaOf(rule, '=OR($AB17="Inactive", $AB17="Say ""no"" A1")')).toBe(true);
  expect(isFormulaOf(rule, '=OR($M4="Inactive",$M4="Say ""no"" A2")')).toBe(false);
  expect(highlightFormula({ ...rule, words: ["Cannot tell"] }, 0, 1)).toBe('=$A2="Cannot tell"');
});
