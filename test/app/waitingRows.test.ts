import fc from "fast-check";
import { nextRead, READ_ROWS, SLICE_ROWS, takeRows, withNewest } from "../../src/app/waitingRows";
import type { RowSpan } from "../../src/workbook/port";

const span = (row: number, rows: number, sheetId = "12"): RowSpan => ({ sheetId, row, rows });
const spans = fc.array(
  fc.record({
    sheetId: fc.constantFrom("12", "7"),
    row: fc.integer({ min: 2, max: 40 }),
    rows: fc.integer({ min: 1, max: 20 }),
  }),
);

function rowsOf(waiting: readonly RowSpan[]): string[] {
  return waiting.flatMap(({ sheetId, row, rows }) => Array.from({ length: rows }, (_, at) => `${sheetId} ${row + at}`));
}

describe("rows that wait to be checked again", () => {
  test("every changed row waits, and none waits twice", () => {
    fc.assert(
      fc.property(spans, (changes) => {
        const waiting = rowsOf(changes.reduce<RowSpan[]>(withNewest, []));
        expect(new Set(waiting).size).toBe(waiting.length);
        expect([...waiting].sort()).toEqual([...new Set(rowsOf(changes))].sort());
      }),
    );
  });

  test("the newest change comes first, and what it covers does not wait any longer", () => {
    expect(withNewest([span(10, 5), span(100, 1)], span(101, 3, "7"))).toEqual([
      span(101, 3, "7"),
      span(10, 5),
      span(100, 1),
    ]);
    expect(withNewest([span(2, 5000)], span(100, 1))).toEqual([span(100, 1), span(2, 98), span(101, 4901)]);
  });

  test("cells typed one below the other are one change", () => {
    const typed = [5, 6, 7, 8].reduce<RowSpan[]>((waiting, row) => withNewest(waiting, span(row, 1)), []);
    expect(typed).toEqual([span(5, 4)]);
  });

  test("a burst over neighbouring rows is read in one sync, other sheets and rows far away in theirs", () => {
    const burst = Array.from({ length: 300 }, (_, at) => span(2 + at * 10, 1));
    const waiting = [...burst, span(9000, 1), span(3, 1, "7")].reduce<RowSpan[]>(withNewest, []);
    const first = nextRead(waiting);
    expect(first?.read).toEqual(span(3, 1, "7"));
    const second = nextRead(first?.rest ?? []);
    expect(second?.read).toEqual(span(9000, 1));
    const third = nextRead(second?.rest ?? []);
    expect(third?.read).toEqual(span(2, 2991));
    expect([third?.parts.length, third?.rest]).toEqual([300, []]);
    expect(nextRead([])).toBeNull();
  });

  test("more rows than one sync reads are read in several", () => {
    const first = nextRead([span(2, READ_ROWS + 7)]);
    expect(first).toEqual({
      read: span(2, READ_ROWS),
      parts: [span(2, READ_ROWS)],
      rest: [span(2 + READ_ROWS, 7)],
    });
  });

  test("a slice is the first rows of the newest change", () => {
    expect(takeRows([span(2, 5000), span(1, 1, "7")], SLICE_ROWS)).toEqual([
      span(2, 500),
      span(502, 4500),
      span(1, 1, "7"),
    ]);
    expect(takeRows([], SLICE_ROWS)).toEqual([]);
  });
});
