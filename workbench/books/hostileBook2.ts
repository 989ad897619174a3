import type { CellPatch, Grid } from "../grid/grid";
import { openGrid } from "../grid/openGrid";
import { serial } from "./people";

type Value = string | number;
type Row = readonly Value[];

const HEADERS: Row = ["First Name", "Last Name", "Case Number", "SSN", "Email Address", "Worker Number", "Date Issued"];
const WIDTH = HEADERS.length;
const CASE = 2;
const WORKER = 5;

/** One invented client; the SSNs are impossible (900-, 000-, or the group 00). */
function client(number: number, change: Partial<Record<number, Value>> = {}): Row {
  const row: Value[] = [
    "Client",
    `Hostile ${number}`,
    `1H${(number % 9) + 1}K${String(100 + number)}`,
    `900-77-${String(1_000 + number)}`,
    `client${number}@example.com`,
    `W9${String(number % 10)}1`,
    serial(2025, 1 + (number % 12), 1 + (number % 27)),
  ];
  for (const [column, value] of Object.entries(change)) if (value !== undefined) row[Number(column)] = value;
  return row;
}

/** What people and Excel do to cells: a case number that became a number, dates as text, SSNs without their zeros. */
const DAMAGED: readonly Row[] = [
  client(1, { [CASE]: 1e123 }),
  client(2, { [CASE]: 4_711_234 }),
  client(3, { 3: 12_003_456 }),
  client(4, { 3: 1_002_345 }),
  client(5, { 3: "900771005" }),
  client(6, { 6: "10/31/2025" }),
  client(7, { 6: "31.10.2025" }),
  client(8, { 6: "3/4/2025" }),
  client(9, { 6: serial(2031, 1, 5) }),
  client(10, { 4: " <Client10@Example.com> " }),
  client(11, { 4: "client11@gmial.example" }),
  client(12, { 0: "  Client", 1: "Zu\u00c3\u00b1iga" }),
];

const TOTALS: readonly Row[] = [
  [],
  ["Total", "", "", "", "", "", 14],
  ["Please do not sort this list. Ask the unit clerk."],
  ["* waiting for the signed form"],
];

/**
 * A book in which everything that can be awkward of a list is: titles and two header rows, merged entries, gaps, notes and
 * totals, a table beside other cells, filters, hidden rows, a protected tab with unlocked cells, duplicates across tabs.
 */
export async function hostileBook2(): Promise<Uint8Array> {
  const grid = await openGrid(null);
  twoHeaderRows(grid);
  tableBesideOthers(grid);
  protectedTab(grid);
  filteredTab(grid);
  twoLists(grid);
  await grid.calculated();
  const saved = await grid.save();
  grid.dispose();
  return saved;
}

function newTab(grid: Grid, name: string): string {
  const [first] = grid.sheets();
  if (first === undefined || first.name !== "Sheet1") return grid.addSheet(name);
  grid.renameSheet(first.id, name);
  return first.id;
}

function put(grid: Grid, sheetId: string, row: number, rows: readonly Row[], column = 0): void {
  const columns = Math.max(...rows.map((line) => line.length));
  const patches = rows.map((line) => Array.from({ length: columns }, (_, c) => patch(line[c], c)));
  grid.write(sheetId, { row, column, rows: rows.length, columns }, patches, "local");
}

function patch(value: Value | undefined, column: number): CellPatch | null {
  if (value === undefined || value === "") return null;
  if (typeof value === "string") return { value, numberFormat: "@" };
  return { value, ...(column === WIDTH - 1 && value > 1_000 ? { numberFormat: "m/d/yyyy" } : {}) };
}

