import fc from "fast-check";
import { LONGEST_TIME, readTypedTime } from "../../../src/domain/hours/typedTime";
import { runs } from "../../runs";

/** How a time of so many minutes may stand in a cell: the value, and the number format where it is a number. */
const spellings: Readonly<Record<string, (minutes: number) => readonly [value: string | number, format?: string]>> = {
  "10:30": (minutes) => [clock(minutes)],
  "10:30:00": (minutes) => [`${clock(minutes)}:00`],
  "10:30:59, seconds cut": (minutes) => [`${clock(minutes)}:59`],
  "10h 30m": (minutes) => [`${Math.floor(minutes / 60)}h ${minutes % 60}m`],
  "10h30m": (minutes) => [`${Math.floor(minutes / 60)}h${minutes % 60}m`],
  "10 hrs 30 mins": (minutes) => [`${Math.floor(minutes / 60)} hrs ${minutes % 60} mins`],
  "10 Hours, 30 Minutes": (minutes) => [`${Math.floor(minutes / 60)} Hours, ${minutes % 60} Minutes`],
  "630 min": (minutes) => [`${minutes} min`],
  "10.50 as text": (minutes) => [(minutes / 60).toFixed(2)],
  "10.50 h": (minutes) => [`${(minutes / 60).toFixed(2)} h`],
  "10.5 as a number": (minutes) => [minutes / 60],
  "10.50 as a number, shown as one": (minutes) => [Number((minutes / 60).toFixed(2)), '0.00" h"'],
  "a time of Excel": (minutes) => [minutes / 1440, "[h]:mm"],
  "a time of Excel, typed before noon": (minutes) => [minutes / 1440, "h:mm"],
  "a time of Excel with seconds": (minutes) => [minutes / 1440, "[h]:mm:ss;@"],
};

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

describe("typed time", () => {
  it.each(Object.entries(spellings))("[R74] every minute to 6000 is read as it was written: %s", (_name, spell) => {
    for (let minutes = 0; minutes <= 6000; minutes += 1) {
      const read = readTypedTime(...spell(minutes));
      if (read !== minutes) throw new Error(`${JSON.stringify(spell(minutes))} is ${read}, not ${minutes}`);
    }
  });

  it.each([
    ["7.5", 450],
    ["10.33", 620],
    ["10.30", 618],
    [10.33, 620],
    [".5", 30],
    ["0", 0],
    [0, 0],
    ["0:00", 0],
    ["27:15:30", 1635],
    ["1 hr 5 min", 65],
    ["1 hour", 60],
    ["90 sec", 1],
    ["59 s", 0],
    ["1.5 h", 90],
    ["1.5h 10m", 100],
    ["2 hrs.", 120],
    [" 10:30\u00a0", 630],
    ["\u200b4h\u00a012m", 252],
    ["9999:00", LONGEST_TIME],
    [9999, LONGEST_TIME],
  ])("[R74] %j is %d minutes", (value, minutes) => {
    expect(readTypedTime(value)).toBe(minutes);
  });

  it.each([
    [0.4375, "h:mm", 630],
    [0.4375, "hh:mm AM/PM", 630],
    [1.135764, "[h]:mm:ss", 1635],
    [0.4375, "[$-409]h:mm;@", 630],
    [0.4375, "[mm]:ss", 630],
    [0.4375, "General", 26],
    [10.5, "0.00", 630],
    [10.5, '0.0 "hours"', 630],
    [10.5, "0.0_s", 630],
    [10.5, "_h0.0*s", 630],
    [10.5, undefined, 630],
  ])("a number %d shown as %s is %d minutes", (value, format, minutes) => {
    expect(readTypedTime(value, format)).toBe(minutes);
  });

  it.each([[""], [" "], ["\u00a0"], ["\u200b"]])("a cell that shows nothing, %j, says nothing", (value) => {
    expect(readTypedTime(value)).toBeNull();
  });

  it.each([
    [-1],
    ["-1"],
    ["-0:30"],
    ["(1:30)"],
    ["7,5"],
    ["1,234"],
    ["1,234.5"],
    ["10,30"],
    ["10:5"],
    ["10:5:30"],
    ["10:30:5"],
    ["10:60"],
    ["10:30:60"],
    ["1:2:3:4"],
    [":30"],
    ["10:"],
    ["10:30 AM"],
    ["10.30.00"],
    ["10;30"],
    ["8-10"],
    ["8:00-10:00"],
    ["8 to 10"],
    ["ten"],
    ["abc"],
    ["none"],
    ["n/a"],
    ["-"],
    ["—"],
    ["null"],
    ["?"],
    ["~2h"],
    ["2h?"],
    ["2 h 3"],
    ["2 days"],
    ["1e2"],
    ["1E+123"],
    ["0x10"],
    ["Infinity"],
    ["NaN"],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [true],
    [false],
    ["true"],
    ["=1+1"],
    ["+5"],
    ["$5"],
    ["50%"],
    ["#N/A"],
    ["١٠:٣٠"],
    ["１０:３０"],
    ["10∶30"],
    ["1/2"],
    ["½"],
    ["h"],
    ["10:30\n10:45"],
    ["9999:01"],
    [9999.1],
    [46000],
    ["99999999999999999999"],
    ["000-12-3456"],
    ["9".repeat(32_767)],
    ["1h".repeat(16_000)],
  ])("in doubt, or no time: %j is unreadable", (value) => {
    expect(readTypedTime(value)).toBe("unreadable");
  });

  it("a day that was typed in the wrong column is no time", () => {
    expect(readTypedTime(46_000, "m/d/yyyy")).toBe("unreadable");
    expect(readTypedTime(46_000.4375, "m/d/yyyy h:mm")).toBe("unreadable");
  });

  it("any cell is blank, unreadable, or whole minutes up to the longest", () => {
    const signs = fc.string({ unit: fc.constantFrom(...Array.from("0123456789:.,hmins -\u00a0")), maxLength: 14 });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string(), fc.double(), fc.boolean()), fc.option(fc.string()), (value, format) => {
        const read = readTypedTime(value, format ?? undefined);
        if (typeof read !== "number") return;
        expect(Number.isInteger(read) && read >= 0 && read <= LONGEST_TIME).toBe(true);
      }),
      { numRuns: runs(3_000, 200_000) },
    );
  });

  it("hostile text as long as a cell can be does not hang", () => {
    const hostile = ["1", "1:", " ", "1 h", "h", ".", "1.", "\u200b", " 1 h,", "0:00"];
    const started = performance.now();
    for (const part of hostile) for (let times = 0; times < 20; times += 1) readTypedTime(part.repeat(32_767));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
