import type { FieldKey } from "../domain/fields/field";
import type { Unwritten } from "./port";
import type { TabLook } from "./tabLook";

/** A worksheet that was not made or not deleted, and why. */
export function leaveSheet(tab: string, reason: Unwritten["reason"]): Unwritten {
  return { tab, row: 1, field: "worksheet", reason };
}

/** A column that was not added or not helped, and why; its row is the header's. */
export function leaveColumn(tab: string, look: TabLook, field: FieldKey, reason: Unwritten["reason"]): Unwritten {
  return { tab, row: look.map.headerRow + 1, field, reason };
}

/** A report that was left as it was, and why, with the row (0-based) of its sheet. */
export function leaveReport(tab: string, row: number, reason: Unwritten["reason"]): Unwritten {
  return { tab, row: row + 1, field: "worksheet", reason };
}
