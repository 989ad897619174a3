import { placeholdersIn, type DraftId, type DraftWords } from "../drafts/draft";
import { draftPlaceholders, neededPlaceholders } from "../drafts/draftPlaceholders";
import { holdsSsnShape } from "../values/ssnShape";

/** What is wrong with the words of a draft, and whether in its body (Value) or its subject (Value 2). */
export type DraftWordsFault = {
  readonly code: "setup-placeholder" | "setup-placeholder-missing" | "setup-subject" | "setup-ssn";
  readonly column: "Value" | "Value 2";
};

/** The first fault of a draft's words, or null: placeholders that it may have and must have, and a subject that tells nothing (G13). */
export function draftWordsFault(draft: DraftId, { subject, body }: DraftWords): DraftWordsFault | null {
  const [there, allowed] = [placeholdersIn(body), new Set<string>(draftPlaceholders[draft])];
  if (!there.every((name) => allowed.has(name))) return { code: "setup-placeholder", column: "Value" };
  if (neededPlaceholders[draft]?.every((name) => there.includes(name)) === false)
    return { code: "setup-placeholder-missing", column: "Value" };
  if (holdsSsnShape(body)) return { code: "setup-ssn", column: "Value" };
  return subject === null || isSafeSubject(subject) ? null : { code: "setup-subject", column: "Value 2" };
}

/** No placeholders, no address, no run of three or more digits, one line. */
function isSafeSubject(subject: string): boolean {
  return !/[{}@\r\n]|\p{Nd}(?:[\s\p{Pd}]?\p{Nd}){2}/u.test(subject);
}
