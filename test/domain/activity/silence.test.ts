import { isSilent, monthsQuiet } from "../../../src/domain/activity/silence";
import { day } from "../../builders/month";

describe("months of silence since a login", () => {
  it.each([
    ["2026-07-31", 3],
    ["2026-08-01", 2],
    ["2026-09-30", 1],
    ["2026-10-01", 0],
    ["2026-10-31", 0],
    ["2026-11-05", 0],
    ["2025-10-31", 12],
    ["2025-11-01", 11],
  ])("from %s to 2026-10-31 are %i", (lastLogin, months) => {
    expect(monthsQuiet(day(lastLogin), day("2026-10-31"))).toBe(months);
  });
});

describe("silence by a dated login", () => {
  it("[A10] begins with a login before the cutoff", () => {
    expect(isSilent(day("2026-07-30"), day("2026-10-31"), 3)).toBe(true);
  });

  it("[A5] does not hold for a login on the cutoff day", () => {
    expect(isSilent(day("2026-07-31"), day("2026-10-31"), 3)).toBe(false);
  });
});
