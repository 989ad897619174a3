import fc from "fast-check";
import type { Area, GridChange } from "../../../workbench/grid/grid";
import {
  readAddress,
  sheetPrefix,
  SHEET_COLUMNS,
  SHEET_ROWS,
  writeAddress,
} from "../../../workbench/host/excel/address";
import { shiftedArea } from "../../../workbench/host/excel/shiftedArea";
import { runs } from "../../runs";

const areas = fc
  .record({
    row: fc.nat(SHEET_ROWS - 1),
    column: fc.nat(SHEET_COLUMNS - 1),
    rows: fc.integer({ min: 1, max: SHEET_ROWS }),
    columns: fc.integer({ min: 1, max: SHEET_COLUMNS }),
  })
  .filter(({ row, column, rows, columns }) => row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS);

test("what is written as an address is read as the same area, with any sheet name", () => {
  fc.assert(
    fc.property(areas, fc.string({ minLength: 1, maxLength: 31 }), (area, name) => {
      expect(readAddress(writeAddress(area))?.area).toEqual(area);
      expect(readAddress(sheetPrefix(name) + writeAddress(area))).toEqual({ sheet: name, area });
    }),
    { numRuns: runs(500, 50_000) },
  );
});

test.each(["", "A", "A0", "1A", "ZZZZ1", "A1:", "A1:B", "Total", "A1 B2", "=A1"])("%j is no address", (text) => {
  expect(readAddress(text)).toBeNull();
});

const small = fc.record({
  row: fc.nat(8),
  column: fc.constant(0),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.constant(3),
});

test("a kept area stays on its own rows: the same ones as in a list of numbers that is cut the same way", () => {
  const changes = fc.record({
    kind: fc.constantFrom("rowsInserted", "rowsDeleted"),
    at: fc.nat(10),
    count: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(small, changes, (area, { kind, at, count }) => {
      const rows = Array.from({ length: 30 }, (_, row) => row);
      if (kind === "rowsDeleted") rows.splice(at, count);
      else rows.splice(at, 0, ...Array.from({ length: count }, () => -1));
      const own = rows.flatMap((row, place) => (row >= area.row && row < area.row + area.rows ? [place] : []));
      const change: GridChange = {
        kind,
        sheetId: "s",
        author: "remote",
        area: { row: at, column: 0, rows: count, columns: SHEET_COLUMNS },
      };
      const moved: Area | null = shiftedArea(area, change);
      if (own.length === 0) expect(moved).toBeNull();
      else expect([moved?.row, (moved?.row ?? 0) + (moved?.rows ?? 0) - 1]).toEqual([own[0], own.at(-1)]);
    }),
    { numRuns: runs(1_000, 100_000) },
  );
});
