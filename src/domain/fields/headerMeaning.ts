import type { CellValue } from "../values/cell";
import type { HeaderMeaning } from "./field";
import { headerSynonyms, vagueHeaders } from "./headers";

/** What a header means, and whether its words say so only where no other column does. */
export type HeaderReading = { readonly meaning: HeaderMeaning; readonly vague: boolean };

/** The meaning of a header cell, or null when the table of synonyms does not know its words. */
export function headerMeaning(header: CellValue): HeaderMeaning | null {
  return readHeaderCell(header)?.meaning ?? null;
}

/** Reads a header cell: "#" is a number, and a trailing bracket is left out where the whole says nothing. */
export function readHeaderCell(header: CellValue): HeaderReading | null {
  if (typeof header !== "string") return null;
  const bare = withoutBracket(header);
  const numbered = bare.replaceAll("#", " number ");
  for (const text of new Set([numbered, header, bare])) {
    const reading = readings.get(lettersOf(text));
    if (reading !== undefined) return reading;
  }
  return null;
}

/** Letters and digits of a text in lower case: what is left when headers are compared. */
export function lettersOf(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Most cells: for these the short way gives the same. */
const PLAIN = /^[\x20-\x7e]*$/;

function withoutBracket(header: string): string {
  return header.replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])[\s*:]*$/, "");
}

const vague: ReadonlySet<string> = new Set(vagueHeaders.map(lettersOf));

const readings: ReadonlyMap<string, HeaderReading> = new Map(
  // The keys of the table are exactly the meanings.
  (Object.keys(headerSynonyms) as HeaderMeaning[]).flatMap((meaning) =>
    headerSynonyms[meaning]
      .map(lettersOf)
      .map((words): [string, HeaderReading] => [words, { meaning, vague: vague.has(words) }]),
  ),
);
