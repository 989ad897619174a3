import type { BookSheet } from "../../src/domain/license/adoptedBook";
import type { MonthlyReview } from "../../src/domain/review/monthlyReview";
import type { ReadReport } from "../../src/domain/usage/report";
import { client, report, review, unitTab, type RowCells } from "../builders/month";
import type { World, WorldRow } from "./world";

/** The world's list as worksheets: one per tab, rows in the world's order. */
export function sheetsOf(world: World): BookSheet[] {
  return [...new Set(world.rows.map(({ tab }) => tab))].map((tab) =>
    unitTab(
      tab,
      world.rows.flatMap((row, index) => (row.tab === tab ? [cellsOf(row, index)] : [])),
    ),
  );
}

/** The world's reports as they would have been read. */
export function reportsOf(world: World): ReadReport[] {
  return world.reports.map(({ kind, from, to, hasDays, hasLogin, lines }) =>
    report({ from, to }, lines, { kind, hasDays, hasLogin }),
  );
}

export function reviewWorld(world: World, sheets = sheetsOf(world), reports = reportsOf(world)): MonthlyReview {
  return review({ sheets, reports, unitMonths: world.months });
}

/** Results in the order of the world's rows. */
export function inWorldOrder<Value>(
  world: World,
  found: MonthlyReview,
  pick: (result: MonthlyReview["results"][number]) => Value,
): Value[] {
  const byCase = new Map(found.results.map((result) => [result.entry.cells.caseNumber, pick(result)]));
  return world.rows.map((_, index) => {
    const value = byCase.get(client(index).caseNumber);
    if (value === undefined) throw new Error("a row was lost");
    return value;
  });
}

function cellsOf(row: WorldRow, index: number): RowCells {
  return client(index, {
    email: row.email,
    dateIssued: row.issued ?? "",
    activation: row.activation,
    lastLogin: row.lastLogin ?? "",
    contactedOn: row.contactedOn ?? "",
    decision: row.decision,
    holdUntil: row.holdUntil ?? "",
    holdReason: row.holdReason,
    revokedOn: row.revokedOn ?? "",
  });
}
