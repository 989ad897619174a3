import { agendaOf } from "../../../src/domain/clients/agendaOf";
import type { Agenda } from "../../../src/domain/clients/agenda";
import type { ClientFacts } from "../../../src/domain/clients/clientFacts";
import { clientFactsOf } from "../../../src/domain/clients/clientFactsOf";
import type { MonthlyReview } from "../../../src/domain/review/monthlyReview";
import type { Settings } from "../../../src/domain/settings/settings";
import type { ReadReport } from "../../../src/domain/usage/report";
import { client, day, review, unitTab, type RowCells } from "../../builders/month";

/** The clock's day in these tests: the reports run to the end of October. */
export const today = day("2026-11-23");

/** A list of one tab with the rows, and what a review says of it. */
export function reviewOf(
  rows: readonly RowCells[],
  reports: readonly ReadReport[] = [],
  settings: Partial<Settings> = {},
): MonthlyReview {
  const found = review({ sheets: [unitTab("Unit 12", rows)], reports });
  return { ...found, settings: { ...found.settings, ...settings } };
}

/** The facts of one row of a review, the first one unless said. */
export function factsIn(found: MonthlyReview, at = 0): ClientFacts {
  const result = found.results[at];
  if (result === undefined) throw new Error(`the list has no entry ${String(at)}`);
  return clientFactsOf(result, found, today);
}

/** The facts of a list's only row. */
export function factsOf(cells: RowCells, reports?: readonly ReadReport[], settings?: Partial<Settings>): ClientFacts {
  return factsIn(reviewOf([client(1, cells)], reports, settings));
}

/** Today's list in short: kind, then the rows with their days as serials. */
export function linesOf({ lines }: Agenda): Record<string, readonly (readonly [number, number | null])[]> {
  return Object.fromEntries(lines.map(({ kind, items }) => [kind, items.map(({ row, on }) => [row, on] as const)]));
}

/** The kinds of today's list on which the only row of a list is. */
export function kindsFor(cells: RowCells, reports?: readonly ReadReport[]): string[] {
  return agendaOf(reviewOf([client(1, cells)], reports), today).lines.map(({ kind }) => kind);
}
