import { intervalEnd, nextInterval } from "../../../src/domain/hours/interval";
import { civilDay } from "../../../src/domain/values/serialDate";
import { day } from "../../builders/month";

test("[R21] an interval of three months ends the day before its day, or before the month's end", () => {
  expect(intervalEnd(day("2026-01-15"))).toBe(day("2026-04-14"));
  expect(intervalEnd(day("2026-11-30"))).toBe(day("2027-02-27"));
  expect(intervalEnd(day("2027-11-30"))).toBe(day("2028-02-28"));
  expect(intervalEnd(day("2026-01-31"))).toBe(day("2026-04-29"));
  expect(intervalEnd(day("2026-01-15"), 1)).toBe(day("2026-02-14"));
});

test("[R21] every start of 2022 to 2032: the end is the day before the same day three months later, clamped", () => {
  const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
  for (let start = day("2022-01-01"); start <= day("2032-12-31"); start++) {
    const from = civilDay(start);
    const ahead = from.month + 3;
    const [year, month] = ahead > 12 ? [from.year + 1, ahead - 12] : [from.year, ahead];
    expect(civilDay(intervalEnd(start) + 1)).toEqual({ year, month, day: Math.min(from.day, daysIn(year, month)) });
  }
});

test("[R21] the next interval starts the day after", () => {
  expect(nextInterval(day("2026-04-14"))).toEqual({ from: day("2026-04-15"), to: day("2026-07-14") });
});
