import { setupSteps, type SetupFault, type SetupStep } from "../domain/setup/setupView";
import type { SsnPolicy } from "../domain/settings/settings";
import type { Guide } from "../domain/guides/guideSteps";
import { describeCount, describeList, describeNumber } from "./counts";
import { nouns } from "./nouns";

/** The five steps: a short name for the row of steps, the heading, and one sentence on what it is for. */
export const setupStepWords: Readonly<Record<SetupStep, { name: string; title: string; lead: string }>> = {
  tabs: {
    name: "Tabs",
    title: "Tabs and headers",
    lead: "This is how License List reads your workbook. Correct what is read wrong; your sheets stay as they are.",
  },
  units: {
    name: "Units",
    title: "Units",
    lead: "How long a unit waits before a silent license is looked at, and the LinkedIn groups its clients are in.",
  },
  columns: {
    name: "Columns",
    title: "Our columns",
    lead: "Columns that License List fills or reads. They are added at the right of your list, with plain values only.",
  },
  county: {
    name: "County",
    title: "The county's rules",
    lead: "Numbers and patterns that checks, hours and reports go by. What is here already is what the procedure says.",
  },
  guides: {
    name: "Guides",
    title: "Guides",
    lead: "The steps of the procedure as the guides show them. Where the county says it in other words, write them here.",
  },
};

/** Words of the set-up view. */
export const setupWords = {
  open: "Set up this workbook",
  again: "Set-up",
  heading: "Set-up",
  steps: "Steps of set-up",
  stepOf: (step: SetupStep) => `${setupSteps.indexOf(step) + 1} of ${setupSteps.length}`,
  stepSpoken: (step: SetupStep) => `Step ${setupSteps.indexOf(step) + 1} of ${setupSteps.length}:`,
  stepDone: "(done)",
  ways: "Ways on",
  backTo: (view: string) => `Back to ${view}`,
  back: "Back",
  skip: "Skip",
  save: "Save and go on",
  saving: "Saving",
  done: "Done",
  notDone: "Not done yet",
  faults: (count: number) =>
    `${describeCount(count, nouns.answer)} ${count === 1 ? "needs" : "need"} another look. Nothing was written.`,
  wait: "The workbook is being read.",
  endTitle: "Set-up is through",
  endAllDone: "All of it holds now. You can come back at any time; what is right stays as it is.",
  endSome: "What you skipped can be done later. The procedure's own rules hold until then.",
  check: "Check the list",
} as const;

/** Words of step Tabs. */
export const tabsWords = {
  emptyBook: "There is no list in this workbook yet. Name the first unit tab; it gets the procedure's seven columns.",
  newTab: "Name of a new unit tab",
  newTabHint: "First name, last name, case number, SSN, e-mail, worker number and date issued, as an Excel table.",
  makeTab: "Make a new unit tab",
  isUnit: (tab: string) => `${tab} is a unit tab`,
  newHere: "New",
  entries: (count: number) => (count === 0 ? "no entries yet" : describeCount(count, nouns.entry)),
  found: {
    unit: "Unit tab",
    report: "Looks like a LinkedIn report",
    "no-list": "Not a list of licenses",
    other: "Not a unit tab, as you said",
  },
  headersOf: (read: number, unread: number) =>
    unread === 0
      ? `${describeCount(read, nouns.header)}, all read`
      : `${describeCount(read, nouns.header)} read, ${describeNumber(unread)} left alone`,
  headersTitle: (tab: string) => `Headers of ${tab}`,
  readTitle: "Read as",
  unreadTitle: "Left alone",
  unreadHint: "These columns stay yours. Choose a meaning if License List is to read one.",
  nothing: "Nothing",
  wholeName: "Whole name",
  said: "Your word",
  missing: (titles: readonly string[]) => `No header was found for ${describeList(titles)}.`,
  alsoOn: (tabs: readonly string[]) =>
    tabs.length === 1 ? `Do the same on ${tabs[0] ?? ""}` : `Do the same on ${describeNumber(tabs.length)} other tabs`,
  otherSheets: "Other worksheets",
  empty: (names: readonly string[]) => `Without headers: ${describeList(names)}.`,
} as const;

/** Words of step Units. */
export const unitsWords = {
  none: "There is no unit tab yet. Confirm or make one in step 1.",
  summary: (months: number, groups: number) =>
    `${describeCount(months, nouns.month)}, ${groups === 0 ? "no group" : describeCount(groups, nouns.group)}`,
  months: "Look at a license after this long without a login",
  monthsHint: "Up to 3 months, as the unit needs (procedure, section G).",
  month: (months: number) => describeCount(months, nouns.month),
  groups: "LinkedIn groups of the unit",
  groupsHint: "One per line. They become the choices under Group.",
  alternates: "Alternate groups",
  alternatesHint: "One per line: where clients go who are moved.",
  exercises: "Exercises inside the courses",
  exercisesHint: "Whether the time for them counts too, as the unit's component says.",
  asCounty: (count: boolean) => `As in the county: ${count ? "count" : "do not count"}`,
  count: "Count",
  doNotCount: "Do not count",
} as const;

/** What each group of our columns is for, in one line. */
export const columnGroupWords = {
  consent: {
    title: "Consent",
    purpose:
      "When and how the client agreed. With it, every issued row is listed under Check until its day is entered.",
  },
  group: { title: "Group and profile", purpose: "The LinkedIn group, and the day the profile was filled in." },
  review: { title: "Monthly review", purpose: "What the reports say of each client, and what you decide." },
  attendance: { title: "Attendance", purpose: "Who may count hours, how many, and the interval of the activity." },
  revoke: { title: "Revoked licenses", purpose: "The day and the reason. The row stays on the list." },
} as const;

