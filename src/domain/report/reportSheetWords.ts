import type { NextAct } from "../clients/clientFacts";
import type { EntryResult } from "../review/classifyEntries";
import type { Period } from "../values/period";
import type { StaffReport } from "./staffReport";
import type { MonthCounts, UnitReport } from "./unitReport";

/** Title, headers by column and note of one table. */
export type TableWords<Column extends string> = {
  readonly title: string;
  readonly headers: Readonly<Record<Column, string>>;
  readonly note: (report: UnitReport) => string;
};

/** A chart's title, and in words what it shows. */
export type ChartWords = { readonly title: string; readonly text: (report: UnitReport) => string };

/** The columns of the table of units. */
export type UnitColumn =
  "unit" | "onList" | "active" | "invited" | "candidates" | "revoked" | "issued" | "due" | "inTime" | "late" | "share";

/** The columns of the table of hours by month. */
export type MonthColumn = "month" | "state" | "viewed" | "countable" | "people";

/** The columns of the table of the month-to-month flow. */
export type FlowColumn = "month" | "activated" | "reactivated" | "lapsed" | "revoked";

/** The columns of the staff report. */
export type StaffColumn =
  "worker" | "unit" | "firstName" | "lastName" | "status" | "lastLogin" | "viewed" | "countable" | "next";

/** The words of the sheet Unit report. */
export type UnitSheetWords = {
  readonly title: (report: UnitReport) => string;
  readonly lines: (report: UnitReport) => readonly string[];
  readonly footer: (report: UnitReport) => string;
  /** Stands in the place of a number that is hidden. */
  readonly hidden: string;
  readonly total: string;
  readonly month: (month: Period) => string;
  readonly state: (month: MonthCounts) => string;
  readonly units: TableWords<UnitColumn>;
  readonly months: TableWords<MonthColumn>;
  readonly flow: TableWords<FlowColumn>;
  readonly unitsChart: ChartWords;
  readonly hoursChart: ChartWords;
  readonly flowChart: ChartWords;
};

/** The words of the sheet Staff report. */
export type StaffSheetWords = {
  readonly title: (report: StaffReport) => string;
  /** Stands above everything else: the report has names. */
  readonly confidential: string;
  readonly lines: (report: StaffReport) => readonly string[];
  readonly footer: (report: StaffReport) => string;
  readonly table: {
    readonly title: string;
    readonly note: string;
    readonly headers: Readonly<Record<StaffColumn, string>>;
  };
  readonly status: (result: EntryResult) => string;
  readonly next: Readonly<Record<NextAct, string>>;
  /** Stands where a cell looked like an SSN. */
  readonly leftOut: string;
};
