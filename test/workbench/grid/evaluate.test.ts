import { ICommandService } from "@univerjs/core";
import { sharedUniver } from "../../../workbench/grid/sharedUniver";
import { newGrid, put } from "./newGrid";

test("a formula in no cell has its result also while a calculation is being stopped", async () => {
  const { grid, sheet } = await newGrid();
  const rows = Array.from({ length: 500 }, (_, row) => [row + 1, `=SUM(A$1:A${row + 1})`]);
  put(grid, sheet, 0, 0, rows);
  const commands = sharedUniver().__getInjector().get(ICommandService);
  const start = { dirtyRanges: [], forceCalculation: true };
  await commands.executeCommand("formula.mutation.set-formula-calculation-start", start);
  await commands.executeCommand("formula.mutation.set-formula-calculation-stop", {});
  expect(grid.evaluate("=DATE(1904,1,2)")).toBe(1463);
  await commands.executeCommand("formula.mutation.set-formula-calculation-start", start);
  await grid.calculated();
  grid.dispose();
});
