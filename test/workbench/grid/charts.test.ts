import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { ChartInfo } from "../../../workbench/grid/chartInfo";
import type { Grid } from "../../../workbench/grid/grid";
import { chartBook, chartParts } from "./chartBook";
import { area, newGrid, put } from "./newGrid";

let grid: Grid;
let sheet: string;

beforeEach(async () => ({ grid, sheet } = await newGrid(chartBook())));
afterEach(() => grid.dispose());

async function savedParts(): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(await grid.save())).map(([path, part]) => [path, strFromU8(part)]),
  );
}

async function reopen(): Promise<void> {
  const bytes = await grid.save();
  grid.dispose();
  ({ grid, sheet } = await newGrid(bytes));
}

function newChart(name: string, values = "=Data!$B$2:$B$4"): Omit<ChartInfo, "id"> {
  return {
    sheetId: sheet,
    name,
    altText: "Days of three people",
    type: "ColumnClustered",
    place: { from: { row: 5, column: 0, x: 3, y: 2 }, to: { row: 20, column: 6, x: 0, y: 0 } },
    title: { text: "Days <of> & hours", visible: true },
    legend: { visible: true, position: "Right" },
    categoryTitle: { text: "", visible: false },
    valueTitle: { text: "Days", visible: true },
    blanks: "NotPlotted",
    series: [{ name: "=Data!$B$1", categories: "=Data!$A$2:$A$4", values, color: "#0F6CBD" }],
  };
}

describe("charts of others", () => {
  it("are listed as what they are, a kind that is not played as Other", () => {
    const [columns, radar] = grid.charts(sheet);
    expect(columns).toMatchObject({
      name: "Their columns",
      altText: "Days by name",
      type: "ColumnStacked",
      place: { from: { row: 1, column: 3, x: 10, y: 0 }, to: { row: 12, column: 8, x: 10, y: 0 } },
      title: { text: "Days & hours", visible: true },
      legend: { visible: true, position: "Top" },
      valueTitle: { text: "Days", visible: true },
      categoryTitle: { visible: false },
      blanks: "Interplotted",
      series: [{ name: "=Data!$B$1", categories: "=Data!$A$2:$A$4", values: "=Data!$B$2:$B$4", color: "#70AD47" }],
    });
    expect(radar).toMatchObject({ name: "Their radar", type: "Other" });
  });

  it("are kept byte for byte when nothing about them changed, whatever else did", async () => {
    put(grid, sheet, 20, 0, [["else"]]);
    grid.addChart(newChart("Ours"));
    const parts = await savedParts();
    for (const path of ["charts/chart1.xml", "charts/chart2.xml", "charts/style1.xml"])
      expect(parts[`xl/${path}`]).toBe(chartParts[`xl/${path}`]);
    const drawing = chartParts["xl/drawings/drawing1.xml"] ?? "";
    expect(parts["xl/drawings/drawing1.xml"]?.startsWith(drawing.replace("</xdr:wsDr>", ""))).toBe(true);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<drawing r:id="rId1"/>');
  });

  it("follow their cells: references and values of each kind, their own marks stay", async () => {
    grid.insertRows(sheet, 0, 2, "addin");
    put(grid, sheet, 4, 1, [[40]]);
    grid.renameSheet(sheet, "Unit 3");
    const parts = await savedParts();
    const columns = parts["xl/charts/chart1.xml"] ?? "";
    expect(columns).toContain("<c:f>'Unit 3'!$B$4:$B$6</c:f>");
    expect(columns).toContain('<c:pt idx="1"><c:v>40</c:v></c:pt>');
    expect(columns).toContain('<c:gapWidth val="55"/>');
    expect(columns).toContain("<a:effectLst/>");
    expect(parts["xl/charts/chart2.xml"]).toContain("<c:f>'Unit 3'!$B$4:$B$6</c:f>");
    expect(parts["xl/drawings/drawing1.xml"]).toMatch(/editAs="oneCell"><xdr:from>.*?<xdr:row>3<\/xdr:row>/);
  });

  it("go with all their parts when they are deleted, and a picture beside them stays", async () => {
    for (const { id } of grid.charts(sheet)) grid.removeChart(id);
    const parts = await savedParts();
    expect(Object.keys(parts).filter((path) => path.includes("charts"))).toEqual([]);
    expect(parts["[Content_Types].xml"]).not.toContain("chart");
    expect(parts["xl/drawings/drawing1.xml"]).toContain('name="Box"');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<drawing ");
  });

  it("go with their worksheet", async () => {
    grid.addSheet("Other");
    grid.removeSheet(sheet);
    const parts = await savedParts();
    expect(Object.keys(parts).filter((path) => /chart|drawing/.test(path))).toEqual([]);
    expect(parts["[Content_Types].xml"]).not.toMatch(/chart|drawing/);
  });
});

