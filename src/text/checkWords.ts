import type { RowPlace, SameClient } from "../domain/findings/finding";
import type { FindingCode, Severity } from "../domain/findings/severities";
import type { SsnPolicy } from "../domain/settings/settings";
import { describeCount, describeList, describeNumber, nounFor } from "./counts";
import { nouns } from "./nouns";

/** How much a finding matters, as it follows a number: 12 must be fixed. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "must be fixed",
  warning: "to look at",
  note: "good to know",
};

/** The same as the heading of a group. */
export const severityTitles: Readonly<Record<Severity, string>> = {
  error: "Must be fixed",
  warning: "To look at",
  note: "Good to know",
};

/** Words of the Check view. */
export const checkWords = {
  title: "Check the list",
  noTab: "No list was found in this workbook yet.",
  noTabHow:
    "License List reads worksheets that have a header row with an e-mail column and two more of: first name, last name, case number, worker number, date issued. Set-up shows how each header is read, and can make a first unit tab.",
  setUp: "Go to set-up",
  notConfirmed: "Nobody has confirmed yet how the tabs and headers are read. Set-up takes a few minutes.",
  again: "Check again",
  severity: "Show",
  nothingShown: "Choose above what to show.",
  grouping: "Sort by",
  byKind: "By kind",
  byTab: "By tab",
  found: "What was found",

  justChanged: "Just changed or asked about",
  goOn: "Go on with the list",
  nothingToDo: "Nothing was left to change.",

  place: ({ tab, row }: RowPlace) => `${tab}, row ${row}`,
  cellAt: (field: string, place: RowPlace) => `${field}, ${place.tab}, row ${place.row}`,
  wholeRow: "The row",
  showPlace: (place: RowPlace, field: string | null) =>
    `Select ${field === null ? "" : `${field} in `}${place.tab}, row ${place.row}`,
  fixAt: (fix: string, place: RowPlace) => `${fix}: ${place.tab}, row ${place.row}`,
  correctAll: (cells: number) => `Correct all ${describeNumber(cells)}`,
  correctKind: (cells: number, kind: string) => `Correct all ${describeNumber(cells)}: ${kind}`,

  notNow: "Not now",
  noCells: "No cell changes.",
  write: (cells: number) => (cells === 0 ? "Write" : `Write ${describeCount(cells, nouns.cell)}`),

  duplicates: "The same client twice?",
  duplicatesHint: "Only a person can tell. What you choose is written on every row, and Undo takes it back.",
  groupOf: (at: number, groups: number) => `${describeNumber(at)} of ${describeNumber(groups)}`,
  step: (label: string, to: number, groups: number) => `${label}: ${describeNumber(to)} of ${describeNumber(groups)}`,
  previous: "Previous",
  next: "Next",
  where: "Where",
  why: "Why it matters",
  compare: "What to compare",
  compareHow:
    "Select the rows and compare the names, case numbers, e-mail addresses, dates issued and SSNs on the sheet. They are not shown here.",
  outcome: "What is true",
  decided: (groups: number) => `Decided: ${describeNumber(groups)}`,
  takeBack: "Take back",

  ssn: "More of the SSN than asked for",
  ssnHint: "Nothing is shortened or emptied before you have seen every row that it concerns.",

  sheet: "On the sheet",
  marksHint:
    "Marks name the fields to look at in a column of their own, To check, and shade those cells by a conditional format. Your own colors stay underneath.",
  mark: "Mark the places on the sheet",
  markAgain: "Mark the places again",
  unmark: "Remove the marks",
  merges: "Look for merged cells too",
  mergesAgain: "Look for merged cells again",
  mergesHint: "Excel empties its own undo list when it is asked for merged cells. The Undo of License List stays.",
  mergesAsked: "Merged cells were looked for too.",
} as const;

/** What an outcome of a duplicate is called, and what follows from it. */
export const outcomeWords: Readonly<Record<SameClient, { readonly title: string; readonly then: string }>> = {
  reissued: {
    title: "Same person, issued again",
    then: "“Re-issued” is written on each row. Enter under Revoked on when the older license ended, so that it no longer takes a seat.",
  },
  twoUnits: {
    title: "Same person in two units",
    then: "“Two units” is written on each row. Agree which unit keeps the license; a report can be matched once only one row is open.",
  },
  differentPeople: {
    title: "Different people",
    then: "“Different people” is written on each row. If they share an e-mail address, ask for an address of each one's own.",
  },
};

