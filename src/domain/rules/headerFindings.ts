import type { Finding } from "../findings/finding";
import { severities, type FindingCode } from "../findings/severities";
import type { FieldKey } from "../fields/field";
import type { AdoptedTab } from "../license/adoptedBook";
import type { CheckRules } from "./checkRules";
import { ssnPolicyOf } from "./ssnPolicy";

/** What the header of a unit tab shows: county columns that are missing, fields with more than one column. */
export function headerFindings({ name, headerRow, missing, duplicates }: AdoptedTab, rules: CheckRules): Finding[] {
  const at = (field: FieldKey, code: FindingCode): Finding => ({
    code,
    severity: severities[code],
    tab: name,
    row: headerRow,
    field,
  });
  const keepsSsn = ssnPolicyOf(name, rules.settings) !== "none";
  const twice = new Set(duplicates.map(({ field }) => field));
  return [
    ...missing.filter((field) => field !== "ssn" || keepsSsn).map((field) => at(field, "header-missing")),
    ...[...twice].map((field) => at(field, "header-duplicate")),
  ];
}
