import { activationDueOf } from "../clients/activationWait";
import { seatsOf } from "../clients/seatsOf";
import type { Attendance } from "../attendance/attendance";
import type { EntryResult } from "../review/classifyEntries";
import type { MonthlyReview } from "../review/monthlyReview";
import type { Period } from "../values/period";
import type { SerialDate } from "../values/serialDate";
import { activatedInTime } from "./activatedInTime";
import { useReader, type ClientUse } from "./clientUse";
import { monthFlow, type MonthEvent } from "./monthFlow";
import { monthsUpTo, placeOf } from "./months";

/** How many calendar months a unit report shows. */
export const MONTHS_SHOWN = 12;

/** Months before those shown that are looked through too, so that a first use is known to be the first. */
const MONTHS_BEFORE = 12;

/**
 * One calendar month of a unit: people by what happened, seconds viewed (null: no report tells) and countable minutes, each with
 * how many people have any of them.
 */
export type MonthNumbers = Readonly<Record<MonthEvent, number>> & {
  readonly seconds: number | null;
  readonly viewers: number;
  readonly countable: number;
  readonly counted: number;
};

/** The counts of a unit as they are, before small ones are hidden; `months` as many as are shown, the oldest first. */
export type UnitNumbers = {
  readonly tab: string;
  readonly onList: number;
  readonly invited: number;
  readonly active: number;
  readonly candidates: number;
  readonly issued: number;
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  readonly months: readonly MonthNumbers[];
};

/** The parts of a review that a unit report is made of. */
export type ReportGround = Pick<
  MonthlyReview,
  "asOf" | "book" | "results" | "evidence" | "contradicting" | "settings" | "units"
>;

type Tally = { -readonly [Part in Exclude<keyof UnitNumbers, "months" | "tab">]: number } & {
  readonly months: { -readonly [Part in keyof MonthNumbers]: MonthNumbers[Part] }[];
  readonly results: EntryResult[];
};

/** Counts every unit tab, in the order of the book, in one walk over the list. */
export function unitNumbers(review: ReportGround, attendance: Attendance, today: SerialDate): UnitNumbers[] {
  const last = review.asOf ?? today;
  const months = monthsUpTo(last, MONTHS_BEFORE + MONTHS_SHOWN);
  const read = useReader(review, months);
  const tallies = new Map(review.book.tabs.map(({ name }) => [name, newTally()]));
  for (const result of review.results) {
    const tally = tallies.get(result.entry.tab);
    if (tally === undefined) continue;
    tally.results.push(result);
    addEntry(tally, result, read(result.entry), review, months);
  }
  for (const { entry, month, countable } of attendance.months) {
    const of = tallies.get(entry.tab)?.months[months.findIndex(({ from }) => from === month.from)];
    if (of === undefined || countable.countable === 0) continue;
    of.countable += countable.countable;
    of.counted += 1;
  }
  return [...tallies].map(([tab, tally]) => numbersOf(tab, tally, review));
}

function newTally(): Tally {
  const month = () => ({
    active: 0,
    activated: 0,
    reactivated: 0,
    lapsed: 0,
    revoked: 0,
    seconds: null,
    viewers: 0,
    countable: 0,
    counted: 0,
  });
  return {
    onList: 0,
    invited: 0,
    active: 0,
    candidates: 0,
    issued: 0,
    due: 0,
    inTime: 0,
    late: 0,
    months: Array.from({ length: MONTHS_BEFORE + MONTHS_SHOWN }, month),
    results: [],
  };
}

function addEntry(
  tally: Tally,
  { entry }: EntryResult,
  use: ClientUse,
  { asOf, settings }: ReportGround,
  months: readonly Period[],
): void {
  const place = (day: SerialDate | null) => (day === null ? null : placeOf(day, months));
  const life = { issued: place(entry.dateIssued), revoked: place(entry.revokedOn) };
  monthFlow(use.months, life).forEach((events, at) => {
    const month = tally.months[at];
    if (month === undefined) return;
    for (const event of events) month[event] += 1;
    const seconds = use.seconds[at] ?? null;
    if (seconds === null) return;
    month.seconds = (month.seconds ?? 0) + seconds;
    if (seconds > 0) month.viewers += 1;
  });
  if (life.issued === months.length - 1) tally.issued += 1;
  const due = activationDueOf(entry, settings);
  if (entry.dateIssued === null || due === null || asOf === null || due >= asOf || due < firstShown(months)) return;
  tally.due += 1;
  const isInTime = activatedInTime(entry, { from: entry.dateIssued, to: due }, use.heard);
  if (isInTime === true) tally.inTime += 1;
  if (isInTime === false) tally.late += 1;
}

function firstShown(months: readonly Period[]): SerialDate {
  return months[MONTHS_BEFORE]?.from ?? 0;
}

function numbersOf(tab: string, tally: Tally, { settings }: ReportGround): UnitNumbers {
  const { onList, invited, active, returnable } = seatsOf(tally.results, settings);
  const { issued, due, inTime, late, months } = tally;
  return {
    tab,
    onList,
    invited,
    active,
    candidates: returnable,
    issued,
    due,
    inTime,
    late,
    months: months.slice(MONTHS_BEFORE),
  };
}
