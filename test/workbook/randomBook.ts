import type { CellEdit, EditPlan, NewEntry } from "../../src/domain/plan/editPlan";
import { countyFields, ownTitles, type FieldKey, type OwnField } from "../../src/domain/fields/field";
import type { CellValue } from "../../src/domain/values/cell";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { cellsOf, entryRow, importPlan, listHeaders, putCells, sheetId } from "./listBook";

/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("Nothing to pick from");
    return item;
  }
}

const own = ["Activation", "Last login", "Hours (month)", "Status", "Why"];

/** Puts one or two small unit tabs into the practice Excel: titles, notes, old values, hidden rows, filters, tables. */
export function putRandomBook(chance: Chance): string[] {
  const tabs = chance.happens(0.3) ? ["Unit 11", "Unit 12"] : ["Unit 12"];
  tabs.forEach((tab, at) => putRandomTab(chance, tab, at * 100));
  if (chance.happens(0.3))
    putCells(practice.grid.addSheet("Usage"), 0, 0, [
      ["Report", "From", "E-mail", "Days"],
      ["fp0", 45_000, "old@example.org", 3],
    ]);
  return tabs;
}

function putRandomTab(chance: Chance, tab: string, offset: number): void {
  const { grid } = practice;
  const id = grid.addSheet(tab);
  const titles = chance.below(3);
  const rows = 2 + chance.below(8);
  const headers = [...listHeaders, "Notes", ...own.slice(0, chance.happens(0.5) ? 0 : 1 + chance.below(5))];
  const lines: CellValue[][] = Array.from({ length: titles }, (_, at) => [`Title ${at + 1}`]);
  lines.push(headers);
  for (let number = 1; number <= rows; number++) {
    const old = headers.slice(8).map((header) => (chance.happens(0.4) ? oldValue(header, number) : ""));
    lines.push([...entryRow(offset + number), `Note ${offset + number}`, ...old]);
  }
  putCells(id, 0, 0, lines);
  const area = { row: titles, column: 0, rows: rows + 1, columns: headers.length };
  const shape = chance.pick(["plain", "plain", "table", "filter"]);
  if (shape === "table") grid.addTable(id, area, `List${offset}`, "TableStyleLight1");
  if (shape === "plain" && chance.happens(0.3)) putCells(id, titles + rows + 4, 0, [["A note under the list."]]);
  if (shape === "filter")
    grid.setFilter(id, area, 0, [`First${offset + 1}`, `First${offset + 2}`, `First${offset + 5}`]);
  if (chance.happens(0.3)) grid.setRowsHidden(id, titles + 1 + chance.below(rows), 1, true);
}

function oldValue(header: string, number: number): CellValue {
  if (header === "Last login") return 45_500 + number;
  if (header === "Status") return "Invited";
  return header === "Hours (month)" ? number : `old ${header} ${number}`;
}

/**
 * A plan for some cells of some entries; a few were previewed with another value than the sheet has. Some plans fix what
 * entries are found by, some make a new tab and help while typing. Addresses change only where `withAddresses` says so.
 */
export function randomPlan(
  chance: Chance,
  snapshot: WorkbookSnapshot,
  tabs: readonly string[],
  withAddresses: boolean,
): EditPlan {
  const plan = importPlan(snapshot, tabs, chance.below(5));
  const share = 0.3 + chance.next() * 0.7;
  const fixes = chance.happens(0.5) ? randomFixes(chance, plan.edits, withAddresses) : [];
  const edits = shuffled(chance, [...plan.edits.filter(() => chance.happens(share)), ...fixes]);
  const helped = chance.happens(0.3) ? tabs : [];
  return {
    ...plan,
    columns: plan.columns.map(({ tab, fields }) => ({
      tab,
      fields: helped.includes(tab) ? [...fields, "group"] : fields,
    })),
    helps: helped.flatMap((tab) => [
      { tab, field: "group", list: ["WtW 1", "WtW 2"], title: "Group", message: "The group." },
      { tab, field: "email", list: null, title: "Email", message: "The address." },
    ]),
    newTabs: chance.happens(0.2)
      ? [{ name: "Unit 90", headers: listHeaders, formats: listHeaders.map(() => "text") }]
      : [],
    // No command gives help and writes new entries at once.
    entries: helped.length === 0 && chance.happens(0.6) ? randomEntries(chance, tabs) : [],
    against: tabs,
    edits: edits.map((edit): CellEdit => (chance.happens(0.05) ? { ...edit, before: "seen otherwise" } : edit)),
  };
}

/** New entries, under the county's columns and one of ours. */
function randomEntries(chance: Chance, tabs: readonly string[]): NewEntry[] {
  return Array.from({ length: 1 + chance.below(3) }, (_, at) => {
    const [firstName = "", lastName = "", caseNumber = "", , email = "", workerNumber = ""] = entryRow(900 + at);
    const activation = chance.happens(0.5) ? { activation: "Invited" } : {};
    return { tab: chance.pick(tabs), cells: { firstName, lastName, caseNumber, email, workerNumber, ...activation } };
  });
}

const fixable: readonly FieldKey[] = ["firstName", "lastName", "caseNumber", "dateIssued", "workerNumber"];