/** Words of step Columns. */
export const columnsWords = {
  single: (chosen: number, all: number) => `${describeNumber(chosen)} of ${describeNumber(all)} columns`,
  there: (tabs: number, ofTabs: number) =>
    tabs === ofTabs ? "on every unit tab" : `on ${describeNumber(tabs)} of ${describeCount(ofTabs, nouns.unitTab)}`,
  helpsTitle: "Help while typing",
  helps: "In our columns",
  helpsHint: "A list to choose from and a short message. It warns and never refuses.",
  countyHelps: "In the county's columns too",
  countyHelpsHint: "A message and a warning at case number, e-mail and date issued. Yours stay if you have any.",
} as const;

/** Words of step County. */
export const countyWords = {
  seats: "Licenses to give out",
  seatsHint: "The pool of the account, for example 510. Blank: not said.",
  staffDomains: "Mail domains of staff",
  staffHint: "One per line, for example dept.example.org. Its subdomains count too.",
  countyCode: "County code",
  countyHint: "Two digits; a county ID starts with it.",
  casePattern: "A case number looks like",
  workerPattern: "A worker number looks like",
  patternHint: "9 is a digit, A a letter, X either. Anything else stands for itself.",
  workerHint: "Blank: 2 to 12 letters, digits or dashes.",
  passes: (example: string) => `Passes: ${example}`,
  fails: (example: string) => `Does not: ${example}`,
  ssn: "SSN on the list",
  ssnPolicies: {
    full: { label: "Full number", means: "The procedure's rule: nine digits on every row." },
    lastFour: { label: "Last four digits", means: "Four digits are enough; a full number is more than is asked." },
    none: { label: "None", means: "The cell may stay empty; a number is more than is asked." },
  } satisfies Readonly<Record<SsnPolicy, { label: string; means: string }>>,
  ssnSafe: "Choosing deletes nothing. What is more than asked is offered under Check, with a preview.",
  unitSsn: "Another rule for single units",
  unitSsnCount: (own: number) => (own === 0 ? "None" : describeCount(own, nouns.unitTab)),
  unitSsnOf: (tab: string) => `SSN on ${tab}`,
  asCounty: "As above",
} as const;

/** Words of step County about hours and small counts. */
export const hoursSetupWords = {
  title: "How hours count",
  ratio: "Study credited for an hour of course",
  ratioHint:
    "In hours, 0 to 1. The procedure says one to one; more is not allowed, because SB 1232 does not apply here.",
  exercises: "Exercises inside the courses count",
  exercisesHint: "Off by the procedure, unless the component says so. A unit can have its own rule in step 2.",
  automatic: "Credit study by course time alone",
  automaticHint:
    "Off unless the county decided so: federal and state rules count actual hours, which the client documents.",
  weeks: "Weeks in a month",
  weeksHint: "The hours of a month divided by this are the average of a week.",
  tolerance: "Tolerance above the hours viewed, in percent",
  toleranceHint: "Course time above LinkedIn's hours viewed by more than this is named. Hours are never cut.",
  countsTitle: "Small counts",
  hideBelow: "Hide counts of people below",
  hideBelowHint:
    "In reports and on the huddle slide, with the hours of so few. 11 is common in California guidance. 0 shows all.",
} as const;

/** Words of step Guides. */
export const guideWords = {
  own: "Use our own words",
  ownLabel: "Our own words",
  ownOf: (step: string) => `Use our own words for: ${step}`,
  ownFor: (step: string) => `Our own words for: ${step}`,
  ownHint: "Blank: as in the procedure.",
  ownCount: (own: number, all: number) =>
    own === 0
      ? describeCount(all, nouns.step)
      : `${describeCount(all, nouns.step)}, ${describeNumber(own)} in your words`,
  links: "Links",
  linkHint: "Starts with https://",
} as const;

/** The guides by name. */
const guideTitles: Readonly<Record<Guide, string>> = {
  issue: "Issue the license",
  group: "Place the client in the group",
  profile: "Fill in the profile",
  record: "Enter the client on the list",
  revoke: "Revoke the license",
};

/** The name of a guide; one that is not known is shown as it is. */
export function describeGuide(guide: string): string {
  return guide in guideTitles ? guideTitles[guide as Guide] : guide; // the line's own test proves the cast
}

/** What is wrong with an answer and how it is put right. */
const faultWords: Readonly<Record<SetupFault["code"], string>> = {
  "no-unit-tab": "At least one unit tab is needed: tick one, or name a new one.",
  "name-taken": "A worksheet has this name already. Choose another.",
  "name-unusable": "Excel takes no such name: at most 31 characters, without : \\ / ? * [ ] and no ' at either end.",
  "header-twice": "Two headers of this tab cannot mean the same. Choose Nothing for one of them.",
  "too-few-headers":
    "A unit tab needs a header for e-mail and two more of name, case number, worker number and date issued.",
  number: "Type a whole number.",
  domain: "Type one mail domain per line, such as dept.example.org.",
  "county-code": "Type two digits, 01 to 58.",
  ratio: "Type a number from 0 to 1, with two decimals at most.",
  weeks: "Type a number from 4 to 5, such as 4.33.",
  percent: "Type a whole number from 0 to 100.",
  "small-count": "Type 0 to show all, or a whole number from 5 to 100.",
  pattern: "Use 9, A and X for what changes, at most 20 characters.",
  "too-long": "This is too long for one cell. Please shorten it.",
  repeated: "This is here twice. Leave one of them out.",
  address: "Type an address that starts with https://",
};

/** The sentence at the field of a fault. */
export function describeAnswerFault({ code }: Pick<SetupFault, "code">): string {
  return faultWords[code];
}
