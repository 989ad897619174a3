import { holdsNineDigits } from "../values/nineDigits";
import { holdsSsnShape } from "../values/ssnShape";
import {
  BRACED,
  placeholderName,
  placeholdersIn,
  type Draft,
  type DraftValues,
  type DraftWords,
  type Placeholder,
} from "./draft";

/**
 * Fills the placeholders of a draft's words. What is not known stands as it is and is listed. Nothing with the shape of an SSN is
 * ever filled in, nor a name with a digit or an address in it (G13): it stands in the wrong column.
 */
export function fillDraft(words: DraftWords, values: DraftValues): Draft {
  const known = new Map(Object.entries(values).flatMap(([name, value]) => fillable(name, value)));
  let body = filled(words.body, known);
  // Two harmless values side by side can look like one SSN.
  for (const [name, value] of [...known]) {
    if (!holdsSsnShape(body)) break;
    if (!/\p{Nd}/u.test(value)) continue;
    known.delete(name);
    body = filled(words.body, known);
  }
  const unfilled = placeholdersIn(words.body).filter((name) => !known.has(name));
  return { subject: words.subject, body, unfilled };
}

function filled(body: string, known: ReadonlyMap<string, string>): string {
  return body.replace(BRACED, (braced, name: string) => known.get(placeholderName(name)) ?? braced);
}

const names: ReadonlySet<string> = new Set<Placeholder>(["first name", "last name", "name"]);

function fillable(name: string, value: string): [string, string][] {
  const lines = name === "rows" ? value.split("\n").map(visible) : [fillableValue(name, value) ?? ""];
  const text = lines.join("\n").trim();
  return text === "" || holdsSsnShape(text) ? [] : [[name, text]];
}

/**
 * A value as it may stand in a draft: on one line, without anything that cannot be seen or turns the reading direction. Null
 * where it is blank or must not stand there.
 */
export function fillableValue(placeholder: string, value: string): string | null {
  const text = visible(value);
  const isWrong = names.has(placeholder) ? /[\p{Nd}@]/u.test(text) : holdsNineDigits(text);
  return text === "" || isWrong ? null : text;
}

function visible(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .trim();
}
