import type { Unwritten } from "../workbook/port";

/** Cells that were not written, put together by tab and reason in order of first appearance. */
export function unwrittenGroups(cells: readonly Unwritten[]): Unwritten[][] {
  const groups = new Map<string, Unwritten[]>();
  for (const cell of cells) {
    const key = `${cell.reason} ${cell.tab}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()];
}
