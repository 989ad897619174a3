import type { FieldKey } from "../fields/field";
import type { FindingCode, Severity } from "../findings/severities";
import type { SerialDate } from "../values/serialDate";

/** What the checks need to know besides the row: the county's patterns and the days they compare with. */
export type CheckRules = {
  /** First two digits of the county ID (B1.2). */
  readonly countyCode: string;
  readonly staffDomains: readonly string[];
  /** Group names that Setup lists; none means that groups are not checked against a list. */
  readonly groups: readonly string[];
  readonly asOf: SerialDate | null;
  /** The one use of the clock in checks: `date-future`. */
  readonly today: SerialDate;
};

/** One finding of one cell before it has its place. */
export type CellFinding = {
  readonly field: FieldKey;
  readonly code: FindingCode;
  readonly after?: string | number;
  readonly severity?: Severity;
};
