import { pasteText, readClipboard } from "../../../workbench/page/pasteText";
import type { GridChange } from "../../../workbench/grid/grid";
import { area, newGrid } from "../grid/newGrid";

test("copied text: tabs, line ends of any kind, quotes, a last line end that means nothing", () => {
  expect(readClipboard("a\tb\r\nc\td\r\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(readClipboard('"two\nlines"\tsaid ""so""\n\tx')).toEqual([
    ["two\nlines", 'said ""so""'],
    ["", "x"],
  ]);
  expect(readClipboard("one")).toEqual([["one"]]);
});

test("5,000 pasted rows are one change, and cells keep their formats", async () => {
  const { grid, sheet } = await newGrid();
  grid.write(
    sheet,
    area(4, 3, 5_000, 1),
    Array.from({ length: 5_000 }, () => [{ numberFormat: "@" }]),
    "addin",
  );
  grid.select(sheet, area(4, 2));
  const heard: GridChange[] = [];
  grid.onChange((change) => heard.push(change));
  const before = performance.now();
  pasteText(grid, Array.from({ length: 5_000 }, (_, row) => `Client ${row}\t00${row}\t1E123\t1/2/2026`).join("\n"));
  await Promise.resolve();
  expect(performance.now() - before).toBeLessThan(10_000);
  expect(heard).toEqual([{ kind: "cells", sheetId: sheet, area: area(4, 2, 5_000, 4), author: "local" }]);
  expect(grid.values(sheet, area(5, 2, 1, 4))).toEqual([["Client 1", "001", 1e123, 46_024]]);
  expect(grid.numberFormats(sheet, area(5, 2, 1, 4))).toEqual([["General", "@", "0.00E+00", "m/d/yyyy"]]);
  grid.dispose();
});