/** Titles, a header row over the header row, merged cells inside entries, gaps, totals and notes. */
function twoHeaderRows(grid: Grid): void {
  const sheetId = newTab(grid, "Unit 41");
  put(grid, sheetId, 0, [["LinkedIn Learning licenses"], ["as of November 2026"]]);
  put(grid, sheetId, 3, [["Client", "", "", "", "License"], HEADERS]);
  for (const area of [
    { row: 0, column: 0, rows: 1, columns: WIDTH },
    { row: 3, column: 0, rows: 1, columns: 4 },
    { row: 3, column: 4, rows: 1, columns: 3 },
  ])
    grid.merge(sheetId, area);
  put(grid, sheetId, 5, DAMAGED);
  put(grid, sheetId, 5 + DAMAGED.length + 2, [client(13), client(14, { 1: "" })]);
  const gap = 5 + DAMAGED.length + 2;
  grid.merge(sheetId, { row: gap, column: 1, rows: 2, columns: 1 });
  grid.merge(sheetId, { row: 6, column: WORKER, rows: 2, columns: 1 });
  put(grid, sheetId, gap + 2, TOTALS);
  grid.freezeRows(sheetId, 5);
}

/** An Excel table with a filter of its own, and another list at its right. Three clients stand on Unit 41 too. */
function tableBesideOthers(grid: Grid): void {
  const sheetId = newTab(grid, "Unit 42");
  const rows = [
    client(13),
    client(3),
    client(2, { 4: "other.address@example.net" }),
    ...[21, 22, 23, 24].map((n) => client(n)),
  ];
  put(grid, sheetId, 1, [HEADERS, ...rows]);
  const area = { row: 1, column: 0, rows: rows.length + 1, columns: WIDTH };
  grid.addTable(sheetId, area, "Licenses42", "TableStyleMedium4");
  grid.setFilter(sheetId, area, WORKER, ["W911", "W931"]);
  put(
    grid,
    sheetId,
    1,
    [
      ["Telephone list", "Extension"],
      ["Reception", 100],
      ["Unit clerk", 101],
    ],
    WIDTH + 2,
  );
}

/** Only the cells of entries can be written; header and title are locked. */
function protectedTab(grid: Grid): void {
  const sheetId = newTab(grid, "Unit 43");
  put(grid, sheetId, 0, [
    ["Protected: write in the white cells only"],
    HEADERS,
    client(31),
    client(32, { 3: 12_004_321 }),
    client(33),
  ]);
  grid.setLocked(sheetId, { row: 2, column: 0, rows: 40, columns: WIDTH }, false);
  grid.setProtected(sheetId, true);
}

/** A filter of the worksheet hides some rows, a person hid others, and the list has a blank row inside. */
function filteredTab(grid: Grid): void {
  const sheetId = newTab(grid, "Unit 44");
  const rows = [41, 42, 43, 44, 45, 46, 47, 48].map((number) => client(number, number === 44 ? { [CASE]: 1e123 } : {}));
  put(grid, sheetId, 0, [HEADERS, ...rows]);
  grid.setFilter(sheetId, { row: 0, column: 0, rows: rows.length + 1, columns: WIDTH }, WORKER, [
    "W911",
    "W931",
    "W951",
  ]);
  const hidden = newTab(grid, "Unit 45");
  put(grid, hidden, 0, [HEADERS, client(51), client(52, { 6: "10/31/2025" }), client(53), [], client(54), client(13)]);
  grid.setRowsHidden(hidden, 2, 2, true);
}

/** The header comes again in the middle, and formulas stand in entries. */
function twoLists(grid: Grid): void {
  const sheetId = newTab(grid, "Unit 46");
  put(grid, sheetId, 0, [
    HEADERS,
    client(61),
    client(62),
    [],
    HEADERS,
    client(63),
    client(61, { 6: serial(2026, 2, 2) }),
  ]);
  const formula = (row: number, column: number, text: string) =>
    grid.write(sheetId, { row, column, rows: 1, columns: 1 }, [[{ formula: text }]], "local");
  formula(1, 4, '=LOWER("CLIENT61@EXAMPLE.COM")');
  formula(6, 6, "=G2+365");
}
