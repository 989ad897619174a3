import type { ClientEvent, NextAct, Stage } from "../domain/clients/clientFacts";
import type { RowPlace } from "../domain/findings/finding";
import type { Entry } from "../domain/license/entry";
import type { SerialDate } from "../domain/values/serialDate";
import { describeCell } from "./cellWords";
import { describeCount, describeNumber } from "./counts";
import { describeDay } from "./dates";
import { nouns } from "./nouns";

/** What the places of the Client tab are called: in their heading, and on the button that leads back to them. */
export const clientPlaceWords = {
  home: "Clients",
  client: "Client",
  guide: "Guide",
  request: "New request",
  stop: "Asked to stop",
  issueMany: "Several licenses",
  revokeMany: "Revoke several",
  decideMany: "Candidates to decide",
  hours: "Hours",
  attendance: "Attendance",
  report: "Numbers and report",
} as const;

/** Words of the Client tab's first place. */
export const clientWords = {
  backTo: (name: string) => `Back to ${name}`,
  search: "Find a client",
  searchHint: "By name, case number or e-mail.",
  results: "Clients found",
  found: (count: number, most: number) =>
    count === 0
      ? "Nobody on the list fits."
      : count < most
        ? `${describeCount(count, nouns.row)} found.`
        : `The first ${describeNumber(count)} are shown. Type more to find fewer.`,
  notFoundHow: "Try fewer letters, or begin a new request.",
  showSelected: "Show the selected row",
  noEntry: "The selected row is not an entry of the list.",
  follow: "Follow the selection",
  followHint: "Select a row on the sheet, and its client shows up here. Nothing opens by itself.",
  selected: "On the sheet",
  open: "Open",
  openAt: (place: RowPlace) => `Open the client in ${place.tab}, row ${describeNumber(place.row)}`,
  begin: "Begin",
  newRequest: "New request",
  newRequestHow: "A worker asks for a license",
  stop: "Asked to stop",
  stopHow: "A client gives the license back",
  waiting: "Waiting",
  nothingWaiting: "Nothing is waiting: no request is open, no license is half recorded, and no decision is due.",
  worklists: {
    requests: "Requests not finished",
    unfinished: "Licenses not finished",
    candidates: "Candidates to decide",
    toRevoke: "To revoke",
  },
  listWithCount: (name: string, count: number) => `${name}: ${describeNumber(count)}`,
  noName: "No name",
  place: ({ tab, row }: RowPlace) => `${tab}, row ${row}`,
} as const;

/** Words of the card of one client. */
export const cardWords = {
  show: "Show on the sheet",
  gone: "This row is not on the list any more as it was read. Look for the client again.",
  search: "Look for a client",
  next: "Next",
  also: "Also",
  facts: "On the list",
  email: "E-mail",
  verified: "verified",
  notVerified: "not verified",
  caseNumber: "Case number",
  worker: "Worker",
  consent: "Consent",
  noConsent: "Not recorded",
  consentUnclear: "not complete",
  yes: "Yes",
  until: (day: SerialDate) => `until ${describeDay(day)}`,
  contacted: (day: SerialDate) => `contacted ${describeDay(day)}`,
  license: "License",
  notIssued: "Not issued yet",
  issued: (day: SerialDate) => `Issued ${describeDay(day)}`,
  activation: "Activation",
  activated: "Activated",
  due: (day: SerialDate) => `Due ${describeDay(day)}`,
  group: "Group",
  decision: "Decision",
  revoked: "Revoked",
  blank: "Blank",
  hours: "Days and hours",
  period: "Period",
  days: "Days",
  time: "Hours",
  notSaid: "not said",
  noMonths: "No report says anything of this client yet.",
  history: "History",
  noHistory: "The row has no dates yet.",
  others: "Other rows of this client",
  otherAt: ({ tab, row, revoked }: RowPlace & { readonly revoked: boolean }) =>
    `${tab}, row ${row}${revoked ? " (revoked)" : ""}`,
  findings: "To check on this row",
  toCheck: "Open Check",
  drafts: "Texts to copy",
  decide: "Decide about the license",
  revoke: "Revoke the license",
  move: "Move to another group",
  again: "Issue again",
  titleWithCount: (title: string, count: number) => `${title}: ${describeNumber(count)}`,
} as const;

/** How far a client is, in a few words. */
const stageWords: Readonly<Record<Stage, string>> = {
  consent: "Consent to record",
  license: "License to issue",
  group: "Group to record",
  profile: "Profile to record",
  record: "Row to complete",
  done: "Issued",
  revoked: "Revoked",
};

/** How far a client is in the procedure. */
export function describeStage(stage: Stage): string {
  return stageWords[stage];
}

/** What is to be done next: why, and the button that begins it. Null where there is nothing to press. */
export const nextWords: Readonly<Record<NextAct, { readonly why: string; readonly button: string | null }>> = {
  consent: {
    why: "Consent comes first. Without it no license is requested, issued or used.",
    button: "Record consent",
  },
  license: { why: "Consent is recorded, so the license can be issued.", button: "Issue the license" },
  group: { why: "The license is issued. The client's group is not recorded yet.", button: "Place in the group" },
  profile: { why: "Name and business title are not recorded in the profile yet.", button: "Fill in the profile" },
  record: { why: "The row has blank fields that the procedure asks for.", button: "Complete the row" },
  remind: { why: "The license waits to be activated.", button: "Write a reminder" },
  decide: { why: "The license seems to be unused. Talk with the worker, then decide.", button: "Decide" },
  revoke: { why: "It was decided that the license is given back.", button: "Revoke the license" },
  withdrawn: {
    why: "The request ended before a license was issued, so there is nothing to revoke. Delete the row on the sheet, or empty its Decision if the client wants the license.",
    button: null,
  },
  holdEnded: { why: "The hold has ended. Decide anew.", button: "Decide" },
  nothing: { why: "Nothing is to be done for this client now.", button: null },
};

/** In the place of "nothing" where a person must first decide whose an address is, or which report is right. */
export const conflictWords = {
  row: "Put the address right first; nothing can be concluded before.",
  report: "Look at the reports first; nothing can be concluded before.",
} as const;

const eventWords: Readonly<Record<ClientEvent["what"], string>> = {
  consent: "Consent given",
  issued: "License issued",
  profile: "Profile filled in",
  activated: "License activated",
  lastLogin: "Last seen",
  contacted: "Worker contacted",
  holdUntil: "Hold ends",
  activityStart: "Activity starts",
  activityEnd: "Activity ends",
  revoked: "License revoked",
};

/** One line of a client's history: Oct 3, 2026: License issued. */
export function describeEvent({ on, what }: ClientEvent): { readonly day: string; readonly what: string } {
  return { day: describeDay(on), what: eventWords[what] };
}

/** The client's name as the row has it; else "No name". It is shown, and never announced. */
export function describeClient({ cells, wholeName }: Pick<Entry, "cells" | "wholeName">): string {
  const parts = [cells.firstName, cells.lastName].flatMap((cell) =>
    cell === undefined || String(cell).trim() === "" ? [] : [describeCell("firstName", cell)],
  );
  if (parts.length > 0) return parts.join(" ");
  return wholeName === undefined || String(wholeName).trim() === ""
    ? clientWords.noName
    : describeCell("firstName", wholeName);
}

const hours = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });

/** Minutes of a report as hours: 1.5. */
export function describeHours(minutes: number): string {
  return hours.format(minutes / 60);
}
