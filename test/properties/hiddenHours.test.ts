import { hiddenHours } from "../../src/domain/report/hiddenHours";

/** All ways to choose a factor from -1 to 1 for each of some numbers. */
function factorsOf(length: number): number[][] {
  if (length === 0) return [[]];
  return factorsOf(length - 1).flatMap((factors) => [-1, 0, 1].map((factor) => [...factors, factor]));
}

/**
 * The least number of people, above 0, whose hours alone come out of adding and subtracting what is shown: units, then the total.
 * Infinity: nobody's do.
 */
function fewestBehind(people: readonly number[], hidden: readonly boolean[]): number {
  const shown = [...people.keys(), people.length].filter((place) => hidden[place] !== true);
  const groups = factorsOf(shown.length).flatMap((factors) => {
    const factorAt = (place: number) => factors[shown.indexOf(place)] ?? 0;
    const times = people.map((_, unit) => factorAt(unit) + factorAt(people.length));
    if (times.some((one) => one !== 0 && one !== 1)) return [];
    return [people.reduce((sum, count, unit) => sum + count * (times[unit] ?? 0), 0)];
  });
  return Math.min(Infinity, ...groups.filter((count) => count > 0));
}

/** Every list of numbers of people up to 7, of up to four units. */
function* everyPeople(units: number): Generator<number[]> {
  if (units === 0) return yield [];
  for (const people of everyPeople(units - 1)) for (let count = 0; count < 8; count += 1) yield [...people, count];
}

describe("[R81] hours of few people", () => {
  const limit = 5;
  const cases = [0, 1, 2, 3, 4].flatMap((units) => [...everyPeople(units)]);

  test("of up to four units and their total, no sum or difference tells the hours of 1 to 4 people", () => {
    for (const people of cases)
      if (fewestBehind(people, hiddenHours(people, limit)) < limit) throw new Error(JSON.stringify(people));
  });

  test("at most one unit is hidden for the sake of others, the total only with all; units of nobody are shown", () => {
    for (const people of cases) {
      const hidden = hiddenHours(people, limit);
      const isSmall = (count: number) => count > 0 && count < limit;
      const others = people.filter((count, unit) => hidden[unit] === true && !isSmall(count));
      expect(others.length).toBeLessThanOrEqual(1);
      expect(people.some(isSmall) || others.length === 0).toBe(true);
      expect(others).not.toContain(0);
      expect(hidden.at(-1)).toBe(isSmall(people.reduce((sum, count) => sum + count, 0)));
    }
  });

  test.each([
    ["the next larger one goes with a small one", [3, 20, 12], [true, false, true, false]],
    ["two small ones that are few together", [2, 2, 20], [true, true, true, false]],
    ["two small ones that are enough together", [3, 4, 20], [true, true, false, false]],
    ["a single unit is its own total", [3], [true, true]],
    ["nobody's are 0", [0, 0], [false, false, false]],
  ])("%s", (_, people, wanted) => {
    expect(hiddenHours(people, limit)).toEqual(wanted);
  });

  test("0 hides nothing", () => {
    expect(hiddenHours([1, 2], 0)).toEqual([false, false, false]);
  });
});
