import fc from "fast-check";
import { areasOf, columnNumber, withoutSheets } from "../../src/workbook/areas";
import { a1, blocksOf, BLOCK_ROWS, columnLetters, type CellWrite } from "../../src/workbook/layout";

const cell = (row: number, column: number): CellWrite => ({ row, column, value: `${row}/${column}`, format: "@" });

test("columns are named as Excel names them", () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
  for (let column = 0; column < 16_384; column += 7) expect(columnNumber(columnLetters(column))).toBe(column);
});

test("areas have A1 addresses, and addresses areas", () => {
  expect(a1({ row: 4, column: 1, rows: 1, columns: 1 })).toBe("B5");
  expect(a1({ row: 4, column: 1, rows: 2, columns: 3 })).toBe("B5:D6");
  expect(areasOf("'Unit 12, old'!B5:D6, 'It''s'!A1,$C$3:$C$4")).toEqual([
    { row: 4, column: 1, rows: 2, columns: 3 },
    { row: 0, column: 0, rows: 1, columns: 1 },
    { row: 2, column: 2, rows: 2, columns: 1 },
  ]);
  expect(withoutSheets("'A, B'!A1:B4, 'A, B'!D1")).toBe("A1:B4,D1");
});

test("neighbouring cells become one block, far ones their own", () => {
  const blocks = blocksOf([cell(1, 1), cell(2, 1), cell(1, 2), cell(40, 1), cell(1, 5)]);
  expect(blocks.map(({ row, column, values }) => ({ row, column, values }))).toEqual([
    {
      row: 1,
      column: 1,
      values: [
        ["1/1", "1/2"],
        ["2/1", null],
      ],
    },
    { row: 40, column: 1, values: [["40/1", null]] },
    { row: 1, column: 5, values: [["1/5"]] },
  ]);
});

test("[ruling 15] a block never reaches across a row that a filter hides", () => {
  const blocks = blocksOf([cell(1, 0), cell(3, 0), cell(5, 0)], (row) => row === 4);
  expect(blocks.map(({ row, values }) => [row, values.length])).toEqual([
    [1, 3],
    [5, 1],
  ]);
});

test("a block has at most 5,000 rows", () => {
  const blocks = blocksOf(Array.from({ length: 12_000 }, (_, row) => cell(row, 0)));
  expect(blocks.map(({ values }) => values.length)).toEqual([BLOCK_ROWS, BLOCK_ROWS, 2_000]);
});

test("blocks hold every write once, nothing else, and overlap nowhere", () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { selector: ([row, column]) => row * 100 + column }),
      fc.uniqueArray(fc.integer({ min: 0, max: 60 })),
      (places, barriers) => {
        const writes = places.filter(([row]) => !barriers.includes(row)).map(([row, column]) => cell(row, column));
        const seen = new Map<string, string>();
        for (const block of blocksOf(writes, (row) => barriers.includes(row))) {
          block.values.forEach((line, down) => {
            expect(barriers).not.toContain(block.row + down);
            line.forEach((value, right) => {
              const key = `${block.row + down}/${block.column + right}`;
              if (value === null) return;
              expect(seen.has(key)).toBe(false);
              seen.set(key, String(value));
            });
          });
        }
        expect([...seen].sort()).toEqual(
          writes.map(({ row, column, value }) => [`${row}/${column}`, String(value)]).sort(),
        );
      },
    ),
  );
});
