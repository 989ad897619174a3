import type { FieldKey } from "../fields/field";
import { proposedDate, readDate } from "../fields/readDate";
import { readActivation, readDecision, saysRevoked } from "../fields/readWords";
import { isBlank, type CellValue } from "../values/cell";
import { isEmailShaped, normalEmail } from "../values/emailAddress";
import type { TabColumns } from "./adoptedBook";
import type { Entry, EntryCells } from "./entry";

/** Where an entry stands: its tab, its worksheet row (1-based) and its key. */
export type EntryPlace = { readonly tab: string; readonly row: number; readonly rowKey: string };

/** Reads one row of a list; `columns` gives indexes into the row. */
export function readEntry(place: EntryPlace, row: readonly CellValue[], columns: TabColumns): Entry {
  const cells = cellsOf(row, columns);
  const date = (field: FieldKey) => readDate(cells[field]).date;
  const email = normalEmail(textOf(cells.email));
  const holdReason = textOf(cells.holdReason);
  const activatedOn = date("activation");
  // Every part by its name: with spreads, 50,000 entries take twice as long.
  const entry: Entry = {
    tab: place.tab,
    row: place.row,
    rowKey: place.rowKey,
    cells,
    email: isEmailShaped(email) ? email : null,
    dateIssued: date("dateIssued"),
    revoked: saysRevoked(cells.revokedOn ?? ""),
    revokedOn: date("revokedOn"),
    activation: activatedOn === null ? readActivation(cells.activation ?? "") : "activated",
    activatedOn,
    lastLogin: proposedDate(cells.lastLogin),
    decision: readDecision(cells.decision ?? ""),
    contactedOn: proposedDate(cells.contactedOn),
    holdUntil: proposedDate(cells.holdUntil),
    holdReason: holdReason === "" ? null : holdReason,
  };
  const name = columns.get("firstName");
  return name?.wholeName === true ? { ...entry, wholeName: row[name.column] ?? "" } : entry;
}

function cellsOf(row: readonly CellValue[], columns: TabColumns): EntryCells {
  const cells: Partial<Record<FieldKey, CellValue>> = {};
  for (const [field, { column, wholeName }] of columns) {
    const cell = row[column] ?? "";
    cells[field] = wholeName === true ? partOfName(String(cell), field) : cell;
  }
  return cells;
}

/** First or last name out of "Last, First" or "First Last". */
function partOfName(name: string, field: FieldKey): string {
  const comma = name.indexOf(",");
  const gap = name.trimEnd().search(/\s\S*$/);
  const [first, last] =
    comma >= 0
      ? [name.slice(comma + 1), name.slice(0, comma)]
      : gap >= 0
        ? [name.slice(0, gap), name.slice(gap + 1)]
        : ["", name];
  return (field === "firstName" ? first : last).trim();
}

function textOf(value: CellValue | undefined): string {
  return value === undefined || isBlank(value) ? "" : String(value).trim();
}
