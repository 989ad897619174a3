import { fieldTitles, type FieldKey } from "../fields/field";
import type { TabColumns } from "../license/adoptedBook";
import type { HighlightRule } from "../plan/editPlan";

/** What To check says of a finding that belongs to no field but to the row. */
export const rowTitle = "Row";

/** Fields that are never marked: the mark itself, and columns in which nothing is ever found. */
const unmarked: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "toCheck",
  "sameClient",
  "hoursMonth",
  "countableMonth",
  "why",
]);

/** The highlight of a tab's marks (I3): each field's cell where To check lists its title, and the mark itself for the row. */
export function markRules(columns: TabColumns): HighlightRule[] {
  const fields = [...columns].filter(([field, { wholeName }]) => !unmarked.has(field) && wholeName !== true);
  const paint = { reads: "toCheck", test: "lists", fill: "#EADCF8", color: "#3C1A66" } as const;
  return [
    ...fields.map(([field]) => ({ ...paint, words: [fieldTitles[field]], over: field })),
    { ...paint, words: [rowTitle], over: "toCheck" },
  ];
}
