import { readSameClient } from "../fields/readSameClient";
import type { FieldKey } from "../fields/field";
import type { Finding } from "../findings/finding";
import { severities } from "../findings/severities";
import type { TabColumns } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { checkEntry } from "./checkEntry";
import type { CheckRules } from "./checkRules";
import { workerNumberKey } from "./checkWorkerNumber";
import type { Member } from "./clientGroup";
import { clientKeys, type ClientKeys } from "./clientKeys";

/** An entry as it was checked: what is found in it alone, and what connects it with other rows. */
export type CheckedRow = {
  readonly entry: Entry;
  readonly own: readonly Finding[];
  readonly keys: ClientKeys;
  /** The worker number as it is compared, null where it is none. */
  readonly worker: string | null;
  readonly member: Member;
};

/** Where entries stand: the index of their tab, its columns, and the rules. */
export type RowGround = { readonly tab: number; readonly columns: TabColumns; readonly rules: CheckRules };

/** Checks one entry by itself; `formulas` are the fields of its cells with formulas. */
export function checkRow(entry: Entry, formulas: readonly FieldKey[], { tab, columns, rules }: RowGround): CheckedRow {
  const found = checkEntry(entry, columns, rules);
  const { revoked, row, cells } = entry;
  const isWorker = columns.has("workerNumber") && found.every(({ field }) => field !== "workerNumber");
  return {
    entry,
    own: [...formulas.map((field) => formulaFinding(entry, field)), ...found.map((one) => withoutFix(one, formulas))],
    keys: clientKeys(entry),
    worker: isWorker ? workerNumberKey(cells.workerNumber ?? "") : null,
    member: { tab, row, revoked, decided: readSameClient(cells.sameClient ?? "") },
  };
}

/** A formula is never written over, so what it shows has no correction. */
function withoutFix(finding: Finding, formulas: readonly FieldKey[]): Finding {
  if (finding.fix === undefined || !formulas.some((field) => field === finding.field)) return finding;
  const { fix: _, ...rest } = finding;
  return rest;
}

function formulaFinding({ tab, row }: Entry, field: FieldKey): Finding {
  return { code: "formula-in-entry", severity: severities["formula-in-entry"], tab, row, field };
}

/** The index of the first of the rows (in their order) at or below a row of the worksheet. */
export function firstFrom(rows: readonly CheckedRow[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.entry.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entry at a row of the worksheet, or null. */
export function rowAt(rows: readonly CheckedRow[], row: number): CheckedRow | null {
  const found = rows[firstFrom(rows, row)];
  return found?.entry.row === row ? found : null;
}
