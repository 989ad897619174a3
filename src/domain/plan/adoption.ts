import type { HeaderMeaning } from "../fields/field";

/** What a person said of a header: its meaning, or that it means nothing to License List. `tab` null: on every tab. */
export type SaidHeader = {
  readonly tab: string | null;
  readonly header: string;
  readonly meaning: HeaderMeaning | "nothing";
};

/** Whether a person said that a worksheet is a unit tab or something else. */
export type SaidTab = "unit" | "other";

/** What a person said of worksheets and headers (Setup, sections Tab and Column); the rest is read by the table of synonyms. */
export type Adoption = { readonly tabs: ReadonlyMap<string, SaidTab>; readonly headers: readonly SaidHeader[] };

/** Nobody said anything yet. */
export const nothingSaid: Adoption = { tabs: new Map(), headers: [] };
