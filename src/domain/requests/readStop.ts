import { procedureSettings } from "../settings/settings";
import { mailLines, type MailRules } from "./mailLines";
import { readPerson } from "./readPerson";
import type { ReadStop } from "./request";

/**
 * Recognises who wants to stop in the text of an e-mail: the name and the case number (R90), and an address where there is one.
 * What is not there, or could be two things, is null. Never throws; time grows with the length alone.
 */
export function readStop(text: string, rules: MailRules = procedureSettings): ReadStop {
  const { name, email, caseNumber } = readPerson(mailLines(text), rules);
  return { name, caseNumber, email };
}
