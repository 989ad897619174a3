import { placeholdersIn, type DraftWords, type Placeholder } from "./draft";

/** The words of a draft without the lines that hold one of these placeholders: there is nothing to say of them. */
export function withoutLines(words: DraftWords, placeholders: readonly Placeholder[]): DraftWords {
  const gone: ReadonlySet<string> = new Set(placeholders);
  const lines = words.body.split("\n").filter((line) => !placeholdersIn(line).some((name) => gone.has(name)));
  return { ...words, body: lines.join("\n") };
}
