import type { NextAct } from "../domain/clients/clientFacts";
import type { StaffSheetWords, UnitSheetWords } from "../domain/report/reportSheetWords";
import type { StaffReport } from "../domain/report/staffReport";
import type { Count, MonthCounts, SeatCounts, UnitReport } from "../domain/report/unitReport";
import type { SerialDate } from "../domain/values/serialDate";
import { describeCount, describeList, describeNumber } from "./counts";
import { describeDay, describeMonth, describePeriod } from "./dates";
import { describeHidden, hiddenWord } from "./hiddenWords";
import { nouns } from "./nouns";
import { describeHoursChart } from "./reportChartWords";
import { reportPaneWords } from "./reportPaneWords";
import { describeRow } from "./rowWords";

const stateWords: Readonly<Record<MonthCounts["state"], string>> = {
  covered: "whole month",
  partly: "part of the month",
  missing: "not imported",
};

/** Words of the sheet Unit report: plain ones, for people who were not there when it was made. */
export const unitSheetWords: UnitSheetWords = {
  title: ({ month }) => `LinkedIn Learning: unit report, ${describeMonth(month.to)}`,
  lines: (report) => [
    `Units: ${report.scope ?? "all"}. ${throughWords(report)}`,
    ...(report.seats === null ? [] : [describeSeats(report.seats, report.asOf)]),
    "Counts only, no names.",
    ...(report.hideBelow === 0 ? [] : [`${describeHidden(report.hideBelow)}. Charts leave it out.`]),
  ],
  footer: ({ madeOn }) => `License List, unit report of ${describeDay(madeOn)}, page &P of &N`,
  hidden: hiddenWord,
  total: "All units",
  month: ({ to }) => describeMonth(to),
  state: ({ state }) => stateWords[state],
  units: {
    title: "Licenses by unit",
    headers: {
      unit: "Unit",
      onList: "On the list",
      active: "Active",
      invited: "Invited",
      candidates: "Candidates",
      issued: "Issued this month",
      revoked: "Revoked this month",
      due: "Time to activate over",
      inTime: "Known in time",
      late: "Known not in time",
      share: "Share in time",
    },
    note: ({ month, activationDays }) =>
      `This month is ${describeMonth(month.to)}. Candidates: a person is asked whether the license goes on. In time: activated within ${describeCount(activationDays, nouns.day)} of the issue date; of licenses whose time ended in these twelve months. The share is blank unless it is known of all of them.`,
  },
  months: {
    title: "Hours by month",
    headers: {
      month: "Month",
      state: "Reports cover",
      viewed: "Hours viewed",
      countable: "Countable hours",
      people: "People active",
    },
    note: () =>
      "Hours viewed come from LinkedIn Learning, countable hours from the sheet Attendance. Audio, articles and work offline are not in hours viewed. A blank is not known; it is not 0. In part of a month, at least so many.",
  },
  flow: {
    title: "From month to month",
    headers: {
      month: "Month",
      activated: "Activated",
      reactivated: "Active again",
      lapsed: "Went silent",
      revoked: "Revoked",
    },
    note: () =>
      "Activated: first use. Active again: use after a silent month. Went silent: a month without use after one with use. Months that reports do not tell of are never taken for silent; a blank is not known.",
  },
  unitsChart: { title: "Licenses by unit", text: describeUnitColumns },
  hoursChart: { title: "Hours viewed and countable, by month", text: describeHoursChart },
  flowChart: { title: "Licenses from month to month", text: describeFlowColumns },
};

const nextStepWords: Readonly<Record<NextAct, string>> = {
  consent: "Record consent",
  license: "Issue the license",
  group: "Place in the group",
  profile: "Fill in the profile",
  record: "Complete the row",
  remind: "Remind to activate",
  decide: "Talk with the client, then decide",
  revoke: "Revoke the license",
  withdrawn: "Delete the request",
  holdEnded: "Decide: the hold has ended",
  nothing: "",
};

