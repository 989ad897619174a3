import { cutRows } from "./separatedText";

const CANDIDATES = ["\t", ",", ";", "|"] as const;
const LOOKED_AT = 100;

/**
 * The delimiter of separated text: the one that cuts most lines into the same number of cells, two or more; titles above
 * the table count for little. Between equals the one that gives more cells; a text that none cuts has commas.
 */
export function guessDelimiter(text: string): string {
  const sample = text
    .slice(0, 100_000)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, LOOKED_AT)
    .join("\n");
  const hint = /^sep=(.)\n/.exec(text)?.[1];
  if (hint !== undefined) return hint;
  let best = { delimiter: ",", lines: 0, cells: 1 };
  for (const delimiter of CANDIDATES) {
    const { cells, lines } = commonWidth(cutRows(sample, delimiter).rows);
    if (cells > 1 && (lines > best.lines || (lines === best.lines && cells > best.cells)))
      best = { delimiter, lines, cells };
  }
  return best.delimiter;
}

/** The number of cells that most rows have, more than one, and how many rows have it. */
function commonWidth(rows: readonly (readonly string[])[]): { readonly cells: number; readonly lines: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [cells, lines] = [1, 0];
  for (const [width, count] of counts)
    if (count > lines || (count === lines && width > cells)) [cells, lines] = [width, count];
  return { cells, lines };
}
