import type { Activity } from "../activity/activityClass";
import type { Finding } from "../findings/finding";
import { severities } from "../findings/severities";
import { entryId, type Entry } from "../license/entry";
import { checkDuplicates } from "./checkDuplicates";
import { checkEntry } from "./checkEntry";
import type { CheckRules } from "./checkRules";
import type { CheckedBook } from "./checkedBook";
import { checkTab } from "./checkTab";
import { workerNumberKey } from "./checkWorkerNumber";

/** Every finding of rules section 4 over all unit tabs, in the order of tabs and rows. */
export function checkBook({ book, sheets, date1904, activities }: CheckedBook, rules: CheckRules): Finding[] {
  const entries = book.tabs.flatMap((tab) => tab.entries);
  const found = book.tabs.flatMap((tab) => {
    const sheet = sheets.find(({ name }) => name === tab.name);
    const ofSheet = sheet === undefined ? [] : checkTab(tab, sheet);
    return [...ofSheet, ...tab.entries.flatMap((entry) => checkEntry(entry, tab.columns, rules))];
  });
  found.push(...checkDuplicates(entries), ...newWorkers(entries), ...overdue(entries, activities));
  const first = book.tabs[0];
  if (date1904 && first !== undefined) {
    found.push({ code: "date-system-1904", severity: "note", tab: first.name, row: first.headerRow, field: "row" });
  }
  const order = new Map(book.tabs.map(({ name }, index) => [name, index]));
  return found.sort((a, b) => (order.get(a.tab) ?? 0) - (order.get(b.tab) ?? 0) || a.row - b.row);
}

/** A worker number that stands on one entry only is new to the workbook, or a slip (B1.9). */
function newWorkers(entries: readonly Entry[]): Finding[] {
  const times = new Map<string, number>();
  const keyOf = (entry: Entry): string => workerNumberKey(entry.cells.workerNumber ?? "");
  for (const entry of entries) times.set(keyOf(entry), (times.get(keyOf(entry)) ?? 0) + 1);
  return entries
    .filter((entry) => /^[A-Z0-9-]{2,12}$/.test(keyOf(entry)) && times.get(keyOf(entry)) === 1)
    .map(({ tab, row }) => ({
      code: "worker-number-new",
      severity: severities["worker-number-new"],
      tab,
      row,
      field: "workerNumber",
    }));
}

function overdue(entries: readonly Entry[], activities: ReadonlyMap<string, Activity>): Finding[] {
  return entries
    .filter((entry) => activities.get(entryId(entry))?.class === "activationOverdue")
    .map(({ tab, row }) => ({
      code: "activation-overdue",
      severity: severities["activation-overdue"],
      tab,
      row,
      field: "activation",
    }));
}
