import { contains, overlaps, uncovered } from "../values/period";
import { windowOf } from "./cutoff";
import type { DatedCase } from "./entryCase";
import { coversPartOf, lastLoginOf, statementOf } from "./statement";

/**
 * The most months k up to N of which every day up to the data-through date is proved silent (rules section 2): by a true last
 * login on or before that cutoff from a report that runs to the data-through date, or by reports with zero days. A report's
 * proof of life within them wins (the row's own date counts for A5 alone, ruling 8), and absence proves nothing.
 */
export function quietMonths(c: DatedCase): number {
  let quiet = 0;
  for (let months = 1; months <= c.months; months += 1) if (isSilent(c, months)) quiet = months;
  return quiet;
}

function isSilent(c: DatedCase, months: number): boolean {
  const window = windowOf(c.asOf, months);
  const seen = c.heard.flatMap(({ lines }) => lines.flatMap((line) => line.seen?.on ?? []));
  if (seen.some((on) => overlaps(window, { from: on, to: on }))) return false;
  if (c.heard.some((heard) => contains(window, heard.period) && statementOf(heard) === "used")) return false;
  const byLogin = c.heard.some(({ report, period, lines }) => {
    const login = report.hasLogin && period.to >= c.asOf ? lastLoginOf(lines) : null;
    return login !== null && login.on < window.from;
  });
  if (byLogin) return true;
  const zeros = c.heard.filter((heard) => coversPartOf(window, heard) && statementOf(heard) === "zero");
  return (
    uncovered(
      window,
      zeros.map(({ period }) => period),
    ).length === 0
  );
}
