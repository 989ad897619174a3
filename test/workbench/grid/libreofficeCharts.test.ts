import type { ChartInfo } from "../../../workbench/grid/chartInfo";
import type { Grid } from "../../../workbench/grid/grid";
import { chartBook } from "./chartBook";
import { area, newGrid, put } from "./newGrid";
import { converted, useLibreOffice, withLibreOffice } from "./withLibreOffice";

useLibreOffice();

const KINDS = ["ColumnClustered", "ColumnStacked", "LineMarkers", "BarClustered", "Pie"] as const;

/** Puts a report on a worksheet: two tables and a chart of each kind, on letter paper, one page wide. */
function makeReport(grid: Grid, sheet: string): void {
  grid.renameSheet(sheet, "Unit report");
  put(grid, sheet, 0, 0, [["Unit report"]]);
  put(grid, sheet, 2, 0, [
    ["Unit", "On list", "Active"],
    ["Unit 3", 120, 80],
    ["Unit 5 & 6", 90, ""],
    ["Unit 7", 40, 22],
  ]);
  grid.addTable(sheet, area(2, 0, 4, 3), "LicenseListUnits", "TableStyleMedium2");
  put(
    grid,
    sheet,
    8,
    0,
    Array.from({ length: 90 }, (_, row) => (row === 0 ? ["Month", "Hours"] : [`Month ${row}`, row * 1.25])),
  );
  grid.addTable(sheet, area(8, 0, 90, 2), "LicenseListMonths", "TableStyleMedium2");
  KINDS.forEach((type, index) => grid.addChart(chartOf(sheet, type, index)));
  grid.setPage(sheet, {
    paper: 1,
    landscape: false,
    scale: null,
    pagesWide: 1,
    pagesTall: null,
    texts: { header: "", footer: "&CPage &P of &N" },
  });
  grid.setPrintNames(sheet, { titles: "='Unit report'!$1:$1" });
}

function chartOf(sheetId: string, type: ChartInfo["type"], index: number): Omit<ChartInfo, "id"> {
  const from = { row: 1 + index * 16, column: 4, x: 0, y: 0 };
  const series = ["B", "C"].map((column) => ({
    name: `='Unit report'!$${column}$3`,
    categories: "='Unit report'!$A$4:$A$6",
    values: `='Unit report'!$${column}$4:$${column}$6`,
    color: "",
  }));
  return {
    sheetId,
    name: `LicenseList${type}`,
    altText: `Units as ${type}`,
    type,
    place: { from, to: { row: from.row + 15, column: 16, x: 0, y: 0 } },
    title: { text: `Units & ${type}`, visible: true },
    legend: { visible: true, position: "Bottom" },
    categoryTitle: { text: "", visible: false },
    valueTitle: { text: "Licenses", visible: type !== "Pie" },
    blanks: "NotPlotted",
    series,
  };
}

describe("a report in LibreOffice", () => {
  it(
    "prints on letter paper, one page wide and as many long as it needs",
    withLibreOffice(async () => {
      const { grid, sheet } = await newGrid();
      makeReport(grid, sheet);
      const pdf = converted("printed", await grid.save(), "pdf").toString("latin1");
      grid.dispose();
      const pages = [...pdf.matchAll(/\/Type\/Page\/[^>]*?\/MediaBox\[([\d ]+)\]/g)].map(([, box]) => box);
      expect(pages).toEqual(["0 0 612 792", "0 0 612 792"]);
    }),
    120_000,
  );

  it(
    "keeps charts, their cells, tables and the page in a file of its own",
    withLibreOffice(async () => {
      const { grid, sheet } = await newGrid();
      makeReport(grid, sheet);
      const theirs = await newGrid(new Uint8Array(converted("report", await grid.save(), "xlsx")));
      const told = (book: Grid, id: string) =>
        book
          .charts(id)
          .map(({ name, title, legend, valueTitle, series, type, place }) => ({
            name,
            title: title.text,
            legend,
            valueTitle: type === "Pie" ? "" : valueTitle.text,
            type,
            from: [place.from.row, place.from.column],
            cells: series.map(({ values, categories }) => [values, categories]),
          }))
          .sort((one, other) => one.name.localeCompare(other.name));
      expect(told(theirs.grid, theirs.sheet)).toEqual(told(grid, sheet));
      const tables = theirs.grid.tables().map(({ name }) => name);
      expect(tables.sort()).toEqual(["LicenseListMonths", "LicenseListUnits"]);
      const { paper, landscape, pagesWide, pagesTall } = theirs.grid.page(theirs.sheet);
      expect([paper, landscape, pagesWide, pagesTall]).toEqual([1, false, 1, null]);
      expect(theirs.grid.printNames(theirs.sheet).titles).toBe("='Unit report'!$1:$1");
      grid.dispose();
      theirs.grid.dispose();
    }),
    120_000,
  );

  it(
    "tells in words what a chart shows",
    withLibreOffice(async () => {
      const { grid, sheet } = await newGrid();
      makeReport(grid, sheet);
      const flat = converted("words", await grid.save(), "fods").toString("utf8");
      expect(flat).toMatch(/draw:name="LicenseListPie"[\s\S]*?<svg:desc>Units as Pie<\/svg:desc>/);
      grid.dispose();
    }),
    120_000,
  );

  it(
    "shows charts of others beside a new one",
    withLibreOffice(async () => {
      const { grid, sheet } = await newGrid(chartBook());
      grid.addChart({
        ...chartOf(sheet, "Line", 2),
        series: [{ name: "Days", categories: "=Data!$A$2:$A$4", values: "=Data!$B$2:$B$4", color: "" }],
      });
      const theirs = await newGrid(new Uint8Array(converted("others", await grid.save(), "xlsx")));
      expect(theirs.grid.charts(theirs.sheet).map(({ name, type }) => [name, type])).toEqual([
        ["Their columns", "ColumnStacked"],
        ["Their radar", "Other"],
        ["LicenseListLine", "Line"],
      ]);
      grid.dispose();
      theirs.grid.dispose();
    }),
    120_000,
  );
});
