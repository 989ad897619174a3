import type { Finding } from "../findings/finding";
import { entryId } from "../license/entry";
import type { BookCheck, CheckParts, ClientIndex, Concluded, Tally } from "./bookCheck";
import type { CheckedBook } from "./checkedBook";
import type { CheckedRow } from "./checkedRow";
import type { CheckRules } from "./checkRules";
import { clientGroup, rowId, type ClientGroup, type Member } from "./clientGroup";
import type { ClientKeys } from "./clientKeys";
import { headerFindings } from "./headerFindings";
import { rowFindings } from "./rowFindings";
import { SharedMap } from "./sharedMap";
import { tabCheck, type TabCheck } from "./tabCheck";

/** Checks every unit tab by rules section 4, ready to be carried on by `checkAgain`. Time grows with the number of rows. */
export function startCheck(checked: CheckedBook, rules: CheckRules): BookCheck {
  const tabs = tabsOf(checked, rules);
  const rows = tabs.flatMap((tab) => tab.rows);
  const groups: ClientIndex = {
    email: groupsBy("email", rows),
    ssn: groupsBy("ssn", rows),
    client: groupsBy("client", rows),
  };
  const names = tabs.map(({ adopted }) => adopted.name);
  const parts = { tabs, names, groups, workers: workersOf(rows), concluded: concludedOf(checked), ofTabs: [] };
  const ofTabs = tabs.map((tab, index) => [
    ...headerFindings(tab.adopted, rules),
    ...dateSystem(tab, index, checked.date1904),
    ...tab.rows.flatMap((row) => rowFindings(row, parts)),
  ]);
  return { findings: ofTabs.flat(), book: checked.book, rules, inner: { ...parts, ofTabs } };
}

function tabsOf({ book, sheets, merges }: CheckedBook, rules: CheckRules): TabCheck[] {
  return book.tabs.map((adopted, tab) => {
    const sheet = sheets.find(({ name }) => name === adopted.name);
    if (sheet === undefined) throw new Error("A tab is checked without its sheet");
    return tabCheck(adopted, sheet, { tab, columns: adopted.columns, rules }, merges?.get(adopted.name) ?? []);
  });
}

/** The date system belongs to the workbook; it is noted once, at the first list. */
function dateSystem({ adopted }: TabCheck, index: number, date1904: boolean): Finding[] {
  if (!date1904 || index > 0) return [];
  return [{ code: "date-system-1904", severity: "note", tab: adopted.name, row: adopted.headerRow, field: "row" }];
}

function groupsBy(kind: keyof ClientKeys, rows: readonly CheckedRow[]): SharedMap<ClientGroup> {
  const members = new Map<string, Member[]>();
  for (const { keys, member } of rows) {
    const key = keys[kind];
    if (key === null) continue;
    const same = members.get(key);
    if (same === undefined) members.set(key, [member]);
    else same.push(member);
  }
  const groups = new Map<string, ClientGroup>();
  for (const [key, same] of members) groups.set(key, clientGroup(same));
  return new SharedMap(groups);
}

function workersOf(rows: readonly CheckedRow[]): CheckParts["workers"] {
  const tallies = new Map<string, Tally>();
  for (const { worker, member } of rows) {
    if (worker === null) continue;
    const { count, sum } = tallies.get(worker) ?? { count: 0, sum: 0 };
    tallies.set(worker, { count: count + 1, sum: sum + rowId(member) });
  }
  return new SharedMap(tallies);
}

function concludedOf({ book, activities }: CheckedBook): Concluded {
  const entries = activities.size === 0 ? [] : book.tabs.flatMap((tab) => tab.entries);
  return new Map(
    entries.flatMap((entry) => {
      const id = entryId(entry);
      const activity = activities.get(id);
      return activity === undefined ? [] : [[id, { entry, activity }] as const];
    }),
  );
}
