import { coversPartOf, statementOf, type Heard, type Statement } from "../activity/statement";
import { secondsOf, secondsWithin } from "../activity/usageSums";
import { readDate } from "../fields/readDate";
import type { Entry } from "../license/entry";
import type { MonthlyReview } from "../review/monthlyReview";
import { ownerOf, rosterOf } from "../review/roster";
import type { EvidenceLine } from "../usage/evidence";
import { contains, uncovered, type Period } from "../values/period";
import type { SerialDate } from "../values/serialDate";
import type { MonthUse } from "./monthFlow";
import { placeOf } from "./months";

/** What the reports say of a client month by month; seconds viewed are null where no report of days wholly inside tells any. */
export type ClientUse = {
  readonly months: readonly MonthUse[];
  readonly seconds: readonly (number | null)[];
  /** Reports with lines about the client, oldest first. */
  readonly heard: readonly Heard[];
};

/** The parts of a review that tell of use. */
export type UseGround = Pick<MonthlyReview, "book" | "evidence" | "contradicting" | "settings">;

type MonthGround = {
  /** Places of the reports with a login column that reach into the month. */
  readonly covering: readonly number[];
  /** Together they cover every day of it. */
  readonly isCovered: boolean;
};

type Ground = {
  readonly months: readonly Period[];
  /** By the month's place. */
  readonly grounds: readonly MonthGround[];
  /** By the report's place: the month that its period lies wholly inside, or -1. */
  readonly inside: readonly number[];
};

/**
 * Reads the use of one client after the other, over some months. Each line of a report belongs to one entry at most: that of an
 * address's open entry, else its last revoked one; lines that contradict each other tell nothing.
 */
export function useReader(review: UseGround, months: readonly Period[]): (entry: Entry) => ClientUse {
  const entries = review.book.tabs.flatMap((tab) => tab.entries);
  const roster = rosterOf(entries, review.settings.aliases);
  const reports = review.evidence.reports.flatMap((report) =>
    report.period === null ? [] : [{ report, period: report.period, lines: [] }],
  );
  const ground = groundOf(reports, months);
  const certain = (lines: readonly EvidenceLine[]) =>
    review.contradicting.size === 0 ? lines : lines.filter((line) => !review.contradicting.has(line));
  return (entry) => {
    const { email } = entry;
    const owner = email === null ? null : ownerOf(roster, email);
    const isOwner = email !== null && owner === entry;
    const all = reports.map((absent) => {
      const lines = isOwner ? absent.report.lines.get(email) : undefined;
      return lines === undefined ? absent : { report: absent.report, period: absent.period, lines: certain(lines) };
    });
    // The row of an earlier license does not tell of the months again that the present one tells of.
    const own = isOwner || owner === null ? readDate(entry.cells.lastLogin).date : null;
    return useOf(own, all, ground);
  };
}

function groundOf(reports: readonly Heard[], months: readonly Period[]): Ground {
  return {
    months,
    grounds: months.map((month) => {
      const covering = [...reports.keys()].filter(
        (at) => reports[at] !== undefined && coversPartOf(month, reports[at]),
      );
      const periods = covering.flatMap((at) => reports[at]?.period ?? []);
      return { covering, isCovered: uncovered(month, periods).length === 0 };
    }),
    inside: reports.map(({ period }) => months.findIndex((month) => contains(month, period))),
  };
}

function useOf(lastLogin: SerialDate | null, all: readonly Heard[], { months, grounds, inside }: Ground): ClientUse {
  const statements = all.map(statementOf);
  const inMonths: Heard[][] = months.map(() => []);
  const used = new Set<number>();
  const see = (day: SerialDate | null) => {
    if (day !== null) used.add(placeOf(day, months));
  };
  see(lastLogin);
  all.forEach((heard, at) => {
    if (heard.lines.length === 0) return;
    const month = inside[at] ?? -1;
    inMonths[month]?.push(heard);
    if (statements[at] === "used") used.add(month);
    // Of a day whose order of day and month nobody settled the month is not known.
    for (const { seen } of heard.lines) if (seen !== null && seen.kind !== "openLogin") see(seen.on);
  });
  return {
    months: months.map((month, at) =>
      used.has(at) ? "use" : isSilent(month, grounds[at], all, statements) ? "silent" : "unknown",
    ),
    seconds: months.map((month, at) => secondsInside(inMonths[at] ?? [], month)),
    heard: all.filter(({ lines }) => lines.length > 0),
  };
}

/** Most often one report is all that tells of a month. */
function secondsInside(heard: readonly Heard[], month: Period): number | null {
  const [only] = heard;
  if (only === undefined) return null;
  return heard.length === 1 ? secondsOf(only) : secondsWithin(heard, month);
}

/** As [A13]: every day is covered, and each report that says anything says zero. Absence proves nothing. */
function isSilent(
  month: Period,
  ground: MonthGround | undefined,
  all: readonly Heard[],
  statements: readonly Statement[],
): boolean {
  if (ground?.isCovered !== true) return false;
  const { covering } = ground;
  const known = covering.filter((at) => statements[at] !== "unknown");
  if (known.some((at) => statements[at] !== "zero")) return false;
  if (known.length === covering.length) return true;
  const periods = known.flatMap((at) => all[at]?.period ?? []);
  return uncovered(month, periods).length === 0;
}
