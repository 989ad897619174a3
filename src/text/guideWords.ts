import type { Stage } from "../domain/clients/clientFacts";
import type { ConsentMethod } from "../domain/fields/consentWords";
import type { Decision } from "../domain/fields/decisionWords";
import { fieldTitles, type FieldKey } from "../domain/fields/field";
import type { SerialDate } from "../domain/values/serialDate";
import { describeCount, describeList, describeNumber } from "./counts";
import { describeDay } from "./dates";
import { nouns } from "./nouns";

/** The five stages of a license, as the line of progress names them. */
export const progressWords: Readonly<Record<Exclude<Stage, "done" | "revoked">, string>> = {
  consent: "Consent",
  license: "License",
  group: "Group",
  profile: "Profile",
  record: "Record",
};

/** Words that all guides share. */
export const stepWords = {
  progress: "Progress",
  doneSpoken: "done",
  nowSpoken: "now",
  steps: "Steps",
  opens: (name: string) => `Open ${name}`,
  copies: {
    email: "E-mail",
    firstName: "First name",
    lastName: "Last name",
    title: "Business title",
    license: "License",
    template: "Template",
    group: "Group",
  },
  newColumns: (titles: readonly string[], tab: string) =>
    `${titles.length === 1 ? "The column" : "The columns"} ${describeList(titles)} will be added at the right of ${tab}.`,
  consentColumns: "From then on Check lists the earlier licenses of this tab as without consent.",
} as const;

/** Words of stage Consent. */
export const consentWords = {
  consent: "Consent",
  title: "Record consent",
  stop: "Consent is a hard stop. Without the documentation of the client's acknowledgment no license is requested, and nothing of the client is entered into LinkedIn Learning.",
  by: "How the client consented",
  methods: {
    docuSign: "SCD 2608 by DocuSign",
    written: "In writing",
    email: "By e-mail",
  } satisfies Readonly<Record<ConsentMethod, string>>,
  on: "Day of the consent",
  verified: "The e-mail address is verified",
  verifiedBySigning: "DocuSign verifies the address at the same time.",
  record: "Record consent",
  states: {
    there: "",
    missing: "",
    "no-method": "A day is on the row, but not how the client consented.",
    unreadable: "What stands under Consent on cannot be read as a day.",
    "after-issue":
      "The consent on the row is later than the day of issue. Consent comes first: correct the day that is wrong, or leave both as they are if they are true.",
    future: "The consent on the row lies in the future.",
  },
} as const;

/** Words of stage License. */
export const licenseWords = {
  noSeats: (pool: number) =>
    `As far as the list knows, all ${describeNumber(pool)} licenses are given out. LinkedIn decides. Licenses that are not used can be revoked first.`,
  comeIn:
    "LinkedIn keeps nothing before [Confirm], so a colleague begins at the first step. If [Confirm] was pressed already, tick the last step and enter the day.",
  on: "Day of the invitation",
  record: "Record: invitation sent",
  tickLast: "Tick the last step when the invitation is out. Then its day is recorded.",
} as const;

/** Words of stage Group, and of moving to another. */
export const groupWords = {
  group: "Group",
  choose: "Choose a group",
  alternates: "Alternate groups",
  own: "Groups of the unit",
  typed: "Type the group exactly as LinkedIn has it: a misspelt name makes a new group there.",
  noList: "Setup has no groups for this unit yet.",
  record: "Record: placed in the group",
  move: "Move to another group",
  moved: "Record: moved",
  now: (group: string) => `Now in ${group}.`,
} as const;

/** Words of stage Profile. */
export const profileWords = { on: "Day", record: "Record: profile filled in" } as const;

/** Words of stage Record. */
export const recordWords = {
  missing: "Still blank on the row",
  showCell: "Show the cell",
  showCellOf: (field: FieldKey) => `Show the cell: ${fieldTitles[field]}`,
  ssn: "Type it in the cell. This pane never asks for it and never shows it.",
  noColumn: "This tab has no such column.",
  lookAgain: "Look at the row again",
} as const;

/** Words at the end of the procedure. */
export const doneWords = {
  title: "All done",
  done: "Consent, license, group, profile and row are complete.",
  due: (day: SerialDate) => `The client is to activate the license by ${describeDay(day)}.`,
  welcome: "Now the client can be welcomed:",
  toClient: "To the client",
} as const;

/** Words of the decision about a license. */
export const decisionGuideWords = {
  title: "Decide about the license",
  ask: "Talk with the worker: does the client want to go on?",
  decision: "What was decided",
  choices: {
    keep: { title: "Keep", then: "The client goes on. It is no candidate until a newer report." },
    hold: { title: "Hold", then: "It waits until a day, for a reason. After that it is looked at again." },
    askedToStop: { title: "Asked to stop", then: "The client gives the license back. It is revoked next." },
    noContact: { title: "No contact", then: "The client was not reached. It stays a candidate." },
    revoke: { title: "Revoke", then: "The license is given back. It is revoked next." },
  } satisfies Readonly<Record<Decision, { readonly title: string; readonly then: string }>>,
  on: "Contacted on",
  until: "Hold until",
  reason: "Reason of the hold",
  record: "Record the decision",
  goOn: "Go on to revoke",
  isDecided: "It was decided that the license is given back.",
  otherwise: "Decide otherwise",
  texts: "Text to the worker or client",
} as const;

/** Words of the revoke guide. */
export const revokeGuideWords = {
  title: "Revoke the license",
  never:
    "Revoke, never delete: deleting a person at LinkedIn erases the learning history. Revoking frees the license, and the history stays.",
  inferred: "This client is a candidate only because a report does not list it. Look at LinkedIn before you revoke.",
  undecided: "Nobody recorded a decision yet. The procedure asks the worker first.",
  decideFirst: "Decide first",
  tickFirst: "Tick the first step when the license is revoked at LinkedIn. Then it is recorded.",
  on: "Revoked on",
  reason: "Reason",
  reasons: {
    unused: (months: number) => `Not used for ${describeCount(months, nouns.month)}`,
    never: "Never activated",
    asked: "Client asked to stop",
    left: "No longer receives CWES services",
    other: "Other",
  },
  chooseReason: "Choose a reason",
  otherReason: "The reason in a few words",
  group: "Alternate group",
  leave: "Leave the group as it is",
  kept: "The row stays on the list, with day and reason.",
  done: "The license is revoked and recorded. The row stays on the list.",
  notice: "Now worker and client can be told:",
  record: "Record: license revoked",
} as const;
