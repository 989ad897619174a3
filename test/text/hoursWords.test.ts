import { countableOf, procedureHours, type Documented, type HoursRules } from "../../src/domain/hours/countable";
import { readTypedTime } from "../../src/domain/hours/typedTime";
import { describeHours, describeMinutes, describeWorking } from "../../src/text/hoursWords";

const working = (documented: Documented, approved = true, change: Partial<HoursRules> = {}) => {
  const rules = { ...procedureHours, ...change };
  return describeWorking({ countable: countableOf(documented, approved, rules), approved, automatic: rules.automatic });
};

describe("hours as they are read", () => {
  it.each([
    [0, "0:00", "0.00"],
    [5, "0:05", "0.08"],
    [20, "0:20", "0.33"],
    [40, "0:40", "0.66"],
    [630, "10:30", "10.50"],
    [1110, "18:30", "18.50"],
    [59.99, "0:59", "0.99"],
    [60_000, "1000:00", "1000.00"],
  ])("[B3.13] %d minutes are %s and %s, nothing is rounded up", (minutes, clock, decimal) => {
    expect(describeMinutes(minutes)).toBe(clock);
    expect(describeHours(minutes)).toBe(decimal);
  });

  it("[R74] every minute to 6000 can be typed as it is shown", () => {
    for (let minutes = 0; minutes <= 6000; minutes += 1) {
      expect(readTypedTime(describeMinutes(minutes))).toBe(minutes);
      expect(readTypedTime(describeHours(minutes))).toBe(minutes);
      expect(Number(describeHours(minutes)) * 60).toBeLessThanOrEqual(minutes + 1e-6);
    }
  });
});

describe("the working of countable hours", () => {
  const month: Documented = { course: 630, study: 480, exercise: 0 };

  it("[R24, R27] names course, study and cap", () => {
    expect(working(month)).toBe("10:30 course + 8:00 study (cap 10:30) = 18:30");
  });

  it("[R27] says what was documented above the cap", () => {
    expect(working({ ...month, study: 720 })).toBe("10:30 course + 10:30 study (12:00 documented, cap 10:30) = 21:00");
  });

  it("[R26] has the cap of another ratio", () => {
    expect(working(month, true, { ratio: 0.5 })).toBe("10:30 course + 5:15 study (8:00 documented, cap 5:15) = 15:45");
  });

  it("[R74] tells study that nobody documented from none done", () => {
    expect(working({ ...month, study: null })).toBe("10:30 course + 0:00 study (none documented) = 10:30");
    expect(working({ ...month, study: 0 })).toBe("10:30 course + 0:00 study (cap 10:30) = 10:30");
  });

  it("[R76] has exercises where they count, and says where they do not", () => {
    const exercise = 45;
    expect(working({ ...month, exercise }, true, { exercises: true })).toBe(
      "10:30 course + 8:00 study (cap 10:30) + 0:45 exercises = 19:15",
    );
    expect(working({ ...month, exercise })).toBe(
      "10:30 course + 8:00 study (cap 10:30) = 18:30; 0:45 exercises not counted",
    );
  });

  it("[rules 3] says that study was credited automatically", () => {
    expect(working(month, true, { automatic: true })).toBe(
      "10:30 course + 10:30 study credited automatically (8:00 documented) = 21:00",
    );
    expect(working({ ...month, study: null }, true, { automatic: true })).toBe(
      "10:30 course + 10:30 study credited automatically (none documented) = 21:00",
    );
  });

  it("[R32] shows the parts of a client who is not approved, and counts none", () => {
    expect(working(month, false)).toBe("10:30 course + 8:00 study (cap 10:30) = 0:00, not approved to count");
    expect(working({ ...month, exercise: 45 }, false)).toBe(
      "10:30 course + 8:00 study (cap 10:30) = 0:00, not approved to count; 0:45 exercises not counted",
    );
  });
});
