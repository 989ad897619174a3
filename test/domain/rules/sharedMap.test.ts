import { SharedMap } from "../../../src/domain/rules/sharedMap";

const numbered = (many: number, value: number | null) =>
  new Map(Array.from({ length: many }, (_, at): [string, number | null] => [String(at), value]));

describe("[I8] a map that shares what stayed", () => {
  const base = new SharedMap(
    new Map([
      ["a", 1],
      ["0", 5],
    ]),
  );

  test("has the changes of the other one, and the first one never changes", () => {
    const changed = base.with(
      new Map([
        ["a", 2],
        ["b", 3],
      ]),
    );
    expect([changed.get("a"), changed.get("b"), changed.get("0")]).toEqual([2, 3, 5]);
    expect([base.get("a"), base.get("b")]).toEqual([1, undefined]);
  });

  test("forgets what was taken away, and knows it again when it is said again", () => {
    const without = base.with(new Map([["a", null]]));
    expect([without.get("a"), without.with(new Map([["a", 4]])).get("a")]).toEqual([undefined, 4]);
  });

  test("is itself where nothing changes", () => {
    expect(base.with(new Map())).toBe(base);
  });

  test("[I8] says the same once a thousand changes are one map again: what is new, what is gone, what stayed", () => {
    const many = base.with(numbered(1_000, 7)).with(
      new Map([
        ["0", null],
        ["b", 8],
      ]),
    );
    expect([many.get("0"), many.get("999"), many.get("b"), many.get("a")]).toEqual([undefined, 7, 8, 1]);
    const more = many.with(numbered(1_001, null));
    expect([more.get("999"), more.get("1000"), more.get("b"), more.get("a")]).toEqual([undefined, undefined, 8, 1]);
  });
});
