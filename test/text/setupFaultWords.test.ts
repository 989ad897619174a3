import { describeSetupFault, describeUnreadableUsage } from "../../src/text/setupFaultWords";

describe("faults of our own sheets in words", () => {
  test("a row of Setup is named with its column and what is wrong", () => {
    expect(describeSetupFault({ row: 7, code: "setup-value", column: "Value" })).toBe(
      "Setup, row 7, Value: the value cannot be used.",
    );
  });

  test("many rows of Usage are cut short", () => {
    expect(describeUnreadableUsage([3])).toBe(
      "Usage, row 3: cannot be read. What it said is not counted; bring in the report again.",
    );
    expect(describeUnreadableUsage([1, 2, 3, 4, 5, 6, 7, 8, 9])).toMatch(
      /^Usage, rows 1, 2, 3, 4, 5, 6, 7, 8 and 1 more:/,
    );
  });
});
