import { couldDiffer, type Bound, type Range } from "./couldDiffer";

/** Counts of one measure: of each unit, and of all together, which is their sum. */
export type CountColumn = { readonly parts: readonly number[]; readonly total: number };

/** What everybody knows of some columns (by their place): in each row the parts together are at most the whole. */
export type Within = { readonly parts: readonly number[]; readonly whole: number };

/** All counts in one row, column after column, each column's units first and then its total. */
type Counts = {
  readonly values: readonly number[];
  readonly rows: number;
  readonly hideBelow: number;
  readonly ranges: Range[];
  readonly boundsAt: readonly (readonly Bound[])[];
};

/**
 * Which counts are not shown (H12), by column: the units in order, then the total. Hidden are all above 0 and below `hideBelow`,
 * and others, the smallest first, until each hidden count could be another one for all that a reader knows: sums, what lies within
 * what, and even which of the hidden ones are the small ones.
 */
export function hiddenCounts(
  columns: readonly CountColumn[],
  withins: readonly Within[],
  hideBelow: number,
): readonly (readonly boolean[])[] {
  const counts = countsOf(columns, withins, hideBelow);
  const { values, rows, ranges } = counts;
  const open = [...values.keys()].filter((place) => isBetween(values[place] ?? 0, hideBelow));
  for (const place of open) hide(place, counts);
  for (let place = open.pop(); place !== undefined; place = open.pop())
    while (!couldDiffer(place, counts)) {
      const other = companionOf(place, counts);
      if (other === null) break;
      hide(other, counts);
      open.push(other);
    }
  return columns.map((_, column) => ranges.slice(column * rows, (column + 1) * rows).map((range) => !isShown(range)));
}

function countsOf(columns: readonly CountColumn[], withins: readonly Within[], hideBelow: number): Counts {
  const values = columns.flatMap(({ parts, total }) => [...parts, total]);
  const rows = (columns[0]?.parts.length ?? 0) + 1;
  const boundsAt: Bound[][] = values.map(() => []);
  for (const bound of boundsOf(columns.length, rows, withins))
    for (const place of [...bound.parts, bound.whole]) boundsAt[place]?.push(bound);
  return { values, rows, hideBelow, ranges: values.map((value) => ({ from: value, to: value })), boundsAt };
}

/** Each total is the sum of its column; in each row the parts of a whole are at most the whole. */
function boundsOf(columns: number, rows: number, withins: readonly Within[]): Bound[] {
  const row = Array.from({ length: rows }, (_, index) => index);
  const sums = Array.from({ length: columns }, (_, column) => {
    const units = row.slice(0, -1).map((index) => column * rows + index);
    return { parts: units, whole: column * rows + rows - 1, isSum: true };
  });
  const inRows = withins.flatMap(({ parts, whole }) =>
    row.map((index) => ({
      parts: parts.map((part) => part * rows + index),
      whole: whole * rows + index,
      isSum: false,
    })),
  );
  return [...sums, ...inRows];
}

/** What remains known of a hidden count: of a unit's, whether it is a small one; of a total, that it is not 0. */
function hide(place: number, { values, rows, hideBelow, ranges }: Counts): void {
  const isTotal = place % rows === rows - 1;
  const isSmall = isBetween(values[place] ?? 0, hideBelow);
  ranges[place] = isTotal
    ? { from: 1, to: Infinity }
    : isSmall
      ? { from: 1, to: hideBelow - 1 }
      : { from: hideBelow, to: Infinity };
}

/** The count that is hidden too: the first that helps, else the first there is. Null: nothing is left to hide. */
function companionOf(place: number, counts: Counts): number | null {
  const own = counts.boundsAt[place] ?? [];
  const near = own.flatMap(({ parts, whole }) => [...parts, whole].flatMap((other) => counts.boundsAt[other] ?? []));
  const candidates = [...new Set([...own, ...near].flatMap((bound) => smallestShown(bound, counts) ?? []))];
  return candidates.find((other) => helps(other, place, counts)) ?? candidates[0] ?? null;
}

function helps(other: number, place: number, counts: Counts): boolean {
  const trial = { ...counts, ranges: [...counts.ranges] };
  hide(other, trial);
  return couldDiffer(place, trial);
}

/** The smallest count of a bound that is shown and not 0; a total only where no unit is left. */
function smallestShown({ parts, whole }: Bound, { values, rows, ranges }: Counts): number | null {
  const shown = [...parts, whole].filter((place) => isShown(ranges[place]) && (values[place] ?? 0) > 0);
  const units = shown.filter((place) => place % rows !== rows - 1);
  const [first, ...others] = units.length > 0 ? units : shown;
  const valueAt = (place: number) => values[place] ?? 0;
  return first === undefined ? null : others.reduce((best, one) => (valueAt(one) < valueAt(best) ? one : best), first);
}

function isShown(range: Range | undefined): boolean {
  return range !== undefined && range.from === range.to;
}

function isBetween(value: number, hideBelow: number): boolean {
  return value > 0 && value < hideBelow;
}
