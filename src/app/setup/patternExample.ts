/** Texts that show what a pattern lets through, and one that it does not; null where the pattern is blank. */
export type PatternExample = { readonly passes: string; readonly fails: string };

const digits = "1234567890";
const letters = "BKMRTWXYZA";
const either = "1B2K345";

/** An example of a pattern in which 9 is a digit, A a letter, X either, and any other character itself. */
export function patternExample(pattern: string): PatternExample | null {
  const passes = Array.from(pattern.trim(), exampleOf).join("");
  return passes === "" ? null : { passes, fails: passes.slice(0, -1) === "" ? `${passes}1` : passes.slice(0, -1) };
}

function exampleOf(sign: string, at: number): string {
  const source = { "9": digits, A: letters, X: either }[sign];
  return source === undefined ? sign : source.charAt(at % source.length);
}
