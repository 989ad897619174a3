import { fieldTitles } from "../fields/field";
import type { Finding } from "../findings/finding";
import type { AdoptedBook, AdoptedTab } from "../license/adoptedBook";
import type { Adoption } from "../plan/adoption";
import { emptyPlan, type CellEdit, type EditPlan } from "../plan/editPlan";
import type { CellValue } from "../values/cell";
import { markRules, rowTitle } from "./markRules";

const SEPARATOR = ", ";

/**
 * The plan that writes or removes the marks (I3). On: under To check the titles of the fields with an error or a warning, rows
 * without one emptied, and the highlight that reads it. Off: our words, the highlight and the column go. Words of a person stay.
 */
export function marksPlan(
  findings: readonly Finding[],
  book: AdoptedBook,
  on: boolean,
  name: string,
  adoption: Adoption,
): EditPlan {
  const plan = emptyPlan("marks", name, adoption);
  const marks = on ? marksOf(findings) : new Map<string, string>();
  const edits = book.tabs.flatMap((tab) => editsOf(tab, marks));
  const marked = book.tabs.filter(
    ({ name: tab, columns }) => columns.has("toCheck") || edits.some((edit) => edit.tab === tab),
  );
  const needed = marked.map(({ name: tab }) => ({ tab, fields: ["toCheck"] as const }));
  const highlights = marked.map(({ name: tab, columns }) => ({ tab, rules: markRules(columns) }));
  if (!on) return { ...plan, edits, columnsOff: needed, highlightsOff: highlights };
  const lacking = new Set(book.tabs.filter(({ columns }) => !columns.has("toCheck")).map((tab) => tab.name));
  return { ...plan, columns: needed.filter(({ tab }) => lacking.has(tab)), edits, highlights };
}

/** The mark of each row with a finding that must be looked at, by tab and row. */
function marksOf(findings: readonly Finding[]): Map<string, string> {
  const fields = new Map<string, Set<string>>();
  for (const { tab, row, field, severity } of findings) {
    if (severity === "note") continue;
    const titles = fields.get(keyOf(tab, row)) ?? new Set<string>();
    fields.set(keyOf(tab, row), titles.add(field === "row" ? rowTitle : fieldTitles[field]));
  }
  return new Map([...fields].map(([key, titles]) => [key, [...titles].sort(byTitle).join(SEPARATOR)]));
}

function editsOf({ name, entries }: AdoptedTab, marks: ReadonlyMap<string, string>): CellEdit[] {
  return entries.flatMap(({ rowKey, row, cells }): CellEdit[] => {
    const before = cells.toCheck ?? "";
    const after = marks.get(keyOf(name, row)) ?? "";
    if (before === after || !isOurs(before)) return [];
    return [{ tab: name, rowKey, row, field: "toCheck", before, after }];
  });
}

function keyOf(tab: string, row: number): string {
  return `${row} ${tab}`;
}

/** Every word that To check may hold, in the order of the fields. */
const order: readonly string[] = [...Object.values(fieldTitles), rowTitle];

function byTitle(a: string, b: string): number {
  return order.indexOf(a) - order.indexOf(b);
}

/** Empty, or a list of titles: what we write, and nothing that a person typed. */
function isOurs(value: CellValue): boolean {
  return (
    value === "" ||
    String(value)
      .split(",")
      .every((item) => order.includes(item.trim()))
  );
}
