import fc from "fast-check";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { CellValue } from "../../../workbench/grid/grid";
import { openGrid } from "../../../workbench/grid/openGrid";
import { area, newGrid, put } from "./newGrid";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void; // the flag above puts it there

/** A book of the size that property tests use: six tabs of 50 rows and 12 columns. */
async function smallBook(): Promise<Uint8Array> {
  const { grid, sheet } = await newGrid();
  for (let tab = 0; tab < 6; tab += 1) {
    const sheetId = tab === 0 ? sheet : grid.addSheet(`Unit ${tab}`);
    put(
      grid,
      sheetId,
      0,
      0,
      Array.from({ length: 50 }, (_r, row) => Array.from({ length: 12 }, (_c, column) => `cell ${row} ${column}`)),
    );
  }
  const saved = await grid.save();
  grid.dispose();
  return saved;
}

describe("books one after the other", () => {
  it("leave no memory behind", async () => {
    const book = await smallBook();
    const open = async (count: number) => {
      for (let index = 0; index < count; index += 1) {
        const { grid, sheet } = await newGrid(book);
        put(grid, sheet, 1, 1, [["changed"]]);
        grid.dispose();
      }
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = await open(50);
    const started = process.cpuUsage();
    const after = await open(300);
    const milliseconds = process.cpuUsage(started).user / 300_000;
    process.stdout.write(`A book of 6 tabs x 50 rows: ${milliseconds.toFixed(1)} ms to open, change and close.\n`);
    expect(after - before).toBeLessThan(8_000_000);
  }, 240_000);

  it("do not see each other", async () => {
    const [one, two] = [await newGrid(), await newGrid()];
    put(one.grid, one.sheet, 0, 0, [["one"]]);
    expect(two.grid.values(two.sheet, area(0, 0))).toEqual([[""]]);
    one.grid.dispose();
    put(two.grid, two.sheet, 0, 0, [["two"]]);
    expect(two.grid.values(two.sheet, area(0, 0))).toEqual([["two"]]);
    two.grid.dispose();
  });
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !text.startsWith("=")),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.boolean(),
);

it("what is written, moved, saved and opened again is what was written", async () => {
  const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, rows, fc.nat(8), async (first, second, at) => {
      const { grid, sheet } = await newGrid();
      put(grid, sheet, 0, 0, first);
      const once = await openGrid(await grid.save());
      grid.dispose();
      once.insertRows(sheet, at, second.length, "local");
      put(once, sheet, at, 0, second);
      const twice = await openGrid(await once.save());
      once.dispose();
      const blank = Array.from({ length: Math.max(0, at - first.length) }, () => ["", "", "", ""]);
      const expected = [...first.slice(0, at), ...blank, ...second, ...first.slice(at)];
      const values = twice.values(sheet, area(0, 0, expected.length, 4));
      twice.dispose();
      expect(values).toEqual(expected);
    }),
    { numRuns: 60 },
  );
}, 120_000);
