import type { ColumnFormat } from "../plan/editPlan";

/** The columns of the Setup sheet: one setting per row. */
export const setupHeaders = ["Section", "Name", "Value", "Value 2", "Note"] as const;

/** How the columns of the Setup sheet are written; text among numbers (a case number's pattern) stays text. */
export const setupFormats: readonly ColumnFormat[] = ["text", "text", "number", "text", "text"];

/** The sections of the Setup sheet, as they are written. */
export const setupSections = {
  tab: "Tab",
  column: "Column",
  rule: "Rule",
  unit: "Unit",
  group: "Group",
  ssn: "SSN",
  seats: "Seats",
  hours: "Hours",
  staff: "Staff",
  guide: "Guide",
  link: "Link",
  text: "Text",
  alias: "Alias",
  ignore: "Ignore",
  shape: "Report column",
  imported: "Report shape",
} as const;

/** The names of the rules, as they are written in section Rule. */
export const ruleNames = {
  months: "Months of silence",
  activationDays: "Days to activate",
  countyCode: "County code",
  casePattern: "Case number looks like",
  workerPattern: "Worker number looks like",
  ssn: "SSN kept",
  helps: "Help while typing",
  hideCountsBelow: "Hide counts below",
} as const;

/** The names of section Hours, as they are written; exercises also for one unit tab (Value 2). */
export const hourNames = {
  ratio: "Study ratio",
  automatic: "Credit study automatically",
  exercises: "Exercises count",
  weeksInMonth: "Weeks in a month",
  viewedTolerance: "Tolerance percent",
} as const;

/** How a yes and a no are written. */
export const yesNoTitles = { yes: "Yes", no: "No" } as const;

/** The one name in section Seats. */
export const seatPool = "Pool";

/** How a person's word about a worksheet is written in section Tab. */
export const saidTabTitles = { unit: "Unit", other: "Other" } as const;

/** How the policy about SSNs is written. */
export const ssnTitles = { full: "Full", lastFour: "Last four", none: "None" } as const;

/** How the scope of help while typing is written. */
export const helpTitles = {
  none: "None",
  own: "Our columns",
  county: "The county's columns",
  both: "All columns",
} as const;

/** What stands between the groups of one cell. */
export const groupSeparator = "; ";
