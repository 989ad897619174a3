import { describeBins } from "../../src/text/binWords";

const none = { matched: 0, notOnList: 0, staff: 0, skipped: 0, duplicate: 0, needsYou: 0 };

describe("the bins of a report in words", () => {
  test("they add up to the lines of the report", () => {
    expect(describeBins({ ...none, matched: 398, notOnList: 9, needsYou: 5 })).toBe(
      "412 lines = 398 matched + 9 not on the list + 5 need you",
    );
  });

  test("one line is one line", () => {
    expect(describeBins({ ...none, needsYou: 1 })).toBe("1 line = 1 needs you");
  });

  test("an empty report has no sum", () => {
    expect(describeBins(none)).toBe("0 lines");
  });
});
