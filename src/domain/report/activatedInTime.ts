import { statementOf, type Heard } from "../activity/statement";
import type { Entry } from "../license/entry";
import { contains, uncovered, type Period } from "../values/period";

/**
 * Whether a license was activated by its deadline (R5, R18, H11); null where the dates do not tell. In time: a login, anything
 * viewed, days logged in of a period that ends, or the word "activated" of a report, from the day of issue to the deadline. Late: none of these, and the
 * row's date of activation or a report's word says so, or reports prove every day of that time silent.
 */
export function activatedInTime(entry: Entry, time: Period, heard: readonly Heard[]): boolean | null {
  const { activatedOn } = entry;
  const inTime = (day: number | null) => day !== null && contains(time, { from: day, to: day });
  if (inTime(activatedOn) || heard.some((one) => showsUse(one, time) || saysActivated(one, time))) return true;
  if (activatedOn !== null && activatedOn > time.to) return false;
  return heard.some((one) => saysNotActivated(one, time)) || isSilent(heard, time) ? false : null;
}

function showsUse(heard: Heard, time: Period): boolean {
  const isSeen = heard.lines.some(
    ({ seen }) => seen !== null && seen.kind !== "openLogin" && contains(time, { from: seen.on, to: seen.on }),
  );
  // Before the date issued there was no license to use.
  const endsInTime = contains(time, { from: heard.period.to, to: heard.period.to });
  return isSeen || (endsInTime && statementOf(heard) === "used");
}

function saysActivated({ period, lines }: Heard, time: Period): boolean {
  return contains(time, period) && lines.some(({ activation }) => activation === "activated");
}

/** A word of the deadline itself leaves the rest of that day open. */
function saysNotActivated({ period, lines }: Heard, time: Period): boolean {
  return period.to > time.to && lines.some(({ activation }) => activation === "invited" || activation === "notInvited");
}

/** Every day of the time lies in periods of which reports say zero. */
function isSilent(heard: readonly Heard[], time: Period): boolean {
  const zeros = heard.filter((one) => (one.report.hasDays || one.report.hasLogin) && statementOf(one) === "zero");
  return (
    zeros.length > 0 &&
    uncovered(
      time,
      zeros.map(({ period }) => period),
    ).length === 0
  );
}
