/** The two English forms of a thing that can be counted. */
export type Noun = { readonly one: string; readonly other: string };

const rules = new Intl.PluralRules("en-US");
const digits = new Intl.NumberFormat("en-US");

/** A number as it is read: 1,204. */
export function describeNumber(count: number): string {
  return digits.format(count);
}

/** A number with its noun: 1 line, 1,204 lines. */
export function describeCount(count: number, noun: Noun): string {
  return `${describeNumber(count)} ${nounFor(count, noun)}`;
}

/** The form of the noun that goes with the number. */
export function nounFor(count: number, noun: Noun): string {
  return rules.select(count) === "one" ? noun.one : noun.other;
}

/** A list as it is read: A; A and B; A, B and C. */
export function describeList(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