describe("a new chart", () => {
  it("is read back as it was, with the values that viewers show", async () => {
    const made = newChart("LicenseListUse");
    grid.addChart(made);
    await reopen();
    const again = grid.charts(sheet).at(-1);
    expect({ ...again, id: "", sheetId: "" }).toEqual({ ...made, id: "", sheetId: "" });
    const xml = (await savedParts())["xl/charts/chart3.xml"] ?? "";
    expect(xml).toContain('<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>Ann</c:v></c:pt>');
    expect(xml).toContain('<c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt>');
  });

  it("on a worksheet without a drawing gets one, and takes it along when it goes", async () => {
    const report = grid.addSheet("Unit report");
    const id = grid.addChart({ ...newChart("Use"), sheetId: report });
    const parts = await savedParts();
    expect(parts["xl/worksheets/sheet2.xml"]).toMatch(/<pageMargins [^>]*\/><drawing [^>]*r:id="rId1"\/><\/worksheet>/);
    expect(parts["xl/drawings/drawing2.xml"]).toContain('descr="Days of three people"');
    await reopen();
    const second = grid.sheets()[1]?.id ?? "";
    expect(grid.charts(second).map(({ name }) => name)).toEqual(["Use"]);
    expect(id).not.toBe(grid.charts(second)[0]?.id);
    grid.removeChart(grid.charts(second)[0]?.id ?? "");
    const emptied = await savedParts();
    expect(Object.keys(emptied).filter((path) => path.includes("drawing2"))).toEqual([]);
    expect(emptied["xl/worksheets/sheet2.xml"]).not.toContain("<drawing");
  });

  it("is written anew when it got another type, title or series, and moves in its drawing", async () => {
    grid.addChart(newChart("Use"));
    await reopen();
    const id = grid.charts(sheet).at(-1)?.id ?? "";
    grid.changeChart(id, { type: "LineMarkers", title: { text: "Later", visible: true }, name: "Lines" });
    grid.changeChart(id, {
      place: { from: { row: 30, column: 1, x: 0, y: 0 }, to: { row: 40, column: 9, x: 0, y: 0 } },
    });
    await reopen();
    expect(grid.charts(sheet).at(-1)).toMatchObject({
      name: "Lines",
      type: "LineMarkers",
      altText: "Days of three people",
      title: { text: "Later" },
      place: { from: { row: 30, column: 1 }, to: { row: 40, column: 9 } },
    });
  });

  it.each([
    "ColumnClustered",
    "ColumnStacked",
    "ColumnStacked100",
    "BarClustered",
    "BarStacked",
    "BarStacked100",
    "Line",
    "LineStacked",
    "LineMarkers",
    "LineMarkersStacked",
    "Pie",
  ] as const)("of type %s keeps its type", async (type) => {
    grid.addChart({ ...newChart("Use"), type });
    await reopen();
    expect(grid.charts(sheet).at(-1)?.type).toBe(type);
  });
});

describe("round trips", () => {
  it("opening and saving loses nothing, byte for byte", async () => {
    expect(await savedParts()).toEqual(chartParts);
  });

  it("names, titles, texts and places of any charts come back", async () => {
    const text = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 30 }).filter((one) => one.trim() === one);
    const corner = fc.record({
      row: fc.nat(200),
      column: fc.nat(30),
      x: fc.nat(60),
      y: fc.nat(18),
    });
    const chart = fc.record({
      name: text,
      title: text,
      altText: text,
      color: fc.constantFrom("#C43501", "#107C10"),
      from: corner,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(chart, { minLength: 1, maxLength: 4 }), async (wanted) => {
        const opened = await newGrid(chartBook());
        for (const { name, title, altText, color, from } of wanted) {
          const base = newChart(name);
          const place = { from, to: { ...from, row: from.row + 9, column: from.column + 4 } };
          const series = base.series.map((one) => ({ ...one, color }));
          opened.grid.addChart({
            ...base,
            sheetId: opened.sheet,
            altText,
            place,
            series,
            title: { text: title, visible: true },
          });
        }
        const before = opened.grid.charts(opened.sheet).map((one) => ({ ...one, id: "" }));
        const again = await newGrid(await opened.grid.save());
        expect(again.grid.charts(again.sheet).map((one) => ({ ...one, id: "" }))).toEqual(before);
        opened.grid.dispose();
        again.grid.dispose();
      }),
      { numRuns: 25 },
    );
  });
});

