import type { FieldKey } from "../fields/field";
import type { FindingCode, Severity } from "../findings/severities";
import type { CellValue } from "../values/cell";
import type { Settings } from "../settings/settings";
import type { SerialDate } from "../values/serialDate";

/** What the checks need to know besides the list: the county's rules and the days they compare with. */
export type CheckRules = {
  readonly settings: Settings;
  /** The data-through date; null while no report was imported: then nothing expires and nothing is overdue. */
  readonly asOf: SerialDate | null;
  /** The one use of the clock in checks: `date-future`. */
  readonly today: SerialDate;
};

/** What a rule finds in one cell: its code, and the certain correction where there is one. */
export type CellCheck = { readonly code: FindingCode; readonly after?: string | number };

/** One finding of one cell before it has its place; `before` where the cell holds more than the field. */
export type CellFinding = CellCheck & {
  readonly field: FieldKey;
  readonly severity?: Severity;
  readonly before?: CellValue;
};
