import type { RowPlace } from "../domain/findings/finding";
import { describeCount, describeList, describeNumber } from "./counts";
import { nouns } from "./nouns";

/** Words that all worklists share. */
export const worklistWords = {
  who: (name: string, { tab, row }: RowPlace) => `${name}, ${tab}, row ${row}`,
  place: ({ tab, row }: RowPlace) => `${tab}, row ${row}`,
  tickRow: (who: string) => `Tick ${who}`,
  tickAll: "Tick all",
  untickAll: "Untick all",
  openRow: (who: string) => `Open ${who}`,
  summary: (done: number, all: number, ticked: number) =>
    [
      ...(done > 0 ? [`${describeNumber(done)} of ${describeNumber(all)} recorded`] : []),
      ticked === 0 ? (done > 0 ? "none ticked" : "Nothing is ticked yet") : `${describeNumber(ticked)} ticked`,
    ].join(", "),
  recorded: (done: number, all: number) => `${describeNumber(done)} of ${describeNumber(all)} recorded`,
  recordTicked: "Record for all ticked",
  undo: "Undo",
  recordFile: (count: number) => `LinkedIn took the file: record all ${describeNumber(count)}`,
  undoOf: (name: string) => `Undo ${name}`,
  notRecorded: "Not recorded",
} as const;

/** Words of the place where several licenses are issued. */
export const issueManyWords = {
  lead: "Each row leaves its list as soon as it is recorded. Close the pane whenever you like: the rows know how far they are.",
  none: "No request is open, and no license is half recorded.",
  consent: (count: number) => `1. Consent (${describeNumber(count)})`,
  consentHow: "Tick all who consented in the same way on the same day.",
  recordConsent: (count: number) => `Record consent of ${describeNumber(count)}`,
  license: (count: number) => `2. Issue at LinkedIn (${describeNumber(count)})`,
  locked: (count: number) =>
    `${describeCount(count, nouns.row)} above ${count === 1 ? "waits" : "wait"} for consent. Nothing of ${count === 1 ? "it" : "them"} goes to LinkedIn before.`,
  way: "How",
  byEmail: "One by one, by e-mail",
  byFile: "With a file",
  fileAdvice: "LinkedIn advises a file from about 20 people.",
  stepsForEach: "Steps for each client",
  on: "Invitations sent on",
  recordIssued: (count: number) =>
    `Record: ${describeNumber(count)} ${count === 1 ? "invitation" : "invitations"} sent`,
  recordOne: "Record",
  recordOneHow: "Record writes one row at once; so nothing is lost if this pane closes.",
  consentFirst: "Choose above how and when these clients consented.",
  dayFirst: "Enter the day above.",
  groupFirst: "Choose the group above.",
  recordIssuedOf: (who: string) => `Record the invitation: ${who}`,
  group: (count: number) => `3. Group (${describeNumber(count)})`,
  recordGroup: (count: number) => `Record: ${describeNumber(count)} placed in the group`,
  recordGroupOf: (who: string) => `Record the group: ${who}`,
  profile: (count: number) => `4. Profile (${describeNumber(count)})`,
  recordProfile: (count: number) =>
    `Record: ${describeNumber(count)} ${count === 1 ? "profile" : "profiles"} filled in`,
  recordProfileOf: (who: string) => `Record the profile: ${who}`,
  record: (count: number) => `5. Row (${describeNumber(count)})`,
  recordHow: "These rows still have blank fields that the procedure asks for. Type them in the cells.",
  missing: (titles: readonly string[]) => `Blank: ${describeList(titles)}.`,
  show: "Show",
  showRow: (who: string) => `Show on the sheet: ${who}`,
} as const;

/** Words of the place where several licenses are revoked. */
export const revokeManyWords = {
  none: "No license waits to be revoked.",
  lead: "Revoke each at LinkedIn, then tick it here. A tick is written at once and can be undone.",
  how: "Day, reason and group",
  asRow: "As decided for each row",
  unused: "Not used for the unit's months",
  reasonOf: (reason: string) => `Reason on the row: ${reason}`,
  noReason: "This row suggests no reason: choose one above.",
  dayFirst: "Enter the day above.",
  list: (count: number) => `To revoke (${describeNumber(count)})`,
  tick: "Revoked at LinkedIn",
  tickOf: (who: string) => `Revoked at LinkedIn: ${who}`,
  steps: "The procedure's steps",
  file: "Or with a file for all of them",
} as const;

/** Words of the place where several candidates are decided about. */
export const decideManyWords = {
  none: "No candidate waits for a decision.",
  lead: "Ask the workers first. What the reports suggest is never a decision; you record what was decided.",
  list: (count: number) => `Candidates (${describeNumber(count)})`,
  title: "One decision for all that are ticked",
  what: "What was decided",
  decisionFirst: "Choose above what was decided.",
  dayFirst: "Enter above when the worker was contacted.",
  choose: "Choose a decision",
  inferred: "Inferred: no report lists this client. Look at LinkedIn before you decide.",
  holdAlone: "A hold has a day and a reason of its own: tick one client.",
  revokeAlone: "Clients that are only inferred to be silent are revoked one at a time: tick one alone, or untick them.",
  record: (count: number) => `Record the decision for ${describeNumber(count)}`,
  toRevoke: (count: number) => `Go on: revoke ${describeCount(count, nouns.license)}`,
} as const;
