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
    expect(describeUnwritten([cell])).toBe("Unit 12, row 1204 (Status): the cell is protected.");
  });

  test("[R59] a duplicate says where the other entry stands", () => {
    const other = { tab: "Unit 7", row: 9 };
    expect(describeUnwritten([{ ...cell, field: "email", reason: "duplicate", other }])).toBe(
      "Unit 12, row 1204 (E-mail): an open entry has this e-mail address already; look at both before anything else. See Unit 7, row 9.",
    );
  });

  test("cells of one reason are said once, and many rows are cut short", () => {
    const rows = Array.from({ length: 14 }, (_, at) => [
      { ...cell, row: at + 2 },
      { ...cell, row: at + 2, field: "why" },
    ]).flat();
    expect(describeUnwritten(rows)).toBe(
      "Unit 12, rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 2 more (Status and Why): the cell is protected.",
    );
  });

  test("what a filter hides is told apart from what changed", () => {
    const hidden = { ...cell, reason: "hidden-by-filter" } as const;
    const changed = { ...cell, reason: "changed" } as const;
    expect(describeReceipt("applied", { ...nothing, written: 9, changedMeanwhile: [hidden, hidden, changed] })).toBe(
      "9 cells written, 1 changed meanwhile and left alone and 2 hidden by a filter and left alone.",
    );
  });
});
