import type { Period } from "../domain/values/period";
import type { SerialDate } from "../domain/values/serialDate";
import { describeCount, describeList, describeNumber } from "./counts";
import { describeDay, describePeriod } from "./dates";
import { nouns } from "./nouns";

/** Words of the Today view. */
export const todayWords = {
  next: "Next",
  evidence: "How far the reports reach",
  list: "The list",
  dataThrough: (day: SerialDate) => `Data through ${describeDay(day)}.`,
  noData: "No report has been brought in yet, so nothing is known about who is silent.",
  tabs: (tabs: number, licenses: number, requests: number) =>
    `${describeCount(licenses, nouns.license)}${requests > 0 ? ` and ${describeCount(requests, nouns.request)}` : ""} on ${describeCount(tabs, nouns.unitTab)}.`,
  noUnitTab:
    "No unit tab was found in this workbook. A unit tab has a header row with an e-mail column and two more of: first name, last name, case number, worker number, date issued.",
  firstReport: "Bring in the month's LinkedIn Learning report. You see every change before anything is written.",
  howTitle: "How a month goes",
  how: [
    "In LinkedIn Learning, export the Learner Summary of the month. A users list beside it tells who has activated.",
    "Bring it in here: as a file, as a paste, or from a sheet of this workbook.",
    "Look at the candidates, each with a reason, and at every cell that would change.",
    "Press Write. Columns are added at the right of your list; yours stay as they are. Undo puts everything back.",
  ],
  bringIn: (periods: readonly Period[]) =>
    `Bring in the report for ${describeList(periods.slice(0, MOST).map(describePeriod))}${periods.length > MOST ? " and later months" : ""}.`,
  review: (candidates: number) => `Look at ${describeCount(candidates, nouns.candidate)}.`,
  nothing: "All is done: nothing is due until the next report.",
  toImport: "Bring in a report",
  toCandidates: "Look at the candidates",
  inviteTitle: "Welcome",
  invite: (tabs: number) =>
    `${tabs === 0 ? "No license list was found here yet; set-up makes the first unit tab." : `${describeCount(tabs, nouns.unitTab)} ${tabs === 1 ? "was" : "were"} recognized here.`} In five short steps you see how each header is read and choose what License List adds. Nothing is written before you press Save, every step can be skipped, and all of it can be undone.`,
  newTab: (tab: string) => `New tab ${tab}: add it`,
  setupDone: (done: number, all: number) =>
    done === all ? "All steps are done." : `${describeNumber(done)} of ${describeCount(all, nouns.step)} done.`,
  setupGoOn: "Go on with set-up",
  setupOpen: "Open set-up",
  health: (errors: number, warnings: number) =>
    errors > 0
      ? `${describeCount(errors, nouns.thing)} must be fixed${warnings > 0 ? `, ${describeNumber(warnings)} to look at` : ""}.`
      : warnings > 0
        ? `Nothing must be fixed. ${describeCount(warnings, nouns.thing)} to look at.`
        : "The list is in good order: nothing to fix.",
  toCheck: "Check the list",
  toNumbers: "Numbers and report",
  candidates: (count: number) => describeCount(count, nouns.candidate),
} as const;

const MOST = 3;
