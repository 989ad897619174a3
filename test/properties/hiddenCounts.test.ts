import { hiddenCounts, type CountColumn, type Within } from "../../src/domain/report/hiddenCounts";
import { Random } from "../builders/random";

/** A table of counts as a reader sees it: null is hidden. Columns of units, then the total. */
type Shown = readonly (readonly (number | null)[])[];

function shownOf(columns: readonly CountColumn[], withins: readonly Within[], hideBelow: number): Shown {
  const hidden = hiddenCounts(columns, withins, hideBelow);
  return columns.map(({ parts, total }, column) =>
    [...parts, total].map((value, row) => (hidden[column]?.[row] === true ? null : value)),
  );
}

function columnOf(...parts: readonly number[]): CountColumn {
  return { parts, total: parts.reduce((sum, part) => sum + part, 0) };
}

/**
 * Whether other counts than the true ones would look the same, with another count in one hidden cell. The reader is the strongest
 * one: who knows which of the hidden counts are small, and what lies within what.
 */
function couldBeOther(
  columns: readonly CountColumn[],
  shown: Shown,
  withins: readonly Within[],
  hideBelow: number,
  target: readonly [number, number],
  most: number,
): boolean {
  const rows = (columns[0]?.parts.length ?? 0) + 1;
  const truth = columns.map(({ parts, total }) => [...parts, total]);
  const order = columns.map((_, index) => index).sort((a, b) => Number(b === target[0]) - Number(a === target[0]));
  const now = truth.map((column) => [...column]);
  const isFree = (column: number, row: number) => shown[column]?.[row] === null;
  const mayBe = (column: number, row: number, value: number): boolean => {
    const was = truth[column]?.[row] ?? 0;
    if (row === rows - 1) return value >= 1;
    return was < hideBelow ? value >= 1 && value < hideBelow : value >= hideBelow;
  };
  const isWithin = (row: number, known: ReadonlySet<number>) =>
    withins.every(
      ({ parts, whole }) =>
        ![...parts, whole].every((one) => known.has(one)) ||
        parts.reduce((sum, part) => sum + (now[part]?.[row] ?? 0), 0) <= (now[whole]?.[row] ?? 0),
    );
  const steps = Array.from({ length: 2 * most + 1 }, (_, index) => (index % 2 === 0 ? -index / 2 : (index + 1) / 2));
  const go = (at: number, row: number): boolean => {
    const column = order[at];
    if (column === undefined) return true;
    const cells = now[column] ?? [];
    const was = truth[column] ?? [];
    const known = new Set(order.slice(0, at + 1));
    if (row === rows - 1) {
      const sum = cells.slice(0, -1).reduce((all, part) => all + part, 0);
      const isTarget = target[0] === column && target[1] === row;
      if (isFree(column, row) ? !mayBe(column, row, sum) || (isTarget && sum === was[row]) : sum !== was[row])
        return false;
      cells[row] = sum;
      return isWithin(row, known) && go(at + 1, 0);
    }
    for (const step of isFree(column, row) ? steps : [0]) {
      const value = (was[row] ?? 0) + step;
      if (isFree(column, row) && !mayBe(column, row, value)) continue;
      if (target[0] === column && target[1] === row && step === 0) continue;
      cells[row] = value;
      if (isWithin(row, known) && go(at, row + 1)) return true;
    }
    cells[row] = was[row] ?? 0;
    return false;
  };
  return go(0, 0);
}

function expectKept(
  columns: readonly CountColumn[],
  withins: readonly Within[],
  hideBelow: number,
  most: number,
): void {
  const shown = shownOf(columns, withins, hideBelow);
  shown.forEach((column, at) =>
    column.forEach((value, row) => {
      if (value !== null) {
        if (value > 0 && value < hideBelow) throw new Error(`${String(value)} is shown`);
        return;
      }
      if (!couldBeOther(columns, shown, withins, hideBelow, [at, row], most))
        throw new Error(
          `column ${String(at)} row ${String(row)} of ${JSON.stringify(columns)} can be worked out: ${JSON.stringify(shown)}`,
        );
    }),
  );
}

describe("[R81] small counts", () => {
  test("every column of up to three units with counts up to 13 keeps what it hides below 5", () => {
    const counts = Array.from({ length: 14 }, (_, count) => count);
    for (const a of counts) expectKept([columnOf(a)], [], 5, 12);
    for (const a of counts) for (const b of counts) expectKept([columnOf(a, b)], [], 5, 12);
    for (const a of counts) for (const b of counts) for (const c of counts) expectKept([columnOf(a, b, c)], [], 5, 12);
  });

  test("every two columns of two units, one within the other, keep what they hide below 5", () => {
    const counts = Array.from({ length: 9 }, (_, count) => count);
    for (const a of counts)
      for (const b of counts)
        for (let c = 0; c <= a; c += 1)
          for (let d = 0; d <= b; d += 1)
            expectKept([columnOf(a, b), columnOf(c, d)], [{ parts: [1], whole: 0 }], 5, 8);
  });

  test.each([
    ["licenses", 5, 3000],
    ["licenses", 11, 400],
    ["flow", 5, 3000],
    ["flow", 11, 400],
  ] as const)(
    "random tables of %s, up to 6 units and 4 columns, keep what they hide below %i",
    (kind, hideBelow, runs) => {
      const random = new Random(hideBelow);
      for (let run = 0; run < runs; run += 1) {
        const units = random.between(1, 6);
        const rows = Array.from({ length: units }, () => rowOf[kind](random, hideBelow));
        const columns = [0, 1, 2, 3].map((at) => columnOf(...rows.map((row) => row[at] ?? 0)));
        expectKept(columns, withinsOf[kind], hideBelow, 2);
      }
    },
  );
});

const withinsOf: Readonly<Record<"licenses" | "flow", readonly Within[]>> = {
  licenses: [
    { parts: [1, 2], whole: 0 },
    { parts: [3], whole: 0 },
  ],
  flow: [
    { parts: [1], whole: 0 },
    { parts: [3], whole: 2 },
  ],
};

/** One unit's counts, often with no room between a whole and its parts. */
const rowOf: Readonly<Record<"licenses" | "flow", (random: Random, hideBelow: number) => number[]>> = {
  /** On list, active, invited and candidates. */
  licenses: (random, hideBelow) => {
    const onList = wholeOf(random, hideBelow);
    const active = random.chance(0.3) ? onList : random.between(0, onList);
    const invited = random.chance(0.4) ? onList - active : random.between(0, onList - active);
    return [onList, active, invited, random.between(0, random.chance(0.5) ? Math.min(onList, 2) : onList)];
  },
  /** Active in a month and lapsed in the next one, active in that and activated. */
  flow: (random, hideBelow) => {
    const partOf = (whole: number) => (random.chance(0.3) ? whole : random.between(0, whole));
    const [before, now] = [wholeOf(random, hideBelow), wholeOf(random, hideBelow)];
    return [before, partOf(before), now, partOf(now)];
  },
};

function wholeOf(random: Random, hideBelow: number): number {
  return random.chance(0.15) ? 0 : random.between(1, random.chance(0.5) ? hideBelow + 2 : 3 * hideBelow);
}
