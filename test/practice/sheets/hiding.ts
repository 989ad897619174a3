import { clean, headers, importedCells, spaced, spacingFound, type SheetCase } from "./sheetCase";

const list = [headers, clean(1), spaced(2), spaced(3), clean(4)];
const area = { row: 0, column: 0, rows: list.length, columns: headers.length };
const found = [spacingFound(3), spacingFound(4)];
const entries = { "Unit 12": { header: 1, rows: [2, 3, 4, 5] } };
const bothFixed = { "Unit 12 row 3 caseNumber": "1B2K102", "Unit 12 row 4 caseNumber": "1B2K103" };

/** Rows that are not seen, and rows that move. */
export const hiding: readonly SheetCase[] = [
  {
    name: "a filter hides rows: they are read, never written, and named",
    build: ({ grid, put }) => grid.setFilter(put("Unit 12", list), area, 1, ["Family1", "Family2"]),
    entries,
    findings: found,
    fixes: {
      written: { "Unit 12 row 3 caseNumber": "1B2K102" },
      left: ["Unit 12 row 4 caseNumber: hidden-by-filter"],
    },
    importLeaves: [4, 5].flatMap((row) => importedCells(row, "hidden-by-filter")),
  },
  {
    name: "a filter that hides no row stands in nobody's way",
    build: ({ grid, put }) => grid.setFilter(put("Unit 12", list), area, 5, ["EC07"]),
    entries,
    findings: found,
    fixes: { written: bothFixed },
  },
  {
    name: "rows hidden by hand are read and written",
    build: ({ grid, put }) => grid.setRowsHidden(put("Unit 12", list), 2, 2, true),
    entries,
    findings: found,
    fixes: { written: bothFixed },
  },
  {
    name: "a list that is sorted between preview and write: each client keeps what is theirs",
    build: ({ put }) => put("Unit 12", list),
    meanwhile: ({ grid }) => {
      const [tab] = grid.sheets().filter(({ name }) => name === "Unit 12");
      if (tab !== undefined) grid.sortRows(tab.id, { ...area, row: 1, rows: 4 }, 1, true, "local");
    },
    entries,
    findings: found,
    // Client 3 stands in row 3 now, and client 2 in row 4.
    fixes: { written: { "Unit 12 row 3 caseNumber": "1B2K103", "Unit 12 row 4 caseNumber": "1B2K102" } },
  },
  {
    name: "a hidden worksheet with a list is a unit tab like any other",
    build: ({ grid, put }) => {
      put("Unit 7", [headers, clean(8), clean(9)]);
      grid.setVisibility(put("Unit 12", list), "Hidden");
    },
    entries: { "Unit 7": { header: 1, rows: [2, 3] }, ...entries },
    findings: found,
    fixes: { written: bothFixed },
  },
];