/** Why a duplicate matters, by the reason for which it was found. */
const duplicateReasons: Readonly<Partial<Record<FindingCode, string>>> = {
  "duplicate-email":
    "The rows have one e-mail address. What a report says of it cannot be matched to either row, so nobody learns who was active.",
  "duplicate-ssn": "The rows of one tab have the same SSN. One person may take two seats and be counted twice.",
  "duplicate-client":
    "The rows of one tab have the same name and case number. One person may take two seats and be counted twice.",
  "same-client-other-unit":
    "The same client seems to stand on the tabs of two units. One person may take two seats and be counted in both.",
};

/** Why the rows of a duplicate matter, one sentence for each reason. */
export function describeDuplicate(codes: readonly FindingCode[]): string[] {
  return codes.flatMap((code) => duplicateReasons[code] ?? []);
}

/** The result of a check in one calm sentence. */
export function describeCheck(counts: Readonly<Record<Severity, number>>, tabs: number): string {
  const total = counts.error + counts.warning + counts.note;
  if (total === 0) return `Nothing to look at on ${describeCount(tabs, nouns.unitTab)}. The list is in order.`;
  const order: readonly Severity[] = ["error", "warning", "note"];
  const parts = order.flatMap((severity) =>
    counts[severity] > 0 ? [`${describeNumber(counts[severity])} ${severityWords[severity]}`] : [],
  );
  return `${describeCount(total, nouns.thing)} found on ${describeCount(tabs, nouns.tab)}: ${describeList(parts)}.`;
}

/** Rows in which nothing was found: Unit 12, rows 14 to 18: nothing found. */
export function describeClean(ranges: readonly { readonly tab: string; readonly from: number; readonly to: number }[]) {
  const named = ranges.slice(0, MOST_RANGES).map(({ tab, from, to }) => {
    const rows = from === to ? `row ${from}` : `rows ${from} to ${to}`;
    return `${tab}, ${rows}`;
  });
  const rest = ranges.slice(MOST_RANGES).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const more = rest > 0 ? [`${describeNumber(rest)} more ${nounFor(rest, nouns.row)}`] : [];
  return `${[...named, ...more].join("; ")}: nothing found.`;
}

const MOST_RANGES = 3;

/** What is said aloud of the rows that a person just changed or asked about; short, because more may follow. */
export function describeTouched(found: number, ranges: Parameters<typeof describeClean>[0]): string {
  if (found > 0) return `${describeCount(found, nouns.thing)} to look at in these rows.`;
  return ranges.length === 0 ? "" : describeClean(ranges);
}

/** How many cells of a tab hold more of the SSN than its policy asks for. */
export function describeSurplus(tab: string, cells: number, policy: SsnPolicy): string {
  const holds = cells === 1 ? "holds" : "hold";
  const words: Readonly<Record<SsnPolicy, string>> = {
    full: `${holds} more than asked for.`,
    lastFour: `${holds} more than the last four digits.`,
    none: `${holds} an SSN, and this unit keeps none.`,
  };
  return `${tab}: ${describeCount(cells, nouns.cell)} ${words[policy]}`;
}

/** The button that proposes to keep less of the SSN on a tab. */
export function describeKeepLess(tab: string, policy: SsnPolicy): string {
  return policy === "none" ? `Empty them on ${tab}` : `Shorten them on ${tab}`;
}

/** What is proposed, as the heading of its preview. */
export function describeProposal(of: "fixes" | "ssn" | "marks" | "marksOff", cells: number): string {
  const counted = describeCount(cells, nouns.cell);
  const titles = {
    fixes: `Correct ${counted}`,
    ssn: `Keep less of the SSN in ${counted}`,
    marks: `Mark what was found in ${counted}`,
    marksOff: checkWords.unmark,
  };
  return titles[of];
}
