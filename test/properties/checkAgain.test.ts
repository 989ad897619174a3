import type { Activity } from "../../src/domain/activity/activityClass";
import { entryId } from "../../src/domain/license/entry";
import type { BookCheck } from "../../src/domain/rules/bookCheck";
import { checkAgain } from "../../src/domain/rules/checkAgain";
import type { CheckedBook } from "../../src/domain/rules/checkedBook";
import { procedureRules } from "../../src/domain/rules/procedureRules";
import { startCheck } from "../../src/domain/rules/startCheck";
import { withMerges } from "../../src/domain/rules/withMerges";
import { procedureSettings, type Settings } from "../../src/domain/settings/settings";
import { day } from "../builders/checkBooks";
import { Random } from "../builders/random";
import { bookOfGrids, editGrid, randomGrid, type Grid } from "../builders/randomLists";

const WORLDS = 200;
const EDITS = 8;

/** Settings that differ from world to world. */
function randomSettings(random: Random): Settings {
  return {
    ...procedureSettings,
    ssn: random.pick(["full", "lastFour", "none"]),
    staffDomains: new Set(random.chance(0.5) ? ["county.example.gov"] : []),
    groups: new Map(random.chance(0.5) ? [["U", { groups: ["Unit 12"], alternates: [] }]] : []),
  };
}

function randomMerges(random: Random): ReadonlyMap<string, readonly string[]> | undefined {
  const area = () => `A${String(random.between(1, 6))}:C${String(random.between(6, 9))}`;
  return random.chance(0.3) ? new Map([["U", [area(), "E4:F5", "ZZ3:ZZ8"]]]) : undefined;
}

/** What a full check of the grids finds; conclusions hold for entries whose deciding cells are as they were. */
function fullCheck(grids: readonly Grid[], start: CheckedBook, check: BookCheck): BookCheck {
  const rest = { activities: start.activities, ...(start.merges === undefined ? {} : { merges: start.merges }) };
  const now = bookOfGrids(grids, rest);
  const before = new Map(start.book.tabs.flatMap((tab) => tab.entries).map((entry) => [entryId(entry), entry]));
  const deciding = ["email", "dateIssued", "activation", "lastLogin", "decision", "contactedOn", "holdUntil", "holdReason", "revokedOn"] as const; // prettier-ignore
  const activities = new Map(
    now.book.tabs
      .flatMap((tab) => tab.entries)
      .flatMap((entry) => {
        const was = before.get(entryId(entry));
        const activity = start.activities.get(entryId(entry));
        const holds = deciding.every((field) => was?.cells[field] === entry.cells[field]);
        return was !== undefined && activity !== undefined && holds ? [[entryId(entry), activity] as const] : [];
      }),
  );
  return startCheck({ ...now, activities }, check.rules);
}

/** Random conclusions: only the class matters to the checks. */
function concluded(random: Random, { book }: CheckedBook): ReadonlyMap<string, Activity> {
  const entries = random.chance(0.5) ? book.tabs.flatMap((tab) => tab.entries) : [];
  return new Map(
    entries.map((entry) => [
      entryId(entry),
      {
        class: random.pick(["activationOverdue", "active", "inactive"]),
        reason: { rule: "A7", months: 3, tab: entry.tab, asOf: null, cutoff: null, parts: {} },
        quietMonths: 0,
        seen: null,
        daysLoggedIn: null,
        minutesViewed: null,
        kept: false,
      },
    ]),
  );
}

test(`[I8] after any edits the findings are those of a full check (${String(WORLDS)} books, ${String(EDITS)} edits each)`, () => {
  let different = 0;
  for (let seed = 1; seed <= WORLDS; seed += 1) {
    const random = new Random(seed);
    const grids = [randomGrid(random, "U"), randomGrid(random, "V")];
    const rules = procedureRules(randomSettings(random), random.chance(0.8) ? day("2026-10-31") : null, day("2026-11-03")); // prettier-ignore
    const merges = randomMerges(random);
    const first = bookOfGrids(grids, { activities: new Map(), ...(merges === undefined ? {} : { merges }) });
    const start = { ...first, activities: concluded(random, first) };
    let check = startCheck(start, rules);
    for (let edit = 0; edit < EDITS; edit += 1) {
      const grid = random.pick(grids);
      const old = JSON.stringify([check.findings, check.book.tabs]);
      const next = checkAgain(check, grid.name, editGrid(random, grid));
      expect(JSON.stringify([check.findings, check.book.tabs])).toBe(old);
      const full = fullCheck(grids, start, check);
      expect({ seed, edit, findings: next.findings }).toEqual({ seed, edit, findings: full.findings });
      expect(next.book.tabs.map((tab) => [tab.entries, tab.lastRow])).toEqual(
        full.book.tabs.map((tab) => [tab.entries, tab.lastRow]),
      );
      if (old !== JSON.stringify([next.findings, next.book.tabs])) different += 1;
      check = next;
    }
  }
  expect(different).toBeGreaterThan((WORLDS * EDITS) / 2);
});

test("[I8] an older check can be carried on again: two branches do not know of each other", () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = new Random(seed);
    const grids = [randomGrid(random, "U"), randomGrid(random, "V")];
    const start = bookOfGrids(grids, { activities: new Map() });
    const rules = procedureRules(procedureSettings, day("2026-10-31"), day("2026-11-03"));
    const check = startCheck(start, rules);
    const branches = [1, 2].map(() => {
      const own = grids.map((grid) => ({ ...grid, values: grid.values.map((row) => [...row]), formulas: new Set<string>() })); // prettier-ignore
      const edited = random.pick(own);
      return { own, check: checkAgain(check, edited.name, editGrid(random, edited)) };
    });
    for (const { own, check: branch } of branches)
      expect(branch.findings).toEqual(startCheck(bookOfGrids(own, { activities: new Map() }), rules).findings);
  }
});

test("[I9] merged areas that are asked for later are found as in a full check", () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = new Random(seed);
    const start = bookOfGrids([randomGrid(random, "U"), randomGrid(random, "V")], { activities: new Map() });
    const rules = procedureRules(procedureSettings, null, day("2026-11-03"));
    const merges = new Map([["U", ["A1:B4", `C${String(random.between(1, 9))}:C9`, "E5"]]]);
    const asked = withMerges(startCheck(start, rules), merges);
    expect(asked.findings).toEqual(startCheck({ ...start, merges }, rules).findings);
    expect(withMerges(asked, new Map()).findings).toEqual(startCheck(start, rules).findings);
  }
});
