import type { CellValue } from "./cell";

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** What makes a text differ from what is seen of it: most cells have none of this, and are given back as they are. */
const IRREGULAR = /[^\x20-\x7e]|^ | $| {2}/;

/** The text of a cell as a person sees it: no invisible characters, every run of white space one space, none outside. */
export function plainText(value: CellValue | undefined): string {
  if (value === undefined) return "";
  const text = String(value);
  return IRREGULAR.test(text) ? text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim() : text;
}