/** Words of the sheet Staff report. */
export const staffReportWords: StaffSheetWords = {
  title: ({ month }) => `LinkedIn Learning: staff report, ${describeMonth(month.to)}`,
  confidential:
    "CONFIDENTIAL: names of clients (W&I Code 10850). For staff who work with these clients only. Do not leave it in sight; take the sheet away when it is not needed any more.",
  lines: (report) => [`Units: ${report.scope ?? "all"}. ${throughWords(report)}`],
  footer: ({ madeOn }) => `CONFIDENTIAL, License List, staff report of ${describeDay(madeOn)}, page &P of &N`,
  table: {
    title: "Clients by worker",
    note: "Hours viewed and countable hours are those of the month of this report. A blank is not known; it is not 0.",
    headers: {
      worker: "Worker number",
      unit: "Unit",
      lastName: "Last name",
      firstName: "First name",
      status: "Status",
      lastLogin: "Last login",
      viewed: "Hours viewed",
      countable: "Countable hours",
      next: "Next step",
    },
  },
  status: (result) => describeRow(result).status,
  next: nextStepWords,
  leftOut: "(left out)",
};

function throughWords({ asOf, madeOn }: Pick<UnitReport | StaffReport, "asOf" | "madeOn">): string {
  const data = asOf === null ? "No report was imported yet." : `Data through ${describeDay(asOf)}.`;
  return `${data} Made on ${describeDay(madeOn)}.`;
}

function describeSeats({ pool, onList, returnable }: SeatCounts, asOf: SerialDate | null): string {
  const licenses = `Licenses on the list: ${shown(onList)}; candidates: ${judged(returnable, asOf)}.`;
  if (pool === null) return licenses;
  const free = onList === "hidden" ? "" : `, ${describeNumber(Math.max(0, pool - onList))} free`;
  return `${licenses} Seats: ${describeNumber(pool)} in all${free}.`;
}

/** Without a report nobody is known to be silent, which is not to say that nobody is. */
function judged(count: Count, asOf: SerialDate | null): string {
  return asOf === null ? reportPaneWords.notKnown : shown(count);
}

function shown(count: Count): string {
  return count === "hidden" ? hiddenWord : describeNumber(count);
}

/** The chart of units in words. */
function describeUnitColumns({ units, asOf }: UnitReport): string {
  const parts = units.map(
    ({ tab, onList, active, invited, candidates }) =>
      `${tab ?? ""}: on the list ${shown(onList)}, active ${shown(active)}, invited ${shown(invited)}, candidates ${judged(candidates, asOf)}`,
  );
  const more = parts.length > MOST ? `; ${describeCount(parts.length - MOST, nouns.unitTab)} more in the table` : "";
  return parts.length === 0 ? "No unit yet." : `Columns by unit. ${parts.slice(0, MOST).join("; ")}${more}.`;
}

const MOST = 6;

/** The chart of the month-to-month flow in words: what is shown of the newest month, and how many months are blank. */
function describeFlowColumns({ months }: UnitReport): string {
  const newest = months.at(-1);
  const [first] = months;
  if (newest === undefined || first === undefined) return "No month yet.";
  const { headers } = unitSheetWords.flow;
  const count = (value: Count | null) => (value === null ? "not known" : shown(value));
  const kinds = (["activated", "reactivated", "lapsed", "revoked"] as const).map(
    (kind) => `${headers[kind].toLowerCase()} ${count(newest.flow[kind])}`,
  );
  const unknown = months.filter(({ state }) => state === "missing").length;
  const gap = unknown === 0 ? "" : ` ${describeCount(unknown, nouns.month)} without any report.`;
  return `Stacked columns of people by month, ${describePeriod({ from: first.month.from, to: newest.month.to })}. ${describeMonth(newest.month.to)}: ${describeList(kinds)}.${gap}`;
}
