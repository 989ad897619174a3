import type { FieldKey } from "../fields/field";
import type { CellValue } from "../values/cell";
import type { FindingCode, Severity } from "./severities";

/** A field of an entry, or the row (or its sheet) as a whole. */
export type FindingField = FieldKey | "row";

/**
 * Something to look at, at one cell of one row (1-based). It names the row, never the person, and holds no cell content
 * but in `fix`, the one certain correction where there is one (rules section 4, marked F).
 */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly tab: string;
  readonly row: number;
  readonly field: FindingField;
  readonly fix?: { readonly before: CellValue; readonly after: CellValue };
  /** Rows elsewhere that belong to the finding: the other rows of a duplicate. */
  readonly others?: readonly { readonly tab: string; readonly row: number }[];
};
