import * as fc from "fast-check";
import { countableOf, creditedStudy, procedureHours } from "../../../src/domain/hours/countable";

const minutes = Array.from({ length: 61 }, (_, step) => step * 7);

describe("credited study", () => {
  test("[R27] credits one study hour per course hour, and no more", () => {
    expect(creditedStudy(630, 480)).toBe(480);
    expect(creditedStudy(630, 630)).toBe(630);
    expect(creditedStudy(630, 900)).toBe(630);
    expect(creditedStudy(0, 60)).toBe(0);
  });

  test("[R26] is the lesser of both, for every pair of a grid", () => {
    for (const course of minutes)
      for (const study of minutes) expect(creditedStudy(course, study)).toBe(study < course ? study : course);
  });

  test("[R26] another ratio cuts parts of a minute", () => {
    expect(creditedStudy(61, 600, { ratio: 0.5 })).toBe(30);
    expect(creditedStudy(60, 600, { ratio: 2 })).toBe(120);
    expect(creditedStudy(100, 600, { ratio: 0.29 })).toBe(29);
  });
});

describe("countable minutes", () => {
  const documented = { course: 630, study: 480, exercise: 45 };

  test("[R24] are course and credited study", () => {
    expect(countableOf(documented, true).countable).toBe(1110);
  });

  test("[R32] are 0 for a client who is not approved to count; the parts stay to be seen", () => {
    expect(countableOf(documented, false)).toEqual({ documented, cap: 630, credited: 480, exercise: 0, countable: 0 });
  });

  test("[R76] take exercises in only where the unit allows them, and credit no study for them", () => {
    const rules = { ...procedureHours, exercises: true };
    expect(countableOf(documented, true, rules).countable).toBe(1155);
    expect(countableOf({ course: 0, study: 60, exercise: 60 }, true, rules)).toMatchObject({
      credited: 0,
      countable: 60,
    });
  });

  test("[R27] credit nothing for study that nobody documented", () => {
    expect(countableOf({ ...documented, study: null }, true)).toMatchObject({ credited: 0, countable: 630 });
  });

  test("[R27] are twice the course time where study is credited by itself", () => {
    const rules = { ...procedureHours, automatic: true };
    expect(countableOf({ ...documented, study: null }, true, rules)).toMatchObject({ credited: 630, countable: 1260 });
  });

  test("[R28] never exceed twice the course time and the exercises, and never fall when a minute is added", () => {
    const minute = fc.nat(50_000);
    fc.assert(
      fc.property(minute, minute, minute, fc.boolean(), (course, study, exercise, exercises) => {
        const rules = { ...procedureHours, exercises };
        const { countable } = countableOf({ course, study, exercise }, true, rules);
        expect(countable).toBeLessThanOrEqual(2 * course + exercise);
        for (const more of [
          { course: course + 1, study },
          { course, study: study + 1 },
        ])
          expect(countableOf({ ...more, exercise }, true, rules).countable).toBeGreaterThanOrEqual(countable);
      }),
    );
  });
});
