import { draftTitle, type DraftId, type DraftWords, type Language } from "../drafts/draft";
import { meaningTitles } from "../fields/field";
import type { SaidHeader, SaidTab } from "../plan/adoption";
import type { CellValue } from "../values/cell";
import type { RememberedColumn, SsnPolicy, UnitGroups } from "./settings";
import type { SetupLine } from "./setupLine";
import {
  groupSeparator,
  hourNames,
  ruleNames,
  saidTabTitles,
  seatPool,
  setupSections,
  ssnTitles,
  yesNoTitles,
} from "./setupSheet";

/** What a person said of a worksheet. */
export function saidTabRow(tab: string, said: SaidTab): SetupLine {
  return [setupSections.tab, tab, saidTabTitles[said], "", "Unit: a list of licenses. Other: left alone"];
}

/** What a person said of a header, for one tab or for all. */
export function saidHeaderRow({ header, meaning, tab }: SaidHeader): SetupLine {
  return [setupSections.column, header, meaningTitles[meaning], tab ?? "", "What a header means"];
}

/** A rule of the procedure that the county set otherwise. */
export function ruleRow(rule: keyof typeof ruleNames, value: CellValue): SetupLine {
  return [setupSections.rule, ruleNames[rule], value, "", ruleNotes[rule]];
}

const ruleNotes: Readonly<Record<keyof typeof ruleNames, string>> = {
  months: "1 to 3; a unit may have its own: section Unit, the tab's name, its months",
  activationDays: "Days after the issue date",
  countyCode: "The first two digits of a county ID",
  casePattern: "9 is a digit, A a letter, X either; anything else is itself",
  workerPattern: "The same; blank: 2 to 12 letters, digits or dashes",
  ssn: "Full, Last four or None; a unit may have its own: section SSN, the tab's name",
  helps: "Lists and messages in columns; they warn and never refuse",
  hideCountsBelow: "Counts of people in reports; 0 shows all, or 5 to 100",
};

/** How hours count in the whole county. */
export function hoursRow(name: Exclude<keyof typeof hourNames, "exercises">, value: CellValue): SetupLine {
  return [setupSections.hours, hourNames[name], value, "", hourNotes[name]];
}

const hourNotes: Readonly<Record<Exclude<keyof typeof hourNames, "exercises">, string>> = {
  ratio: "Study credited for one hour of course, 0 to 1",
  automatic: "Yes: by course time alone, whatever study was documented",
  weeksInMonth: "Hours of a month by this: the average of a week",
  viewedTolerance: "Course time above the hours viewed by more is named",
};

/** Whether exercises inside the courses count, on one unit tab or (null) wherever no row says otherwise. */
export function exercisesRow(tab: string | null, count: boolean): SetupLine {
  const { yes, no } = yesNoTitles;
  return [setupSections.hours, hourNames.exercises, count ? yes : no, tab ?? "", "Exercises; value 2: one unit tab"];
}

/** The groups of one unit tab. */
export function groupRow(tab: string, { groups, alternates }: UnitGroups): SetupLine {
  const names = (list: readonly string[]) => list.join(groupSeparator);
  return [setupSections.group, tab, names(groups), names(alternates), "Groups; alternate groups; apart by a semicolon"];
}

/** How much of the SSN one unit keeps. */
export function unitSsnRow(tab: string, policy: SsnPolicy): SetupLine {
  return [setupSections.ssn, tab, ssnTitles[policy], "", "How much of the SSN this unit keeps"];
}

/** How many licenses there are to give out. */
export function seatsRow(seats: number): SetupLine {
  return [setupSections.seats, seatPool, seats, "", "Licenses in all"];
}

/** The county's own words for a step of a guide. */
export function guideRow(step: string, words: string): SetupLine {
  return [setupSections.guide, step, words, "", "The words of this step"];
}

/** An address that the guides lead to. */
export function linkRow(name: string, address: string): SetupLine {
  return [setupSections.link, name, address, "", "Where the guides lead to"];
}

/** The words of a draft in a language, for the county to change. */
export function textRow(draft: DraftId, language: Language, { subject, body }: DraftWords): SetupLine {
  return [
    setupSections.text,
    draftTitle(draft, language),
    body,
    subject ?? "",
    "Body; subject, blank: the standard one",
  ];
}

/** Months of silence of one unit tab; blank leaves the general rule to it. */
export function unitRow(tab: string, months: number | ""): SetupLine {
  return [setupSections.unit, tab, months, "", "Months of silence; blank: as in section Rule"];
}

/** A report's address that belongs to an address of the list. */
export function aliasRow(reportEmail: string, listEmail: string): SetupLine {
  return [setupSections.alias, reportEmail, listEmail, "", "Address in reports, address on the list"];
}

/** An address, or a mail domain, of staff. */
export function staffRow(emailOrDomain: string): SetupLine {
  return [setupSections.staff, emailOrDomain, "", "", "Staff: counted apart, no client"];
}

/** An address of reports that nobody needs to look at again. */
export function ignoreRow(email: string): SetupLine {
  return [setupSections.ignore, email, "", "", "Not on the list, and known"];
}

/** The shape of an imported report and its kind: a report of this kind with other headers is named at the next import. */
export function importedShapeRow(shape: string, kind: string): SetupLine {
  return [setupSections.imported, shape, kind, "", "Headers of a report that was imported"];
}

/** The corrected columns of a report's shape. */
export function shapeRows(shape: string, columns: readonly RememberedColumn[]): SetupLine[] {
  return columns.map(({ column, header, meaning }) => [
    setupSections.shape,
    shape,
    meaning,
    `${column + 1} ${header}`.trim(),
    "",
  ]);
}
