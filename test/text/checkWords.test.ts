import {
  describeCheck,
  describeClean,
  describeDuplicate,
  describeProposal,
  describeSurplus,
  describeTouched,
  outcomeWords,
} from "../../src/text/checkWords";
import { describeSsnEdit } from "../../src/text/ssnEditWords";

describe("the words of a check", () => {
  test("the result is one sentence with every severity that was found", () => {
    expect(describeCheck({ error: 12, warning: 9, note: 2 }, 6)).toBe(
      "23 things found on 6 tabs: 12 must be fixed, 9 to look at and 2 good to know.",
    );
    expect(describeCheck({ error: 1, warning: 0, note: 0 }, 1)).toBe("1 thing found on 1 tab: 1 must be fixed.");
  });

  test("a list in order is said to be so", () => {
    expect(describeCheck({ error: 0, warning: 0, note: 0 }, 6)).toBe(
      "Nothing to look at on 6 unit tabs. The list is in order.",
    );
  });

  test("rows without findings are named by their ranges, three at most", () => {
    expect(describeClean([{ tab: "Unit 12", from: 14, to: 18 }])).toBe("Unit 12, rows 14 to 18: nothing found.");
    const ranges = [4, 6, 8, 10].map((row) => ({ tab: "Unit 7", from: row, to: row }));
    expect(describeClean(ranges)).toBe("Unit 7, row 4; Unit 7, row 6; Unit 7, row 8; 1 more row: nothing found.");
  });

  test("what a person hears while typing is short", () => {
    expect(describeTouched(3, [])).toBe("3 things to look at in these rows.");
    expect(describeTouched(0, [])).toBe("");
    expect(describeTouched(0, [{ tab: "Unit 7", from: 4, to: 4 }])).toBe("Unit 7, row 4: nothing found.");
  });

  test("every kind of duplicate says why it matters", () => {
    const codes = ["duplicate-email", "duplicate-ssn", "duplicate-client", "same-client-other-unit"] as const;
    expect(describeDuplicate(codes)).toHaveLength(4);
    expect(describeDuplicate(["duplicate-revoked"])).toEqual([]);
  });

  test("an outcome says what is written", () => {
    for (const { then } of Object.values(outcomeWords)) expect(then).toMatch(/ is written on each row\. .*\.$/);
  });

  test("a proposal and a surplus are counted", () => {
    expect(describeProposal("fixes", 1)).toBe("Correct 1 cell");
    expect(describeSurplus("Unit 7", 1, "lastFour")).toBe("Unit 7: 1 cell holds more than the last four digits.");
    expect(describeSurplus("Unit 7", 40, "none")).toBe("Unit 7: 40 cells hold an SSN, and this unit keeps none.");
  });
});

describe("the preview of an SSN", () => {
  test.each([
    ["900 00 1234", "900-00-1234", "the number is written with dashes"],
    [900001234, "900-00-1234", "the number is written with dashes"],
    [1230000, "001-23-0000", "leading zeros are put back"],
    [12340000, "012-34-0000", "a leading zero is put back"],
    ["900-00-1234", "1234", "only the last four digits stay"],
    ["900-00-1234", "", "the cell is emptied"],
    ["", "900-00-1234", "the number is put back"],
  ])("[I6] %s to %s is told without a digit", (before, after, words) => {
    expect(describeSsnEdit(before, after)).toBe(words);
    expect(words).not.toMatch(/\d/);
  });
});
