import type { FieldKey } from "../fields/field";
import type { CellValue } from "../values/cell";
import type { FindingCode, Severity } from "./severities";

/** A field of an entry, or the row (or its sheet) as a whole. */
export type FindingField = FieldKey | "row";

/** A correction. One that is not `certain` (a lost zero) is offered one at a time and never in bulk. */
export type Fix = { readonly before: CellValue; readonly after: CellValue; readonly certain: boolean };

/** A row of a tab, 1-based. */
export type RowPlace = { readonly tab: string; readonly row: number };

/** The three honest outcomes of a duplicate: one person re-issued, one person in two units, or different people. */
export type SameClient = "reissued" | "twoUnits" | "differentPeople";

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
  readonly fix?: Fix;
  /** Rows elsewhere that belong to the finding: the other rows of a duplicate, the first ten of them. */
  readonly others?: readonly RowPlace[];
  /** How many rows `others` stands for, where there are more than it names. */
  readonly othersInAll?: number;
  /** What a person decided of this duplicate on every row that belongs to it; the severity is then `note`. */
  readonly decided?: SameClient;
};
