import type { Activation } from "../fields/activationWords";
import type { Decision } from "../fields/decisionWords";
import type { FieldKey } from "../fields/field";
import type { CellValue } from "../values/cell";
import type { SerialDate } from "../values/serialDate";

/** The cells of one entry as they are, by field; a field whose column the tab does not have is absent. */
export type EntryCells = Readonly<Partial<Record<FieldKey, CellValue>>>;

/**
 * One row of a unit tab: one license of one client. `row` is the worksheet's row, 1-based. What cannot be read is null and stays
 * in `cells`. `revoked` holds also when the revoke cell is filled with something that is no readable date (A1).
 */
export type Entry = {
  readonly tab: string;
  readonly row: number;
  readonly rowKey: string;
  readonly cells: EntryCells;
  /** The cell that holds first and last name together, where the tab has one; `cells` has its two parts. */
  readonly wholeName?: CellValue;
  readonly email: string | null;
  readonly dateIssued: SerialDate | null;
  readonly revoked: boolean;
  readonly revokedOn: SerialDate | null;
  readonly activation: Activation | null;
  /** The day of activation, where the column has a date. */
  readonly activatedOn: SerialDate | null;
  readonly lastLogin: SerialDate | null;
  readonly decision: Decision | null;
  readonly contactedOn: SerialDate | null;
  readonly holdUntil: SerialDate | null;
  readonly holdReason: string | null;
};

/** An entry as plans and intents name it: its tab and the key of its row. */
export type EntryRef = Pick<Entry, "tab" | "rowKey">;

/** The name of an entry in maps: its tab and its key. */
export function entryId(entry: { readonly tab: string; readonly rowKey: string }): string {
  return `${entry.tab}\n${entry.rowKey}`;
}
