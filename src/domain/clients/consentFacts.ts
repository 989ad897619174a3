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
  const { date } = readDate(cells.consentOn);
  const by = consentMethod(cells.consentBy);
  return {
    state: stateOf(entry, date, by, today),
    on: date,
    by,
    emailVerified: verifiesEmail(cells.consentBy) || isYes(cells.emailVerified),
  };
}

function stateOf(
  { cells, dateIssued }: Entry,
  date: SerialDate | null,
  by: string | null,
  today: SerialDate,
): ConsentFacts["state"] {
  if (isNoDate(cells.consentOn)) return "missing";
  if (date === null) return "unreadable";
  if (dateIssued !== null && date > dateIssued) return "after-issue";
  if (date > today) return "future";
  return by === null ? "no-method" : "there";
}
