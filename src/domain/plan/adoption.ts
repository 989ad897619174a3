import type { HeaderMeaning } from "../fields/field";
import type { CellValue } from "../values/cell";
import { plainText } from "../values/plainText";

/** What a person can say of a header: its meaning, or that it means nothing to License List. */
export type SaidMeaning = HeaderMeaning | "nothing";

/** What a person said of a header. `tab` null: on every tab. */
export type SaidHeader = {
  readonly tab: string | null;
  readonly header: string;
  readonly meaning: SaidMeaning;
};

/** Whether a person said that a worksheet is a unit tab or something else. */
export type SaidTab = "unit" | "other";

/** What a person said of worksheets and headers (Setup, sections Tab and Column); the rest is read by the table of synonyms. */
export type Adoption = { readonly tabs: ReadonlyMap<string, SaidTab>; readonly headers: readonly SaidHeader[] };

/** Nobody said anything yet. */
export const nothingSaid: Adoption = { tabs: new Map(), headers: [] };

/** What a person said of a worksheet, or null. */
export function saidOfTab({ tabs }: Adoption, name: string): SaidTab | null {
  for (const [tab, said] of tabs) if (isSameTab(tab, name)) return said;
  return null;
}

/** What a person said of the headers of one tab, by `headerKey`; what was said of this tab alone stands above the rest. */
export function saidOfHeaders({ headers }: Adoption, name: string): ReadonlyMap<string, SaidMeaning> {
  const ofAll = headers.filter(({ tab }) => tab === null);
  const ofTab = headers.filter(({ tab }) => tab !== null && isSameTab(tab, name));
  return new Map([...ofAll, ...ofTab].map(({ header, meaning }) => [headerKey(header), meaning]));
}

/** Worksheet names are alike in any letter case, as in Excel. */
export function isSameTab(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** A header as it is compared with what was said: as a person sees it, in any letter case. */
export function headerKey(header: CellValue): string {
  return plainText(header).toLowerCase();
}
