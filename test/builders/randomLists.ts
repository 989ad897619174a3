import { adoptBook } from "../../src/domain/license/adoptBook";
import type { CheckedBook, CheckedSheet, RowsNow } from "../../src/domain/rules/checkedBook";
import type { CellValue } from "../../src/domain/values/cell";
import { allHeaders, cellsOf, day, ordinaryRow, possibleSsn, type Changes } from "./checkBooks";
import type { Random } from "./random";

/** What cells of lists hold, right and wrong, from pools so small that rows meet often. */
const pools: Readonly<Record<string, readonly CellValue[]>> = {
  "First Name": ["Ana", "Bea", "Ana ", "", "JosÃ©", "#N/A", 7, true],
  "Last Name": ["Sample", "SAMPLE", "Nu?ez", ""],
  "Case Number": ["1B00001", "1b00001", "1B00002", 1e123, "1E+05", "43301B00001004", "", "A"],
  SSN: [
    possibleSsn(1),
    possibleSsn(2),
    possibleSsn(1).replaceAll("-", ""),
    12345678,
    "111-11-1111",
    "none yet",
    "",
    "1234",
  ],
  Email: ["ana@example.com", "ANA@example.com ", "bea@example.com", "cy@example.con", "ed@county.example.gov", "", "x"],
  "Worker Number": ["EC01", "ec01", "EC02", "EC03", "EC 3", 4711, ""],
  "Date Issued": [day("2026-10-01"), day("2026-03-02"), day("2027-01-01"), "3/13/2026", "3/4/2026", "", 20],
  "Consent on": [day("2026-03-01"), "", "yes", day("2026-10-01")],
  Group: ["Unit 12", "Unit 13", ""],
  Activation: ["Invited", "Activated", "", "Invited"],
  "Same client": ["", "", "Re-issued", "re-issued", "Two units"],
  "Revoked on": ["", "", "", day("2026-05-01"), "yes", "no"],
  Decision: ["", "", "Hold", "Asked to stop"],
};

/** The cells of a worksheet by its own numbers: `values[0]` is row 1, its first cell column A. */
export type Grid = { readonly name: string; readonly values: CellValue[][]; readonly formulas: Set<string> };

/** A list with titles above it and columns beside it; two to a dozen rows, some of them notes or blank. */
export function randomGrid(random: Random, name: string): Grid {
  const titles = random.pick<CellValue[][]>([[], [["List of licenses"], []], [[], []]]);
  const left = random.chance(0.3) ? 1 : 0;
  const header = [...Array<CellValue>(left).fill(""), ...allHeaders, "Phone"];
  const rows = Array.from({ length: random.between(2, 12) }, () => randomLine(random, header));
  return { name, values: [...titles, header, ...rows], formulas: new Set() };
}

/** One row of a list: an entry in most cases, else a blank row, a note, a total or the header again. */
export function randomLine(random: Random, header: readonly CellValue[]): CellValue[] {
  const blank = header.map((): CellValue => "");
  const kind = random.between(1, 12);
  const first = header.findIndex((cell) => cell !== "");
  if (kind === 1) return blank;
  if (kind === 2) return blank.map((_, column) => (column === first ? "moved to another unit" : ""));
  if (kind === 3) return blank.map((_, column) => (column === first ? "Total 12" : ""));
  if (kind === 4) return [...header];
  if (kind === 5) return blank.map((_, column) => (column === header.length - 1 ? "555" : ""));
  const row: Changes = {
    ...ordinaryRow(random.between(1, 4)),
    ...Object.fromEntries(
      Object.entries(pools)
        .filter(() => random.chance(0.6))
        .map(([title, pool]) => [title, random.pick(pool)]),
    ),
  };
  return cellsOf(header.map(String), row);
}

/** The sheet as a read gives it: cut to its used range. */
export function sheetOfGrid({ name, values, formulas }: Grid): CheckedSheet {
  const isFilled = (cell: CellValue | undefined): boolean => cell !== undefined && cell !== "";
  const firstRow = Math.max(
    values.findIndex((row) => row.some(isFilled)),
    0,
  );
  const firstColumn = Math.min(...values.map((row) => row.findIndex(isFilled)).filter((column) => column >= 0));
  const used = values.slice(firstRow, lastOf(values, (row) => row.some(isFilled)) + 1);
  const width = Math.max(...used.map((row) => lastOf(row, isFilled))) + 1;
  const lines = used.map((row) => Array.from({ length: width - firstColumn }, (_, at) => row[at + firstColumn] ?? ""));
  return { name, visible: true, firstRow, firstColumn, values: lines, formulaCells: [...formulas].join(",") };
}

function lastOf<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  return values.reduce((last, value, index) => (holds(value) ? index : last), -1);
}

/** The book of the grids as a full check takes it. */
export function bookOfGrids(grids: readonly Grid[], rest: Pick<CheckedBook, "activities" | "merges">): CheckedBook {
  const sheets = grids.map(sheetOfGrid);
  return { book: adoptBook(sheets), sheets, date1904: false, ...rest };
}

/** Changes up to three rows below the header, some of them below the list, and tells them as they are now. */
export function editGrid(random: Random, grid: Grid): RowsNow {
  const { values, formulas } = grid;
  const headerIndex = values.findIndex((row) => row.includes("Email"));
  const header = values[headerIndex] ?? [];
  const index = random.between(headerIndex + 1, values.length + 2);
  const count = random.between(1, 3);
  while (values.length < index + count) values.push([]);
  for (let at = index; at < index + count; at += 1) {
    const line = random.chance(0.4) ? randomLine(random, header) : [...(values[at] ?? [])];
    const title = random.pick(Object.keys(pools));
    if (random.chance(0.6)) line[header.indexOf(title)] = random.pick(pools[title] ?? [""]);
    if (random.chance(0.1)) line[random.between(0, header.length - 1)] = random.pick<CellValue>(["", "x", 5]);
    const copied = values[random.between(headerIndex + 1, values.length - 1)] ?? [];
    values[at] = random.chance(0.2) ? [...copied] : line;
    formulas.delete(`B${String(at + 1)}`);
    if (random.chance(0.2)) formulas.add(`B${String(at + 1)}`);
  }
  const now = values.slice(index, index + count);
  const firstColumn = now.every((row) => (row[0] ?? "") === "") ? 1 : 0;
  const isInside = (cell: string): boolean => Number(cell.slice(1)) > index && Number(cell.slice(1)) <= index + count;
  return {
    row: index + 1,
    firstColumn,
    values: now.map((row) => row.slice(firstColumn)),
    formulaCells: [...formulas].filter(isInside).join(","),
  };
}
