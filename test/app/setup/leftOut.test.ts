import { leftOut, leftStanding } from "../../../src/app/setup/leftOut";
import { emptyPlan, type EditPlan } from "../../../src/domain/plan/editPlan";
import { describeLeftOut, describeSetupPlan, describeWritten, isSetupPlan } from "../../../src/text/setupPlanWords";

const plan: EditPlan = {
  ...emptyPlan("setup", "set-up: columns"),
  columns: [
    { tab: "Unit 12", fields: ["group", "profileOn"] },
    { tab: "Locked", fields: ["group"] },
  ],
};
const undo: EditPlan = {
  ...emptyPlan("undo", "set-up: columns"),
  columnsOff: [{ tab: "Unit 12", fields: ["group", "profileOn"] }],
};

describe("what a step of set-up wrote", () => {
  test("columns that the undo would not take away were left out", () => {
    expect(leftOut(plan, undo)).toEqual([{ tab: "Locked", fields: ["group"] }]);
    expect(leftOut(plan, null)).toHaveLength(2);
    expect(leftOut({ ...plan, columns: [] }, null)).toEqual([]);
  });

  test("columns that an undo could not take away stayed", () => {
    const redo: EditPlan = { ...emptyPlan("undo", undo.name), columns: [{ tab: "Unit 12", fields: ["group"] }] };
    expect(leftStanding(undo, redo)).toEqual([{ tab: "Unit 12", fields: ["profileOn"] }]);
    expect(leftStanding(undo, { ...redo, columns: undo.columnsOff })).toEqual([]);
  });

  test("the words count what was written, not what was planned", () => {
    expect(describeSetupPlan(plan)).toBe("Writes 3 columns on 2 tabs.");
    expect(describeWritten(undo)).toBe("Written: 2 columns on 1 tab.");
    expect(describeWritten(null)).toBe("Nothing was written.");
    expect(describeLeftOut({ tab: "Locked", fields: ["group"] })).toMatch(/^Locked: 1 column left out/);
  });

  test("a plan is of set-up by the command that it is, or that it puts back", () => {
    expect(isSetupPlan(plan)).toBe(true);
    expect(isSetupPlan({ ...undo, undoes: "setup" })).toBe(true);
    expect(isSetupPlan({ ...undo, undoes: "marks" })).toBe(false);
  });
});
