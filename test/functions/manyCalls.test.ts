/** @jest-environment ./test/practiceEnvironment.ts */
import { readFunctionEntries, registerFunctions } from "../../workbench/page/customFunctions";
import { area, newGrid, put } from "../workbench/grid/newGrid";
import { associateFunctions, builtFunctions } from "./builtFunctions";

const CALLS = 10_000;

/** Hours of so many clients: course time and study time, no two rows alike. */
const hours = Array.from({ length: CALLS }, (_, at) => [at / 60, 100]);
const credited = hours.map(([course = 0, study = 0]) => [expect.closeTo(Math.min(course, study), 9)]);

describe("10,000 hours on one sheet", () => {
  const counts = { calls: 0, deliveries: 0 };
  let isDelivering = false;

  /** Answers that arrive in one turn of the event loop came in one message. */
  const deliver = () => {
    if (isDelivering) return;
    isDelivering = true;
    counts.deliveries += 1;
    setImmediate(() => (isDelivering = false));
  };

  const sheetWithFunctions = async () => {
    Object.assign(counts, { calls: 0, deliveries: 0 });
    const { grid, sheet } = await newGrid();
    registerFunctions(grid, "CWES", readFunctionEntries((await builtFunctions()).json), async (id, args) => {
      counts.calls += 1;
      const result = await practice.host.callFunction(id, args);
      deliver();
      return result.ok ? result.value : result.error;
    });
    put(grid, sheet, 0, 0, hours);
    await grid.calculated();
    return { grid, sheet };
  };

  beforeAll(associateFunctions);

  it("one formula over a range is one call", async () => {
    const { grid, sheet } = await sheetWithFunctions();
    put(grid, sheet, 0, 3, [[`=CWES.CREDITEDSTUDY(A1:A${CALLS},B1:B${CALLS})`]]);
    await grid.calculated();
    expect(grid.values(sheet, area(0, 3, CALLS))).toEqual(credited);
    expect(counts.calls).toBe(1);
    grid.dispose();
  });

  it("10,000 formulas are 10,000 calls, whose results come back in few messages", async () => {
    const { grid, sheet } = await sheetWithFunctions();
    put(
      grid,
      sheet,
      0,
      3,
      hours.map((_, at) => [`=CWES.CREDITEDSTUDY(A${at + 1},B${at + 1})`]),
    );
    await grid.calculated();
    expect(grid.values(sheet, area(0, 3, CALLS))).toEqual(credited);
    expect(counts.calls).toBe(CALLS);
    // office.js gathers the results of 50 ms at least; the next message goes 200 ms later at the earliest.
    expect(counts.deliveries).toBeLessThan(50);
    grid.dispose();
  });
});
