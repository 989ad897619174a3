import type { Gate, Offence } from "./gate";

const nameless = /(^|\/)(utils?|helpers?|common|misc|managers?|shared|index)(\/|\.[a-z]+$)/i;
const allowed = new Set(["taskpane/index.tsx"]);

/** No file or folder has a name that says nothing. */
export const fileNames: Gate = ({ path }) =>
  nameless.test(path) && /\.(tsx?|mjs|cjs|js)$/.test(path) && !allowed.has(path)
    ? [{ path, line: 1, advice: "Name the file after the thing it has, the folder after a noun of the glossary." }]
    : [];

/** No two files have names that differ only in case: on Windows and on a Mac they would be one file. */
export function caseClashes(paths: readonly string[]): Offence[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const lower = path.toLowerCase();
    const other = first.get(lower);
    if (other === undefined) first.set(lower, path);
    const advice = `Rename it: on Windows and on a Mac it is the same file as ${other ?? path}.`;
    return other === undefined || other === path ? [] : [{ path, line: 1, advice }];
  });
}
