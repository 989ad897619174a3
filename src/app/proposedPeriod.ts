import type { ReadReport, ReportAnswers } from "../domain/usage/report";
import { civilDay, firstOf, type SerialDate } from "../domain/values/serialDate";

/** What the date fields of the period question show at first: the answer given, or what the report says, never a guess. */
export type ProposedPeriod = { readonly from: SerialDate | null; readonly to: SerialDate | null };

/** Proposes the days of a report: as answered, as read, else the month up to the day its data runs to. */
export function proposedPeriod({ period, dataThrough }: ReadReport, answers: ReportAnswers): ProposedPeriod {
  const known = answers.period ?? period;
  if (known !== null) return known;
  if (dataThrough === null) return { from: null, to: null };
  const { year, month } = civilDay(dataThrough);
  return { from: firstOf(year, month), to: dataThrough };
}
