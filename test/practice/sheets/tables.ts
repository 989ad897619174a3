import { clean, headers, importedCells, outsideFound, spaced, spacingFound, type SheetCase } from "./sheetCase";

const columns = headers.length;

/** Excel tables beside plain ranges. */
export const tables: readonly SheetCase[] = [
  {
    name: "an Excel table",
    build: ({ grid, put }) => {
      const id = put("Unit 12", [headers, clean(1), spaced(2), spaced(3)]);
      grid.addTable(id, { row: 0, column: 0, rows: 4, columns }, "Unit12", "TableStyleMedium2");
    },
    entries: { "Unit 12": { header: 1, rows: [2, 3, 4] } },
    findings: [spacingFound(3), spacingFound(4)],
    fixes: { written: { "Unit 12 row 3 caseNumber": "1B2K102", "Unit 12 row 4 caseNumber": "1B2K103" } },
  },
  {
    name: "an Excel table under titles, with a note right below it",
    build: ({ grid, put }) => {
      const id = put("Unit 12", [["Unit 12"], [], headers, clean(1), spaced(2), ["Checked every month"]]);
      grid.addTable(id, { row: 2, column: 0, rows: 3, columns }, "Unit12", "TableStyleMedium2");
    },
    entries: { "Unit 12": { header: 3, rows: [4, 5] } },
    findings: [spacingFound(5)],
    fixes: { written: { "Unit 12 row 5 caseNumber": "1B2K102" } },
  },
  {
    name: "an Excel table whose filter hides a row",
    build: ({ grid, put }) => {
      const id = put("Unit 12", [headers, clean(1), spaced(2), spaced(3)]);
      const area = { row: 0, column: 0, rows: 4, columns };
      grid.addTable(id, area, "Unit12", "TableStyleMedium2");
      grid.setFilter(id, area, 1, ["Family1", "Family3"]);
    },
    entries: { "Unit 12": { header: 1, rows: [2, 3, 4] } },
    findings: [spacingFound(3), spacingFound(4)],
    fixes: {
      written: { "Unit 12 row 4 caseNumber": "1B2K103" },
      left: ["Unit 12 row 3 caseNumber: hidden-by-filter"],
    },
    importLeaves: importedCells(3, "hidden-by-filter"),
  },
  {
    name: "rows typed below an Excel table, after a gap, belong to the list",
    build: ({ grid, put }) => {
      const id = put("Unit 12", [headers, clean(1), clean(2), [], spaced(3)]);
      grid.addTable(id, { row: 0, column: 0, rows: 3, columns }, "Unit12", "TableStyleMedium2");
    },
    entries: { "Unit 12": { header: 1, rows: [2, 3, 5] } },
    findings: [outsideFound(5), spacingFound(5)],
    fixes: { written: { "Unit 12 row 5 caseNumber": "1B2K103" } },
  },
  {
    name: "a table and a plain range on two tabs, and a small table of something else beside the list",
    build: ({ grid, put }) => {
      const id = put("Unit 12", [headers, clean(1), spaced(2)]);
      grid.addTable(id, { row: 0, column: 0, rows: 3, columns }, "Unit12", "TableStyleMedium2");
      put(
        "Unit 12",
        [
          ["Team", "Size"],
          ["A", "12"],
        ],
        0,
        columns + 5,
      );
      grid.addTable(id, { row: 0, column: columns + 5, rows: 2, columns: 2 }, "Teams", "TableStyleLight1");
      put("Unit 7", [headers, spaced(5)]);
    },
    entries: { "Unit 12": { header: 1, rows: [2, 3] }, "Unit 7": { header: 1, rows: [2] } },
    findings: [spacingFound(3), spacingFound(2, "Unit 7")],
    fixes: { written: { "Unit 12 row 3 caseNumber": "1B2K102", "Unit 7 row 2 caseNumber": "1B2K105" } },
  },
];