describe("page set-up", () => {
  it("of the file is read as it is", () => {
    expect(grid.page(sheet)).toEqual({
      landscape: true,
      paper: 5,
      scale: null,
      pagesWide: 1,
      pagesTall: null,
      gridlines: false,
      headings: false,
      centerHorizontally: true,
      centerVertically: false,
      margins: { left: 0.25, right: 0.25, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
      texts: { header: "&LLeft&CPage &P", footer: "" },
      rowBreaks: [],
    });
    expect(grid.showsGridlines(sheet)).toBe(false);
    expect(grid.printNames(sheet)).toEqual({ area: "=Data!$A$1:$H$30", titles: "=Data!$A:$A,Data!$1:$1" });
  });

  it("changes where asked, keeps what it does not know, in the order of the schema", async () => {
    grid.setPage(sheet, {
      landscape: false,
      paper: 1,
      scale: 90,
      pagesWide: null,
      gridlines: true,
      centerHorizontally: false,
      texts: { header: "", footer: "&CPage &P of &N" },
    });
    grid.setGridlines(sheet, true);
    const xml = (await savedParts())["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain('<outlinePr summaryBelow="0"/><pageSetUpPr autoPageBreaks="0"/></sheetPr>');
    expect(xml).toContain('<sheetView showGridLines="1" zoomScale="80" workbookViewId="0"/>');
    expect(xml).toContain(
      '</customSheetViews><printOptions gridLines="1"/><pageMargins left="0.25" right="0.25" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="1" orientation="portrait" blackAndWhite="1" scale="90"/><headerFooter differentFirst="1" alignWithMargins="0"><oddFooter>&amp;CPage &amp;P of &amp;N</oddFooter><firstFooter>&amp;Rfirst</firstFooter></headerFooter><drawing',
    );
    expect(xml).toContain('<pageSetup orientation="landscape"/><headerFooter><oddHeader>theirs</oddHeader>');
    await reopen();
    expect(grid.page(sheet)).toMatchObject({ scale: 90, paper: 1, pagesWide: null, gridlines: true, landscape: false });
  });

  it("of a new worksheet is written whole: one page wide on letter, title rows, gridlines off", async () => {
    const report = grid.addSheet("Unit report");
    grid.setPage(report, { paper: 1, landscape: true, scale: null, pagesWide: 1, pagesTall: null });
    grid.setPrintNames(report, { titles: "='Unit report'!$1:$2" });
    grid.setGridlines(report, false);
    grid.setPage(report, { rowBreaks: [20, 40] });
    grid.insertRows(report, 30, 2, "addin");
    const before = grid.page(report);
    const parts = await savedParts();
    const xml = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension');
    expect(xml).toContain('<pageSetup paperSize="1" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
    expect(xml).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="42"');
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Unit report'!$1:$2</definedName>`,
    );
    await reopen();
    const again = grid.sheets()[1]?.id ?? "";
    expect([grid.page(again), grid.showsGridlines(again)]).toEqual([before, false]);
    expect(grid.printNames(again)).toEqual({ area: null, titles: "='Unit report'!$1:$2" });
  });

  it("of cells: sizes, alignments and heights are saved, and tables without stripes and buttons", async () => {
    const report = grid.addSheet("Unit report");
    put(grid, report, 0, 0, [
      ["A", "B"],
      [1, 2],
    ]);
    grid.setLook(report, area(0, 0), { size: 16, bold: true, horizontal: "Center", vertical: "Top" });
    grid.setRowHeight(report, 0, 1, 40);
    grid.setLook(report, area(1, 0), { size: 16 });
    const table = grid.addTable(report, area(0, 0, 2, 2), "LicenseListUnits", "TableStyleLight9");
    grid.setTableMarks(table, { bandedRows: false, filterButton: false });
    await reopen();
    const again = grid.sheets()[1]?.id ?? "";
    expect(grid.look(again, 0, 0)).toEqual({ size: 16, bold: true, horizontal: "Center", vertical: "Top" });
    expect([0, 1, 2].map((row) => grid.rowHeight(again, row))).toEqual([40, 28, 20]);
    expect(grid.tables()).toMatchObject([{ name: "LicenseListUnits", bandedRows: false, filterButton: false }]);
    grid.setTableMarks(grid.tables()[0]?.id ?? "", { bandedRows: true, filterButton: true });
    await reopen();
    expect(grid.tables()).toMatchObject([{ bandedRows: true, filterButton: true }]);
  });
});
