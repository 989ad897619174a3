import { readClockTime } from "../../../src/domain/hours/typedTime";

const two = (part: number) => String(part).padStart(2, "0");

describe("a duration that says its unit", () => {
  it("[H3] keeps seconds, as text and as a time of Excel, every second of two hours and every half hour of 9,999", () => {
    const seconds = Array.from({ length: 7200 }, (_, second) => second);
    const minutes = Array.from({ length: 9_999 * 2 }, (_, at) => at * 1800);
    for (const time of [...seconds, ...minutes]) {
      const [hours, rest] = [Math.floor(time / 3600), time % 3600];
      const text = `${hours}:${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
      if (readClockTime(text) !== time || readClockTime(time / 86_400) !== time) throw new Error(`${text} is lost`);
    }
  });

  it.each([
    ["10:30", 37_800],
    ["4h 12m", 15_120],
    ["7.5 h", 27_000],
    ["90 sec", 90],
    [0.4375, 37_800],
    [0, 0],
  ])("[H3] %j is %d seconds", (value, seconds) => {
    expect(readClockTime(value)).toBe(seconds);
  });

  it.each([["7.5"], ["450"], ["0"], [".5"]])("[H3] %j says no unit", (value) => {
    expect(readClockTime(value)).toBe("bare");
  });

  it.each([["7,5 h"], ["10:5"], ["ten"], [-0.5], [true], ["-"], ["9999:00:01"], [416.7], [46_000], [Number.NaN]])(
    "[H1] %j is in doubt, or no duration",
    (value) => {
      expect(readClockTime(value)).toBe("unreadable");
    },
  );
});
