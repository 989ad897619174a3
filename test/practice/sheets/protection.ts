import { clean, headers, importedCells, spaced, spacingFound, type SheetCase } from "./sheetCase";

const list = [headers, clean(1), spaced(2), spaced(3)];
const entries = { "Unit 12": { header: 1, rows: [2, 3, 4] } };
const found = [spacingFound(3), spacingFound(4)];
const own = ["Status", "Why"];

/** Protected worksheets: they are read, nothing is ever unprotected, and what is unlocked is written. */
export const protection: readonly SheetCase[] = [
  {
    name: "a protected sheet with every cell locked: each cell is refused by name",
    build: ({ grid, put }) => grid.setProtected(put("Unit 12", list), true),
    entries,
    findings: found,
    locked: ["Unit 12"],
    fixes: {
      written: {},
      left: ["Unit 12 row 3 caseNumber: protected", "Unit 12 row 4 caseNumber: protected"],
    },
    importLeaves: [2, 3, 4].flatMap((row) => importedCells(row, "protected")),
  },
  {
    name: "a protected sheet with unlocked cells: those are written, the locked ones refused",
    build: ({ grid, put }) => {
      const id = put("Unit 12", [[...headers, ...own], ...list.slice(1)]);
      grid.setLocked(id, { row: 1, column: 0, rows: 2, columns: headers.length + own.length }, false);
      grid.setProtected(id, true);
    },
    entries,
    findings: found,
    locked: ["Unit 12"],
    fixes: {
      written: { "Unit 12 row 3 caseNumber": "1B2K102" },
      left: ["Unit 12 row 4 caseNumber: protected"],
    },
    importLeaves: importedCells(4, "protected"),
  },
  {
    name: "a protected sheet whose entries are all unlocked is written like any other, but takes no columns",
    build: ({ grid, put }) => {
      const id = put("Unit 12", list);
      grid.setLocked(id, { row: 1, column: 0, rows: 3, columns: headers.length }, false);
      grid.setProtected(id, true);
    },
    entries,
    findings: found,
    locked: ["Unit 12"],
    fixes: { written: { "Unit 12 row 3 caseNumber": "1B2K102", "Unit 12 row 4 caseNumber": "1B2K103" } },
    importLeaves: [2, 3, 4].flatMap((row) => importedCells(row, "protected")),
  },
  {
    name: "a protected tab beside an open one: the open one is written",
    build: ({ grid, put }) => {
      grid.setProtected(put("Unit 12", list), true);
      put("Unit 7", [headers, spaced(5)]);
    },
    entries: { ...entries, "Unit 7": { header: 1, rows: [2] } },
    locked: ["Unit 12"],
    findings: [...found, spacingFound(2, "Unit 7")],
    fixes: {
      written: { "Unit 7 row 2 caseNumber": "1B2K105" },
      left: ["Unit 12 row 3 caseNumber: protected", "Unit 12 row 4 caseNumber: protected"],
    },
    importLeaves: [2, 3, 4].flatMap((row) => importedCells(row, "protected")),
  },
];
