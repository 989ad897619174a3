import {
  clean,
  dateAsText,
  dateFound,
  headers,
  importedCells,
  outsideFound,
  spaced,
  spacingFound,
  type SheetCase,
} from "./sheetCase";

const columns = headers.length;

/** Several conditions at once, as lists that have been kept for years are. */
export const together: readonly SheetCase[] = [
  {
    name: "merged titles, two header rows, a filter, rows hidden by hand, a gap, a note and a total",
    build: ({ grid, put }) => {
      const rows = [
        ["LinkedIn Learning licenses"],
        ["", "Client", "", "", "", "", "County"],
        headers,
        clean(1),
        spaced(2),
        spaced(3),
        dateAsText(4),
        ["Rows in red are on leave"],
        [],
        spaced(5),
        ["Total", "", 5],
      ];
      const id = put("Unit 12", rows, 0, 1);
      grid.merge(id, { row: 0, column: 1, rows: 1, columns });
      grid.setFilter(id, { row: 2, column: 1, rows: 5, columns }, 2, ["Family1", "Family3", "Family4"]);
      // While a filter is on, Excel does not tell who hid a row: rows hidden by hand are left alone too, and named.
      grid.setRowsHidden(id, 6, 1, true);
      grid.setRowsHidden(id, 9, 1, true);
    },
    entries: { "Unit 12": { header: 3, rows: [4, 5, 6, 7, 10] } },
    findings: [spacingFound(5), spacingFound(6), dateFound(7), outsideFound(10), spacingFound(10)],
    fixes: {
      written: {
        "Unit 12 row 6 caseNumber": "1B2K103",
      },
      left: ["row 5 caseNumber", "row 7 dateIssued", "row 10 caseNumber"].map(
        (cell) => `Unit 12 ${cell}: hidden-by-filter`,
      ),
    },
    importLeaves: [5, 7, 10].flatMap((row) => importedCells(row, "hidden-by-filter")),
  },
  {
    name: "a filtered table, partly unlocked on a protected tab, beside a plain list with a merged case number",
    build: ({ grid, put }) => {
      const area = { row: 1, column: 0, rows: 4, columns: columns + 2 };
      const id = put("Unit 12", [["Unit 12"], [...headers, "Status", "Why"], spaced(1), spaced(2), spaced(3)]);
      grid.addTable(id, area, "Unit12", "TableStyleMedium2");
      grid.setFilter(id, area, 1, ["Family1", "Family3"]);
      grid.setLocked(id, { row: 2, column: 0, rows: 2, columns: columns + 2 }, false);
      grid.setProtected(id, true);
      const partner = clean(6).map((cell, column) => (column === 2 ? "" : cell));
      const plain = put("Unit 7", [headers, spaced(5), partner]);
      grid.merge(plain, { row: 1, column: 2, rows: 2, columns: 1 });
    },
    entries: { "Unit 12": { header: 2, rows: [3, 4, 5] }, "Unit 7": { header: 1, rows: [2, 3] } },
    findings: [
      spacingFound(3),
      spacingFound(4),
      spacingFound(5),
      spacingFound(2, "Unit 7"),
      "Unit 7 row 3 caseNumber: missing-case-number",
    ],
    locked: ["Unit 12"],
    merged: ["Unit 7 row 2 caseNumber: merged-cells"],
    fixes: {
      written: { "Unit 12 row 3 caseNumber": "1B2K101", "Unit 7 row 2 caseNumber": "1B2K105" },
      left: ["Unit 12 row 4 caseNumber: hidden-by-filter", "Unit 12 row 5 caseNumber: protected"],
    },
    importLeaves: [...importedCells(4, "hidden-by-filter"), ...importedCells(5, "protected")],
  },
];
