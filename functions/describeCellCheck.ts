import type { FieldKey } from "../src/domain/fields/field";
import { severities, type FindingCode, type Severity } from "../src/domain/findings/severities";
import { describeFinding } from "../src/text/findingWords";

/** The sentence that the Check view shows for the same cell; empty text where nothing is found. */
export function describeCellCheck(
  field: FieldKey,
  found: { readonly code: FindingCode; readonly severity?: Severity } | null,
): string {
  if (found === null) return "";
  return describeFinding({ code: found.code, severity: found.severity ?? severities[found.code], field });
}
