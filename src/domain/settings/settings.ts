import type { DraftWords } from "../drafts/draft";
import { procedureHours, type HoursRules } from "../hours/countable";
import { nothingSaid, type Adoption } from "../plan/adoption";

/** One column of a report's shape as a person corrected it: its header, and the meaning that was given to it. */
export type RememberedColumn = { readonly header: string; readonly column: number; readonly meaning: string };

/** How much of the SSN the list keeps (R58, domain B2.8): the whole number, its last four digits, or none. */
export type SsnPolicy = "full" | "lastFour" | "none";

/** Where help while typing was asked for: in our own columns, in the county's, in both, or in none. */
export type HelpScope = "none" | "own" | "county" | "both";

/** The LinkedIn groups of one unit: those its clients are placed in (R50), and those they are moved to (R84, R92). */
export type UnitGroups = { readonly groups: readonly string[]; readonly alternates: readonly string[] };

/** The county's rules as the Setup sheet has them (X1). Every name or number of the procedure is here, with its default. */
export type Settings = {
  /** Days from issue to the activation deadline (R5, R18). */
  readonly activationDays: number;
  /** Months of silence of a unit that has no line of its own (R82, R89): 1 to 3. */
  readonly months: number;
  /** Months of silence by unit tab. */
  readonly unitMonths: ReadonlyMap<string, number>;
  /** Mail domains of staff (R7); none by default. */
  readonly staffDomains: ReadonlySet<string>;
  /** Single addresses that a person settled as staff. */
  readonly staffEmails: ReadonlySet<string>;
  /** Confirmed pairs: a report's address -> the list's address. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Addresses that a person chose to ignore. */
  readonly ignored: ReadonlySet<string>;
  /** Corrected columns by the shape of the report (its headers joined). */
  readonly shapes: ReadonlyMap<string, readonly RememberedColumn[]>;
  /** Shapes of reports that were imported, oldest first, with the kind of each: another shape of the kind is named. */
  readonly importedShapes: ReadonlyMap<string, string>;
  /** What a person said of tabs and headers. */
  readonly adoption: Adoption;
  /** Groups by unit tab; a tab without groups of its own is absent. */
  readonly groups: ReadonlyMap<string, UnitGroups>;
  /** How many licenses there are to give out; null where nobody said. */
  readonly seats: number | null;
  /** First two digits of the county ID (B1.2). */
  readonly countyCode: string;
  /** What a case number looks like: 9 a digit, A a letter, X either, anything else itself (B1.5). */
  readonly casePattern: string;
  /** The same for worker numbers; null for the loose rule of B1.9. */
  readonly workerPattern: string | null;
  readonly ssn: SsnPolicy;
  /** The policy of single unit tabs. */
  readonly unitSsn: ReadonlyMap<string, SsnPolicy>;
  /** Help while typing; null where nobody said. */
  readonly helps: HelpScope | null;
  /** The county's own words for steps of the guides, by the step's id ("issue-3"). */
  readonly guideSteps: ReadonlyMap<string, string>;
  /** Addresses that the guides lead to, by name. */
  readonly links: ReadonlyMap<string, string>;
  /** How hours count (rules section 3); `exercises` is that of a unit without a line of its own. */
  readonly hours: HoursRules;
  /** Whether exercises count, by unit tab (R76). */
  readonly unitExercises: ReadonlyMap<string, boolean>;
  /** What a month's hours are divided by for the average of a week (B3.10). */
  readonly weeksInMonth: number;
  /** By how many percent documented course time may exceed the hours viewed before that is a finding. */
  readonly viewedTolerance: number;
  /** Counts of people above 0 and below this are not shown in the unit report and in what is made for many; 0 shows all. */
  readonly hideCountsBelow: number;
  /** The county's own words for drafts, by `draftKey`; a subject that is null is the standard one. */
  readonly texts: ReadonlyMap<string, DraftWords>;
};

/** The procedure's own values (X1): what holds while there is no Setup sheet. */
export const procedureSettings: Settings = {
  activationDays: 7,
  months: 3,
  unitMonths: new Map(),
  staffDomains: new Set(),
  staffEmails: new Set(),
  aliases: new Map(),
  ignored: new Set(),
  shapes: new Map(),
  importedShapes: new Map(),
  adoption: nothingSaid,
  groups: new Map(),
  seats: null,
  countyCode: "43",
  casePattern: "XXXXXXX",
  workerPattern: null,
  ssn: "full",
  unitSsn: new Map(),
  helps: null,
  guideSteps: new Map(),
  links: new Map(),
  hours: procedureHours,
  unitExercises: new Map(),
  weeksInMonth: 4.33,
  viewedTolerance: 10,
  hideCountsBelow: 0,
  texts: new Map(),
};
