import type { CalendarMonth, Count, UnitCounts } from "../domain/report/unitReport";
import type { Period } from "../domain/values/period";
import type { SerialDate } from "../domain/values/serialDate";
import { describeCount, describeNumber } from "./counts";
import { describeDay, describeMonth } from "./dates";
import { hiddenWord } from "./hiddenWords";
import { nouns } from "./nouns";

/** Words of the place with the numbers, the pictures and the reports. */
export const reportPaneWords = {
  scope: "Numbers of",
  all: "All units",
  counting: "Counting…",
  asOf: (asOf: SerialDate, month: Period) =>
    `Data through ${describeDay(asOf)}. The month of the report is ${describeMonth(month.to)}.`,
  noReport:
    "No LinkedIn Learning report was brought in yet. What the list itself says is counted; who learns, and for how long, is known after the first import (tab Import).",
  numbers: "Key numbers",
  overlap: "Active are all who have activated; candidates can be among them.",
  charts: "In pictures",
  show: "Show the numbers",
  showOf: (chart: string) => `Show the numbers: ${chart}`,
  scrolls: (caption: string) => `${caption}, scrolls sideways`,
  unit: "Unit",
  total: "All units",
  month: "Month",
  notKnown: "not known",
  huddle: "Huddle slide",
  huddleLead: "Totals without names, ready for a slide at a huddle or unit meeting.",
} as const;

/** Words of the key numbers. */
export const numberWords = {
  onList: "On the list",
  invited: "Invited",
  active: "Active",
  candidates: "Candidates",
  revoked: (month: Period) => `Revoked in ${describeMonth(month.to)}`,
  issued: (month: Period) => `Issued in ${describeMonth(month.to)}`,
  inTime: (days: number) =>
    days === 7 ? "Activated within a week" : `Activated within ${describeCount(days, nouns.day)}`,
  free: "Seats free",
  pool: "Seats in all",
  poolUnknown: "not on Setup",
  freeOf: (free: number) => (free < 0 ? `none, ${describeNumber(-free)} too many` : describeNumber(free)),
} as const;

/** A count as it is read. */
export function describePeople(count: Count | null): string {
  if (count === null) return reportPaneWords.notKnown;
  return count === "hidden" ? hiddenWord : describeNumber(count);
}

/** Who activated in time, of those whose time is over: 20 of 24; 3 yes, 7 no, 1 not known where reports do not tell it of all. */
export function describeInTime({ due, inTime, late }: Pick<UnitCounts, "due" | "inTime" | "late">): string {
  if (due === 0) return "none due";
  if (due === "hidden") return hiddenWord;
  const isShown = inTime !== "hidden" && late !== "hidden";
  if (isShown && inTime + late === due) return `${describeNumber(inTime)} of ${describeNumber(due)}`;
  const rest = isShown ? `${describeNumber(due - inTime - late)} not known` : `of ${describeNumber(due)}`;
  return `${describePeople(inTime)} yes, ${describePeople(late)} no, ${rest}`;
}

/** Words of the coverage calendar. */
export const calendarWords = {
  title: "Coverage calendar",
  lead: "Which days the imported reports cover, by unit and month. A client is called silent only where every day is covered.",
  caption: "How far the reports cover each month, by unit",
  scrolls: "Coverage calendar, scrolls sideways",
  empty: "Nothing was imported yet, so every month is empty. Each import fills its month here.",
  legend: {
    covered: "every day covered",
    partly: "some days missing",
    missing: "not imported",
    needed: "underlined: needed to tell who is silent",
  },
  gaps: "What is still needed",
  gap: (tab: string, months: string) => `${tab}: ${months}.`,
  noGap: "Every month that is needed is covered.",
  spoken: ({ month, state, missingDays, needed, named, licenses }: CalendarMonth) => {
    const covered =
      state === "covered" ? "covered" : state === "missing" ? "not imported" : describeMissing(missingDays);
    const who =
      state === "missing" || named === null || licenses === null
        ? ""
        : `, ${describeNumber(named)} of ${describeCount(licenses, nouns.license)} named`;
    return `${describeMonth(month.to)}: ${covered}${who}${needed ? ", needed" : ""}`;
  },
  missing: ({ month, state, missingDays }: Pick<CalendarMonth, "month" | "state" | "missingDays">) =>
    state === "missing" ? describeMonth(month.to) : `${describeMonth(month.to)} (${describeMissing(missingDays)})`,
} as const;

function describeMissing(days: number): string {
  return `${describeCount(days, nouns.day)} missing`;
}

/** Words of the sheet with counts. */
export const reportSheetWords = {
  title: "Unit report sheet",
  makes:
    "A sheet named Unit report is added: these numbers as Excel tables and charts, ready to print on letter paper. It has counts only, no names.",
  refreshes:
    "The sheet Unit report is there, with the numbers of when it was made. Refreshing replaces what License List wrote on it; whatever else stands on it stays.",
  of: (scope: string | null) => (scope === null ? "It will be about all units." : `It will be about ${scope} alone.`),
  make: "Make the Unit report sheet",
  refresh: "Refresh the Unit report sheet",
  show: "Show the sheet",
} as const;

/** Words of the report with names. */
export const staffSheetWords = {
  section: "For supervisors",
  title: "Report with names, by worker",
  lead: "A sheet named Staff report lists clients by worker number: unit, name, status, last login, hours and the next step. It has no e-mail address, no case number and no SSN.",
  reminderTitle: "Names of clients are confidential",
  reminder: [
    "That somebody receives services is confidential by law (W&I Code 10850).",
    "Everybody who can open this workbook can read the sheet. Think of who that is.",
    "Share it only with staff who work with these clients, and take it away when you are done.",
  ],
  unit: "Unit",
  who: "Worker numbers",
  everyWorker: (workers: number) => `All ${describeNumber(workers)} worker numbers`,
  someWorkers: "Only these",
  clients: (clients: number) => describeCount(clients, nouns.client),
  noWorker: "No open row here has a worker number: the sheet lists all clients together.",
  reason: "I have a reason to share this with staff of these clients",
  make: "Make the Staff report sheet",
  refresh: "Make the Staff report sheet anew",
  missing: {
    workers: "Choose at least one worker number.",
    reason: "Tick that you have a reason to share it.",
  },
  there: "This workbook has a sheet named Staff report with names of clients.",
  takeAway: "Take it away",
  show: "Show the sheet",
  deleteIt: "To take it away, right-click the tab Staff report at the bottom of Excel and choose Delete.",
} as const;
