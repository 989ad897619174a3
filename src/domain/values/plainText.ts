import type { CellValue } from "./cell";

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** The text of a cell as a person sees it: no invisible characters, every run of white space one space, none outside. */
export function plainText(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value).replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}
