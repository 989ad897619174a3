import { consentMethod, isYes, verifiesEmail } from "../fields/readConsent";
import { readDate } from "../fields/readDate";
import type { TabColumns } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { isBlank } from "../values/cell";
import { isNoDate } from "./checkDates";
import type { CellFinding } from "./checkRules";

/** Consent comes first (R12-R15). Checked only on tabs that have our consent column, on rows whose license was issued. */
export function checkConsent({ cells, dateIssued }: Entry, columns: TabColumns): CellFinding[] {
  if (!columns.has("consentOn") || isBlank(cells.dateIssued)) return [];
  if (isNoDate(cells.consentOn)) return [{ field: "consentOn", code: "consent-missing" }];
  const { date } = readDate(cells.consentOn);
  const found: CellFinding[] = [];
  if (date !== null && dateIssued !== null && date > dateIssued)
    found.push({ field: "consentOn", code: "consent-after-issue" });
  if (columns.has("consentBy") && consentMethod(cells.consentBy) === null)
    found.push({ field: "consentBy", code: "consent-method-missing" });
  if (columns.has("emailVerified") && !verifiesEmail(cells.consentBy) && !isYes(cells.emailVerified))
    found.push({ field: "emailVerified", code: "email-not-verified" });
  return found;
}
