import { cutoffOf, windowOf } from "../../../src/domain/activity/cutoff";
import { isoDate } from "../../../src/domain/values/serialDate";
import { day } from "../../builders/month";

describe("the cutoff (rules section 1)", () => {
  it.each([
    ["2026-11-30", 3, "2026-08-31"],
    ["2026-02-28", 3, "2025-11-30"],
    ["2026-05-31", 3, "2026-02-28"],
    ["2028-05-31", 3, "2028-02-29"],
    ["2028-02-29", 1, "2028-01-31"],
    ["2028-02-28", 1, "2028-01-28"],
    ["2026-10-31", 1, "2026-09-30"],
    ["2026-10-15", 2, "2026-08-15"],
    ["2026-05-30", 3, "2026-02-28"],
    ["2026-01-31", 3, "2025-10-31"],
  ])("of %s and %i months is %s", (asOf, months, cutoff) => {
    expect(isoDate(cutoffOf(day(asOf), months))).toBe(cutoff);
  });

  it("begins the window on the next day", () => {
    expect(windowOf(day("2026-10-31"), 3)).toEqual({ from: day("2026-08-01"), to: day("2026-10-31") });
  });
});
