import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellPatch } from "../grid/grid";
import { openGrid } from "../grid/openGrid";

const DAYS_BETWEEN = 1462;

/** Two clients of a book in the 1904 date system: dates are 1,462 days smaller than in other books. */
const ENTRIES: readonly (readonly (string | number)[])[] = [
  ["Mina", "Hostile", "1H2S111", "900-55-0001", "W901", "mina.hostile@example.com", 45_000 - DAYS_BETWEEN],
  ["=Not a formula", "Plus", "1E00123", "900-55-0002", "W901", "plus@example.net", 45_500 - DAYS_BETWEEN],
  ["Joël", "Núñez-O’Neil", "1K2M333", "900-55-0003", "W902", "  Joel.Nunez@Example.org ", 46_000 - DAYS_BETWEEN],
];

const HEADERS = ["First Name", "Last Name", "Case Number", "SSN", "Worker Number", "Email", "Date Issued"];

/** A small book of everything that is awkward: merged titles, merged entries, a protected tab, hidden tabs, the 1904 date system. */
export async function hostileBook(): Promise<Uint8Array> {
  const grid = await openGrid(null);
  const [first] = grid.sheets();
  if (!first) throw new Error("A new book has a worksheet.");
  const names = ["Merged", "Protected", "Hidden tab", "Very hidden tab"];
  for (const [index, name] of names.entries()) {
    const sheetId = index === 0 ? first.id : grid.addSheet(name);
    if (index === 0) grid.renameSheet(sheetId, name);
    const rows = [
      ["Licenses", ...HEADERS.slice(1).map(() => "")],
      ["as of November", ...HEADERS.slice(1).map(() => "")],
      HEADERS,
      ...ENTRIES,
    ];
    const area = { row: 0, column: 0, rows: rows.length, columns: HEADERS.length };
    grid.write(
      sheetId,
      area,
      rows.map((row) => row.map(cell)),
      "local",
    );
    grid.merge(sheetId, { row: 0, column: 0, rows: 2, columns: HEADERS.length });
    if (name === "Merged") grid.merge(sheetId, { row: 3, column: 0, rows: 2, columns: 1 });
    if (name === "Protected") {
      grid.setLocked(sheetId, { row: 3, column: 0, rows: 40, columns: HEADERS.length }, false);
      grid.setProtected(sheetId, true);
    }
  }
  const [, , hidden, veryHidden] = grid.sheets();
  if (hidden) grid.setVisibility(hidden.id, "Hidden");
  if (veryHidden) grid.setVisibility(veryHidden.id, "VeryHidden");
  const saved = await grid.save();
  grid.dispose();
  return in1904(saved);
}

function cell(value: string | number): CellPatch | null {
  if (value === "") return null;
  return typeof value === "number" ? { value, numberFormat: "m/d/yyyy" } : { value, numberFormat: "@" };
}

/** Marks a book as one of the 1904 date system; its serials are read anew, not changed. */
function in1904(book: Uint8Array): Uint8Array {
  const parts = unzipSync(book);
  const workbook = parts["xl/workbook.xml"];
  if (!workbook) throw new Error("A saved book has a workbook part.");
  parts["xl/workbook.xml"] = strToU8(strFromU8(workbook).replace("<workbookPr/>", '<workbookPr date1904="1"/>'));
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}
