import { applyInMemory } from "../builders/applyInMemory";
import { Random } from "../builders/random";
import { runs } from "../runs";
import { oracle } from "./oracle";
import type { World } from "./world";
import { inWorldOrder, reportsOf, reviewWorld, sheetsOf } from "./worldReview";
import { worldOf } from "./worlds";

const count = runs(1_000, 10_000);
const FIRST_SEED = 20_261_031;
const TIME_LIMIT = 600_000;

/** Runs a fact on every random world; a failure names the seed that repeats it. */
function forWorlds(fact: (world: World, seed: number) => void): void {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed += 1) {
    try {
      fact(worldOf(seed), seed);
    } catch (cause) {
      throw new Error(`world of seed ${seed}`, { cause });
    }
  }
}

const classesOf = (world: World, found: ReturnType<typeof reviewWorld>) =>
  inWorldOrder(world, found, ({ activity }) => [
    activity.class,
    activity.quietMonths,
    activity.daysLoggedIn,
    activity.minutesViewed,
  ]);

it(
  `[A1..A15] class, quiet months and sums equal the slow oracle's in ${count} random books`,
  () => {
    const rules = new Map<string, number>();
    forWorlds((world) => {
      const found = reviewWorld(world);
      const verdicts = oracle(world).map((verdict) => [
        verdict.class,
        verdict.quietMonths,
        verdict.daysLoggedIn,
        verdict.minutesViewed,
      ]);
      expect(classesOf(world, found)).toEqual(verdicts);
      for (const { activity } of found.results)
        rules.set(activity.reason.rule, (rules.get(activity.reason.rule) ?? 0) + 1);
    });
    expect(rules.size).toBe(15);
    expect(Math.min(...rules.values())).toBeGreaterThan(20);
  },
  TIME_LIMIT,
);

it(
  `[section 5] every line of every report lands in exactly one bin, in ${count} random books`,
  () => {
    forWorlds((world) => {
      for (const { report, lines, bins } of reviewWorld(world).reports) {
        expect(lines.map(({ number }) => number)).toEqual(report.lines.map(({ number }) => number));
        expect(Object.values(bins).reduce((sum, lines) => sum + lines, 0)).toBe(report.lines.length);
      }
    });
  },
  TIME_LIMIT,
);

it(
  `[section 5] the same content a second time changes nothing, in ${count} random books`,
  () => {
    forWorlds((world) => {
      const [sheets, reports] = [sheetsOf(world), reportsOf(world)];
      const first = reviewWorld(world, sheets, reports);
      const applied = applyInMemory(sheets, first.plan);
      const second = reviewWorld(world, applied, reports);
      expect(second.plan).toMatchObject({ edits: [], appends: [], columns: [] });
      for (const { report, bins } of second.reports)
        expect(bins).toMatchObject({ duplicate: report.lines.length - 1, skipped: 1 });
      const without = reviewWorld(world, applied, []);
      expect(classesOf(world, without)).toEqual(classesOf(world, first));
      expect(without.unchanged).toBe(true);
    });
  },
  TIME_LIMIT,
);

it(
  `[section 2] the order of rows, lines and reports decides no class, in ${count} random books`,
  () => {
    forWorlds((world, seed) => {
      const random = new Random(seed);
      const turned = {
        ...world,
        reports: random.shuffled(world.reports).map((report) => ({ ...report, lines: random.shuffled(report.lines) })),
      };
      const sheets = sheetsOf(world).map((sheet) => ({
        ...sheet,
        values: [...sheet.values.slice(0, 1), ...random.shuffled(sheet.values.slice(1))],
      }));
      const classes = (found: ReturnType<typeof reviewWorld>) =>
        inWorldOrder(world, found, ({ activity }) => [activity.class, activity.quietMonths]);
      expect(classes(reviewWorld(turned, sheets))).toEqual(classes(reviewWorld(world)));
    });
  },
  TIME_LIMIT,
);
