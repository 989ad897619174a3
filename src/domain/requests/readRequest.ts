import { procedureSettings } from "../settings/settings";
import { holdsSsn } from "./holdsSsn";
import { mailLines, type MailRules } from "./mailLines";
import type { ReadRequest } from "./request";
import { readPerson } from "./readPerson";

/**
 * Recognises a worker's request (R40) in the text of an e-mail: labelled lines, a pasted table, or plain sentences. What is not
 * there, or could be two things, is null; nothing with the shape of an SSN is ever taken over. Never throws; time grows with
 * the length alone. `rules`: staff addresses and what the county's numbers look like.
 */
export function readRequest(text: string, rules: MailRules = procedureSettings): ReadRequest {
  const { firstName, lastName, email, caseNumber, workerNumber } = readPerson(mailLines(text), rules);
  return { firstName, lastName, email, caseNumber, workerNumber, hasSsn: holdsSsn(text) };
}
