/** @jest-environment ./test/practiceEnvironment.ts */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFunctionEntries } from "../../workbench/page/customFunctions";
import { area } from "../workbench/grid/newGrid";
import { associateFunctions, builtFunctions } from "./builtFunctions";
import { formulaAt, typeFormula, type Cells } from "./typeFormula";

const document = readFileSync(join(__dirname, "..", "..", "docs", "functions.md"), "utf8");
const examples = document.split("\n").filter((line) => line.startsWith("="));

/** A list as the examples suppose it: course, study, approved, and days in E, F and J1. */
const cells: Cells = {
  A2: [
    [0.4, 0.25, "Yes"],
    [0.5, "", "No"],
    ["", 0.1, ""],
  ],
  E2: "=DATE(2026,1,15)",
  F2: [["=DATE(2026,7,31)"], [""], ["=DATE(2026,10,1)"]],
  J1: "=DATE(2026,10,31)",
};

describe("docs/functions.md", () => {
  beforeAll(associateFunctions);

  it("has examples", () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)("%s can be copied: it is calculated without an error", async (example) => {
    const { grid, sheet, said } = await typeFormula(example, cells, readFunctionEntries((await builtFunctions()).json));
    await grid.calculated();
    const [first] = grid.values(sheet, area(formulaAt.row, formulaAt.column));
    expect(String(first?.[0])).not.toMatch(/^#/);
    expect(said).toEqual([]);
    grid.dispose();
  });
});
