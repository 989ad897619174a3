/** Node 20 has no `Iterator.prototype` helpers and the spreadsheet engine calls them: puts in the missing ones. */
export function installIteratorHelpers(): void {
  // Iterator.prototype has no name of its own in Node 20: it is what the iterators of arrays inherit from.
  const arrayIterator = Object.getPrototypeOf([][Symbol.iterator]()) as object;
  const prototype = Object.getPrototypeOf(arrayIterator) as object; // the same
  for (const [name, helper] of Object.entries(helpers))
    if (!(name in prototype))
      Object.defineProperty(prototype, name, { value: helper, writable: true, configurable: true });
}

type Test = (item: unknown) => unknown;

const helpers = {
  some(this: Iterable<unknown>, test: Test): boolean {
    for (const item of this) if (test(item)) return true;
    return false;
  },
  every(this: Iterable<unknown>, test: Test): boolean {
    for (const item of this) if (!test(item)) return false;
    return true;
  },
  find(this: Iterable<unknown>, test: Test): unknown {
    for (const item of this) if (test(item)) return item;
    return undefined;
  },
  forEach(this: Iterable<unknown>, visit: Test): void {
    for (const item of this) visit(item);
  },
  toArray(this: Iterable<unknown>): unknown[] {
    return [...this];
  },
  *filter(this: Iterable<unknown>, test: Test): Generator {
    for (const item of this) if (test(item)) yield item;
  },
  *map(this: Iterable<unknown>, change: Test): Generator {
    for (const item of this) yield change(item);
  },
};
