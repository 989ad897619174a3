import type { CellValue } from "../values/cell";
import { headerSynonyms, type HeaderMeaning } from "./headers";

/** The meaning of a header cell, or null when the table of synonyms does not know its words. */
export function headerMeaning(header: CellValue): HeaderMeaning | null {
  if (typeof header !== "string") return null;
  return meanings.get(lettersOf(header)) ?? meanings.get(lettersOf(withoutBracket(header))) ?? null;
}

/** Letters and digits of a text in lower case: what is left when headers are compared. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function withoutBracket(header: string): string {
  return header.replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])[\s*:]*$/, "");
}

const meanings: ReadonlyMap<string, HeaderMeaning> = new Map(
  // The keys of the table are exactly the meanings.
  (Object.keys(headerSynonyms) as HeaderMeaning[]).flatMap((meaning) =>
    headerSynonyms[meaning].map((words): [string, HeaderMeaning] => [lettersOf(words), meaning]),
  ),
);
