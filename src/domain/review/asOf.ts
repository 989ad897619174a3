import type { EvidenceReport } from "../usage/evidence";
import type { SerialDate } from "../values/serialDate";

/**
 * The data-through date (rules section 1): the last day covered by a report with a days-logged-in column; if there is none, the
 * date of the newest users list; else the last day any report covers. Null while no report has a period (ruling 9).
 */
export function dataThrough(reports: readonly EvidenceReport[]): SerialDate | null {
  const withDays = lastDay(reports.filter(({ hasDays }) => hasDays));
  const usersLists = lastDay(reports.filter(({ kind }) => kind === "users"));
  return withDays ?? usersLists ?? lastDay(reports);
}

function lastDay(reports: readonly EvidenceReport[]): SerialDate | null {
  const days = reports.flatMap(({ period }) => period?.to ?? []);
  return days.length === 0 ? null : Math.max(...days);
}
