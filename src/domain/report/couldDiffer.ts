/** The least and the most that a reader takes a number for; both the same: it is shown. */
export type Range = { readonly from: number; readonly to: number };

/** Some numbers, by their place, that together are at most another one; `isSum`: exactly that. */
export type Bound = { readonly parts: readonly number[]; readonly whole: number; readonly isSum: boolean };

/** Numbers by place, what a reader knows of each, and the bounds that each one is in. */
export type Table = {
  readonly values: readonly number[];
  readonly ranges: readonly Range[];
  readonly boundsAt: readonly (readonly Bound[])[];
};

/** How many changes are tried, and how many may hang together, before it is said that none was found. */
const MOST_TRIES = 4000;
const MOST_CHANGES = 12;

/**
 * Whether the number of a place could be another one for all that a reader knows: finds numbers that fit every range and bound,
 * each at most one away from the true ones. Finding none is no proof that there are none.
 */
export function couldDiffer(place: number, table: Table): boolean {
  return [1, -1].some((step) => new Search(table).change(place, step));
}

class Search {
  private readonly changes = new Map<number, number>();
  private tries = 0;

  constructor(private readonly table: Table) {}

  /** Changes a number by a step, and as many others as that takes; all is as before when it cannot be done. */
  change(place: number, step: number): boolean {
    const range = this.table.ranges[place];
    const value = this.valueAt(place) + step;
    if (range === undefined || range.from === range.to || value < range.from || value > range.to) return false;
    if (this.changes.has(place) || this.changes.size === MOST_CHANGES || this.tries === MOST_TRIES) return false;
    this.tries += 1;
    this.changes.set(place, step);
    if (this.settle()) return true;
    this.changes.delete(place);
    return false;
  }

  /** Puts the first broken bound right by one more change, and so on; true when none is broken. */
  private settle(): boolean {
    for (const place of this.changes.keys())
      for (const bound of this.table.boundsAt[place] ?? []) {
        const excess = this.excessOf(bound);
        if (excess === 0 || (excess < 0 && !bound.isSum)) continue;
        const step = excess > 0 ? -1 : 1;
        return bound.parts.some((part) => this.change(part, step)) || this.change(bound.whole, -step);
      }
    return true;
  }

  private excessOf({ parts, whole }: Bound): number {
    return parts.reduce((sum, part) => sum + this.valueAt(part), -this.valueAt(whole));
  }

  private valueAt(place: number): number {
    return (this.table.values[place] ?? 0) + (this.changes.get(place) ?? 0);
  }
}
