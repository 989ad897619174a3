import type { RowPlace, SameClient } from "../domain/findings/finding";
import type { FindingCode } from "../domain/findings/severities";
import type { GuideAct } from "../domain/guidance/guideAct";
import type { SetupStep } from "../domain/setup/setupView";
import type { SerialDate } from "../domain/values/serialDate";
import { describeCount } from "./counts";
import { describeDay, describeMonth } from "./dates";
import { nouns } from "./nouns";

const outcomes: Readonly<Record<SameClient, string>> = {
  reissued: "re-issued",
  twoUnits: "two units",
  differentPeople: "different people",
};

const acts: Readonly<Record<GuideAct["kind"], string>> = {
  request: "request",
  consent: "consent",
  issue: "issue date",
  group: "group",
  profile: "profile",
  decision: "decision",
  revoke: "revoke date",
  approve: "approval",
  interval: "interval",
  attendance: "attendance",
};

/** What plans are called on the Undo button and in the Log; never with personal data. */
export const planNames = {
  fix: (code: FindingCode, cells: number) =>
    `correction of ${describeCount(cells, nouns.cell)} (${code.replaceAll("-", " ").replace("ssn", "SSN").replace("email", "e-mail")})`,
  ssn: (cells: number) => `keeping less of the SSN in ${describeCount(cells, nouns.cell)}`,
  marks: (on: boolean) => (on ? "marks on the sheets" : "removal of the marks"),
  sameClient: (rows: number, outcome: SameClient | null) =>
    `decision about ${describeCount(rows, nouns.row)} (${outcome === null ? "taken back" : outcomes[outcome]})`,
  /** `places`: the rows that the act is about; a request has none yet. */
  guide: (act: GuideAct, places: readonly RowPlace[]) =>
    `${acts[act.kind]}${ofLine(act)} ${act.kind === "request" ? `on ${act.tab}` : ofRows(places)}`,
  /** `month`: any day of it. */
  countable: (month: SerialDate) => `countable hours of ${describeMonth(month)}`,
  report: (of: "unit" | "staff") => `${of} report`,
  setUp: (step: SetupStep) => `set-up: ${step}`,
} as const;

/** A line of the attendance sheet by its day: several lines of one client are taken back one after the other. */
function ofLine(act: GuideAct): string {
  const day = act.kind === "attendance" ? act.attendance.date : null;
  return day === null ? "" : ` of ${describeDay(day)}`;
}

function ofRows(places: readonly RowPlace[]): string {
  const [only] = places;
  return only !== undefined && places.length === 1
    ? `of row ${String(only.row)} on ${only.tab}`
    : `of ${describeCount(places.length, nouns.row)}`;
}
