import type { TabColumns } from "../license/adoptedBook";
import { readDate } from "../fields/readDate";
import type { Entry } from "../license/entry";
import { isBlank } from "../values/cell";
import type { CellFinding } from "./checkRules";

/** Consent comes first (R12-R15). Checked only on tabs that have our consent column, on rows whose license was issued. */
export function checkConsent({ cells, dateIssued }: Entry, columns: TabColumns): CellFinding[] {
  if (!columns.has("consentOn") || isBlank(cells.dateIssued)) return [];
  const consent = readDate(cells.consentOn);
  if (consent.as === "blank") return [{ field: "consentOn", code: "consent-missing" }];
  const found: CellFinding[] = [];
  if (consent.date !== null && dateIssued !== null && consent.date > dateIssued)
    found.push({ field: "consentOn", code: "consent-after-issue" });
  if (columns.has("consentBy") && isBlank(cells.consentBy))
    found.push({ field: "consentBy", code: "consent-method-missing" });
  // SCD 2608 by DocuSign verifies the address at the same time (R15).
  const byDocuSign = /docusign|2608/i.test(String(cells.consentBy ?? ""));
  if (columns.has("emailVerified") && !byDocuSign && !isYes(String(cells.emailVerified ?? ""))) {
    found.push({ field: "emailVerified", code: "email-not-verified" });
  }
  return found;
}

function isYes(text: string): boolean {
  return text.trim() !== "" && !/^(no|n|false|0|-)$/i.test(text.trim());
}
