import type { Period } from "../values/period";
import type { SerialDate } from "../values/serialDate";

/** A count of people; "hidden": it is too small to be shown (`Settings.hideCountsBelow`), or would give such a one away. */
export type Count = number | "hidden";

/** Minutes of all people of a unit; null: not known; "hidden": so few people have them that they are theirs alone, or as above. */
export type ShownMinutes = number | "hidden" | null;

/** One unit's licenses in numbers, or those of all units together (`tab` null). */
export type UnitCounts = {
  readonly tab: string | null;
  /** Open entries with a date issued. */
  readonly onList: Count;
  readonly invited: Count;
  readonly active: Count;
  readonly candidates: Count;
  /** Revoked on a day of the report's month. */
  readonly revoked: Count;
  /** Issued on a day of the report's month. */
  readonly issued: Count;
  /**
   * Licenses, revoked ones too, whose time to activate ended in the twelve months, and of these those of whom it is known that they
   * were activated in time, and that they were not. Of the others nobody can tell.
   */
  readonly due: Count;
  readonly inTime: Count;
  readonly late: Count;
};

/** One calendar month in numbers. Null: the evidence does not reach, which is not 0. */
export type MonthCounts = {
  readonly month: Period;
  /** How far reports with a login column cover its days. */
  readonly state: "covered" | "partly" | "missing";
  readonly viewedMinutes: ShownMinutes;
  /** From the sheet Attendance; 0 where no line of the month counts, null while there is no such sheet. */
  readonly countableMinutes: ShownMinutes;
  readonly people: { readonly active: Count | null };
  readonly flow: {
    readonly activated: Count | null;
    readonly reactivated: Count | null;
    readonly lapsed: Count | null;
    readonly revoked: Count;
  };
};

/** The licenses of all units against the pool (null: nobody said); the counts are those of the total. */
export type SeatCounts = {
  readonly pool: number | null;
  readonly onList: Count;
  readonly invited: Count;
  readonly active: Count;
  /** Given back if all candidates are revoked. */
  readonly returnable: Count;
};

/**
 * The unit report: counts, never a name. `scope`: one unit tab, or null for all. `month` is the calendar month of `asOf`, or of
 * today while no report was imported. Months: twelve, the oldest first.
 */
export type UnitReport = {
  readonly scope: string | null;
  readonly asOf: SerialDate | null;
  /** The day of the clock on which it was reckoned. */
  readonly madeOn: SerialDate;
  readonly month: Period;
  /** Days until the activation deadline that `inTime` is told by. */
  readonly activationDays: number;
  readonly units: readonly UnitCounts[];
  readonly total: UnitCounts;
  readonly months: readonly MonthCounts[];
  /** Of all units; null where the report is of one unit, because the pool belongs to all. */
  readonly seats: SeatCounts | null;
  /** Counts above 0 and below this are hidden, hours of so few people, and others that would give them away; 0 hides none. */
  readonly hideBelow: number;
};

/** A calendar month of one unit: how far reports cover its days, and how many of its licenses of that time they name. */
export type CalendarMonth = {
  readonly month: Period;
  readonly state: "covered" | "partly" | "missing";
  readonly missingDays: number;
  /** It has days of the unit's window: without it silence cannot be concluded. */
  readonly needed: boolean;
  /** Both null while small counts are hidden: they would tell what the unit report hides. */
  readonly named: number | null;
  readonly licenses: number | null;
};

/** The coverage calendar of one unit: twelve months, the oldest first. */
export type UnitCalendar = { readonly tab: string; readonly months: readonly CalendarMonth[] };
