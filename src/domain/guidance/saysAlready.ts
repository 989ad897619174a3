import { dateFields, type FieldKey } from "../fields/field";
import { consentMethod, isYes } from "../fields/readConsent";
import { readApproved } from "../fields/readApproved";
import { readDate } from "../fields/readDate";
import { readDecision } from "../fields/readWords";
import type { CellValue } from "../values/cell";
import { plainText } from "../values/plainText";

/**
 * Whether a cell says already what an act would write, in these words or in others: such a cell is left as its writer worded
 * it. Days are compared as days, the words of our columns by what they mean.
 */
export function saysAlready(field: FieldKey, now: CellValue, after: CellValue): boolean {
  if (now === after) return true;
  if (after === "") return plainText(now) === "";
  if (dateFields.has(field)) return readDate(now).date === after;
  switch (field) {
    case "consentBy":
      return consentMethod(now) !== null && consentMethod(now) === consentMethod(after);
    case "emailVerified":
      return isYes(now);
    case "approvedToCount":
      return readApproved(now) !== null && readApproved(now) === readApproved(after);
    case "decision":
      return readDecision(now) !== null && readDecision(now) === readDecision(after);
    default:
      return plainText(now) === plainText(after);
  }
}
