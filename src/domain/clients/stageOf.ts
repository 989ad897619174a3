import type { TabColumns } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { isNoDate } from "../rules/checkDates";
import type { CheckRules } from "../rules/checkRules";
import { isBlank } from "../values/cell";
import type { Stage } from "./clientFacts";
import { consentState } from "./consentFacts";
import { isIssued } from "../rules/isIssued";
import { missingFields } from "./missingFields";

/**
 * How far an entry has come through the procedure (G12), from its own columns alone; `columns` are those of its tab. Consent comes
 * before everything else, on issued rows too where the tab has our consent column; group and profile are asked only where the
 * tab has their columns.
 */
export function stageOf(
  entry: Entry,
  columns: TabColumns,
  { settings, today }: Pick<CheckRules, "settings" | "today">,
): Stage {
  if (entry.revoked) return "revoked";
  const hasConsent = (): boolean => consentState(entry, today) === "there";
  if (!isIssued(entry)) return hasConsent() ? "license" : "consent";
  if (columns.has("consentOn") && !hasConsent()) return "consent";
  if (columns.has("group") && isBlank(entry.cells.group)) return "group";
  if (columns.has("profileOn") && isNoDate(entry.cells.profileOn)) return "profile";
  return missingFields(entry, settings).length > 0 ? "record" : "done";
}
