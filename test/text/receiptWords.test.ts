import { describeReceipt, describeUnwritten } from "../../src/text/receiptWords";

const nothing = { written: 0, alreadyThere: 0, changedMeanwhile: [], refused: [], unknown: [] } as const;
const cell = { tab: "Unit 12", row: 1204, field: "status", reason: "protected" } as const;

describe("a receipt in words", () => {
  test("one cell is one cell", () => {
    expect(describeReceipt("applied", { ...nothing, written: 1 })).toBe("1 cell written.");
  });

  test("every cell is accounted for", () => {
    expect(
      describeReceipt("applied", {
        ...nothing,
        written: 1398,
        alreadyThere: 2,
        changedMeanwhile: [cell],
        refused: [cell, cell],
      }),
    ).toBe("1,398 cells written, 2 already there, 1 changed meanwhile and left alone and 2 refused.");
  });

  test("an undo puts back", () => {
    expect(describeReceipt("undone", { ...nothing, written: 2 })).toBe("2 cells put back.");
  });

  test("an unwritten cell is named by place and reason, never by person", () => {
    expect(describeUnwritten(cell)).toBe("Unit 12, row 1204, Status: the cell is protected.");
  });
});
