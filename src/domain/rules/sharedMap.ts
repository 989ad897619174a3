/** How many changes are looked through before they are merged into one map again. */
const MOST_CHANGES = 1_000;

/** A map that never changes: `with` gives another one, which shares with it all that stayed. */
export class SharedMap<Value> {
  readonly #base: ReadonlyMap<string, Value>;
  readonly #changes: ReadonlyMap<string, Value | null>;

  constructor(base: ReadonlyMap<string, Value>, changes: ReadonlyMap<string, Value | null> = new Map()) {
    this.#base = base;
    this.#changes = changes;
  }

  get(key: string): Value | undefined {
    const changed = this.#changes.get(key);
    return changed === undefined ? this.#base.get(key) : (changed ?? undefined);
  }

  /** The map with some keys changed; null takes a key away. Costs the changes, and a copy of all once in a thousand of them. */
  with(changes: ReadonlyMap<string, Value | null>): SharedMap<Value> {
    if (changes.size === 0) return this;
    const all = new Map([...this.#changes, ...changes]);
    if (all.size <= MOST_CHANGES) return new SharedMap(this.#base, all);
    const base = new Map(this.#base);
    for (const [key, value] of all) {
      if (value === null) base.delete(key);
      else base.set(key, value);
    }
    return new SharedMap(base);
  }
}
