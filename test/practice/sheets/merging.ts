import { clean, headers, spaced, spacingFound, type SheetCase } from "./sheetCase";

/** Merged cells: told on request, because Excel empties its undo list when it is asked for them. */
export const merging: readonly SheetCase[] = [
  {
    name: "merged titles above the header and a merged note below the list are no finding",
    build: ({ grid, put }) => {
      const id = put("Unit 12", [["Licenses"], [], headers, clean(1), spaced(2), [], ["Checked every month"]]);
      grid.merge(id, { row: 0, column: 0, rows: 2, columns: headers.length });
      grid.merge(id, { row: 6, column: 0, rows: 1, columns: 3 });
    },
    entries: { "Unit 12": { header: 3, rows: [4, 5] } },
    findings: [spacingFound(5)],
    fixes: { written: { "Unit 12 row 5 caseNumber": "1B2K102" } },
  },
  {
    name: "one case number merged over two rows: the second row has none, and the first is corrected",
    build: ({ grid, put }) => {
      const partner = clean(3).map((cell, column) => (column === 2 ? "" : cell));
      const id = put("Unit 12", [headers, clean(1), spaced(2), partner]);
      grid.merge(id, { row: 2, column: 2, rows: 2, columns: 1 });
    },
    entries: { "Unit 12": { header: 1, rows: [2, 3, 4] } },
    findings: [spacingFound(3), "Unit 12 row 4 caseNumber: missing-case-number"],
    merged: ["Unit 12 row 3 caseNumber: merged-cells"],
    fixes: { written: { "Unit 12 row 3 caseNumber": "1B2K102" } },
  },
  {
    name: "first and last name merged in one row",
    build: ({ grid, put }) => {
      const whole = clean(2).map((cell, column) => (column === 1 ? "" : cell));
      const id = put("Unit 12", [headers, spaced(1), whole]);
      grid.merge(id, { row: 2, column: 0, rows: 1, columns: 2 });
    },
    entries: { "Unit 12": { header: 1, rows: [2, 3] } },
    findings: [spacingFound(2), "Unit 12 row 3 lastName: missing-last-name"],
    merged: ["Unit 12 row 3 firstName: merged-cells"],
    fixes: { written: { "Unit 12 row 2 caseNumber": "1B2K101" } },
  },
  {
    name: "one of our own columns merged over two rows: the cell that is swallowed is refused by name",
    build: ({ grid, put }) => {
      const id = put("Unit 12", [[...headers, "Status", "Why"], clean(1), spaced(2), clean(3)]);
      grid.merge(id, { row: 2, column: headers.length + 1, rows: 2, columns: 1 });
    },
    entries: { "Unit 12": { header: 1, rows: [2, 3, 4] } },
    findings: [spacingFound(3)],
    merged: ["Unit 12 row 3 why: merged-cells"],
    fixes: { written: { "Unit 12 row 3 caseNumber": "1B2K102" } },
    importLeaves: ["Unit 12 row 4 why: merged"],
  },
];
