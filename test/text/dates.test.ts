import { firstOf, serialDate } from "../../src/domain/values/serialDate";
import { describeDay, describePeriod } from "../../src/text/dates";

const day = (year: number, month: number, dayOfMonth: number) => serialDate(year, month, dayOfMonth) ?? NaN;

describe("dates in words", () => {
  test("a day is written the US way", () => {
    expect(describeDay(day(2026, 10, 31))).toBe("Oct 31, 2026");
  });

  test.each([
    ["one day", day(2026, 10, 4), day(2026, 10, 4), "Oct 4, 2026"],
    ["a whole month", firstOf(2026, 10), day(2026, 10, 31), "Oct 2026"],
    ["a whole February of a leap year", firstOf(2028, 2), day(2028, 2, 29), "Feb 2028"],
    ["months of one year", firstOf(2026, 8), day(2026, 10, 31), "Aug to Oct 2026"],
    ["months across a year", firstOf(2026, 11), day(2027, 1, 31), "Nov 2026 to Jan 2027"],
    ["anything else", day(2026, 10, 4), day(2026, 11, 2), "Oct 4, 2026 to Nov 2, 2026"],
  ])("%s is said in as few words as it takes", (_, from, to, words) => {
    expect(describePeriod({ from, to })).toBe(words);
  });
});
