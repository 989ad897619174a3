import { readDate } from "../fields/readDate";
import type { TabColumns } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { isBlank, type CellValue } from "../values/cell";
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
  if (columns.has("consentBy") && isBlank(cells.consentBy))
    found.push({ field: "consentBy", code: "consent-method-missing" });
  if (columns.has("emailVerified") && !verifiesEmail(cells.consentBy) && !isYes(cells.emailVerified))
    found.push({ field: "emailVerified", code: "email-not-verified" });
  return found;
}

/** SCD 2608 by DocuSign verifies the address at the same time (R15); the form alone is taken for it, a form on paper is not. */
function verifiesEmail(method: CellValue | undefined): boolean {
  const text = String(method ?? "");
  return /docu\s*-?sign/i.test(text) || /^\s*(?:scd|form)?[\s-]*2608\s*$/i.test(text);
}

function isYes(cell: CellValue | undefined): boolean {
  const text = String(cell ?? "").trim();
  return !isBlank(text) && !/^(?:no|n|not yet|false|0|-)$/i.test(text);
}