/** Corrections of some of the cells that entries are found by. */
function randomFixes(chance: Chance, edits: readonly CellEdit[], withAddresses: boolean): CellEdit[] {
  const fields: readonly FieldKey[] = withAddresses ? [...fixable, "email"] : fixable;
  const entries = [...new Map(edits.map((edit) => [`${edit.tab} ${edit.rowKey}`, edit])).values()];
  return entries.flatMap((edit) => {
    const number = Number(/client(\d+)/.exec(edit.rowKey)?.[1]);
    const cells = entryRow(number);
    return fields
      .filter(() => chance.happens(0.4))
      .map((field): CellEdit => {
        const before = cells[countyFields.findIndex((one) => one === field)] ?? "";
        const after =
          typeof before === "number" ? before - 400 : field === "email" ? `fixed.${before}` : `${String(before)}x`;
        return { ...edit, field, before, after };
      });
  });
}

/** The header of a field in these books. */
export function headerOf(field: FieldKey): string {
  return field in ownTitles
    ? ownTitles[field as OwnField]
    : (listHeaders[countyFields.findIndex((one) => one === field)] ?? ""); // Just checked.
}

function shuffled<T>(chance: Chance, items: readonly T[]): T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) mixed.push(...mixed.splice(chance.below(at + 1), 1));
  return mixed;
}

/** Cells by entry (its address) and header: what a tab says, wherever rows and columns stand. */
export type Said = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/** Reads a tab as entries; throws where an entry or a header stands twice. */
export function said(tab: string): Said {
  const cells = cellsOf(tab);
  const headerRow = headerRowOf(cells);
  const headers = cells[headerRow] ?? [];
  const entries = new Map<string, Map<string, CellValue>>();
  for (const row of cells.slice(headerRow + 1)) {
    const address = row.flatMap((cell) => /client\d+@example\.com/.exec(String(cell)) ?? [])[0];
    if (address === undefined) continue;
    if (entries.has(address)) throw new Error(`${tab}: ${address} stands twice`);
    const entry = new Map<string, CellValue>();
    headers.forEach((header, at) => {
      if (header === "") return;
      if (entry.has(String(header))) throw new Error(`${tab}: header ${String(header)} stands twice`);
      entry.set(String(header), row[at] ?? "");
    });
    entries.set(address, entry);
  }
  return entries;
}

/** Everything on a tab that belongs to no entry: titles, headers, stray text; blanks left out, in order. */
export function besides(tab: string): CellValue[][] {
  const isEntry = (row: readonly CellValue[]) => row.some((cell) => String(cell).includes("@example.com"));
  return cellsOf(tab)
    .filter((row) => !isEntry(row))
    .map((row) => row.filter((cell) => cell !== ""))
    .filter((row) => row.length > 0);
}

export function headerRowOf(cells: readonly (readonly CellValue[])[]): number {
  return cells.findIndex((row) => row.includes("Email"));
}

/** One thing that a colleague does to a tab. Rows that a filter hides are not sorted or moved. */
export function actAsColleague(chance: Chance, tab: string, number: number): string {
  const { grid } = practice;
  const id = sheetId(tab);
  const cells = cellsOf(tab);
  const headerRow = headerRowOf(cells);
  const first = headerRow + 1;
  const rows = cells.length - first;
  const columns = cells[headerRow]?.length ?? 0;
  const isFiltered = grid.filters(id).some(({ hiddenRows }) => hiddenRows.size > 0);
  const row = first + chance.below(rows);
  const act = chance.pick(
    isFiltered
      ? ["edit", "note"]
      : ["edit", "edit", "note", "rename", "sort", "insert", "blank", "delete", "append", "column"],
  );
  const headers = (cells[headerRow] ?? []).map(String);
  if (act === "edit") {
    const owned = headers.flatMap((header, at) => (own.includes(header) ? [at] : []));
    const column = owned.length > 0 ? chance.pick(owned) : -1;
    if (column >= 0)
      putCells(id, row, column, [[headers[column] === "Status" ? "Kept" : `colleague ${number}`]], "remote");
  }
  if (act === "rename") putCells(id, row, headers.indexOf("Last Name"), [[`Renamed${number}`]], "remote");
  if (act === "note" && headers.includes("Notes"))
    putCells(id, row, headers.indexOf("Notes"), [[`remark ${number}`]], "remote");
  if (act === "sort")
    grid.sortRows(id, { row: first, column: 0, rows, columns }, headers.indexOf("Last Name"), true, "remote");
  if (act === "delete" && rows > 2) grid.deleteRows(id, row, 1, "remote");
  if (act === "column") {
    grid.insertColumns(id, 0, 1, "remote");
    putCells(id, headerRow, 0, [[`Remark ${number}`], [`kept ${number}`]], "remote");
  }
  if (act === "insert" || act === "blank") grid.insertRows(id, row, 1, "remote");
  const place = act === "insert" ? row : cells.length;
  if (act === "insert" || act === "append")
    putCells(id, place, headers.indexOf("First Name"), [[...entryRow(500 + number), `Note ${500 + number}`]], "remote");
  return act;
}
