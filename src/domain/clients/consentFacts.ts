import { consentMethod, isYes, verifiesEmail } from "../fields/readConsent";
import { readDate } from "../fields/readDate";
import type { Entry } from "../license/entry";
import { isNoDate } from "../rules/checkDates";
import type { SerialDate } from "../values/serialDate";
import type { ConsentFacts } from "./clientFacts";

/**
 * What the row says of consent (R12-R15), read from Consent on, Consent by, Email verified and Date issued. It is `there` only with
 * a readable day that is not after the issue date and not after today, and a method: the hard stop before every step at LinkedIn
 * (G4).
 */
export function consentOf(entry: Entry, today: SerialDate): ConsentFacts {
  const { cells } = entry;
  return {
    state: consentState(entry, today),
    on: readDate(cells.consentOn).date,
    by: consentMethod(cells.consentBy),
    emailVerified: verifiesEmail(cells.consentBy) || isYes(cells.emailVerified),
  };
}

/** The state of consent alone, for lists of many entries. */
export function consentState({ cells, dateIssued }: Entry, today: SerialDate): ConsentFacts["state"] {
  if (isNoDate(cells.consentOn)) return "missing";
  const { date } = readDate(cells.consentOn);
  if (date === null) return "unreadable";
  if (dateIssued !== null && date > dateIssued) return "after-issue";
  if (date > today) return "future";
  return consentMethod(cells.consentBy) === null ? "no-method" : "there";
}
