/** @jest-environment <rootDir>/test/practiceEnvironment.ts */
export {};

beforeEach(async () => {
  await practice.open(null);
});

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void;

async function onSheet(work: Work): Promise<void> {
  await Excel.run(async (context) => {
    await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

async function refusal(work: Work): Promise<string> {
  try {
    await onSheet(work);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "none";
}

test("a page is what Excel gives a new worksheet, and what was set", async () => {
  await onSheet(async ({ pageLayout }, context) => {
    pageLayout.load();
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: "Portrait",
      paperSize: "Letter",
      zoom: { scale: 100 },
      printGridlines: false,
      leftMargin: 50.4,
      topMargin: 54,
    });
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "Legal";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.printGridlines = true;
    pageLayout.printHeadings = true;
    pageLayout.centerHorizontally = true;
    pageLayout.centerVertically = true;
    pageLayout.leftMargin = 36;
    pageLayout.setPrintMargins("Inches", { top: 1, footer: 0.25 });
    pageLayout.load();
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "Legal",
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      printGridlines: true,
      printHeadings: true,
      centerHorizontally: true,
      centerVertically: true,
      leftMargin: 36,
      rightMargin: 50.4,
      topMargin: 72,
      bottomMargin: 54,
      headerMargin: 21.6,
      footerMargin: 18,
    });
  });
});

test.each([
  ["no zoom at all", (layout: Excel.PageLayout) => void (layout.zoom = {})],
  ["a scale beside pages", (layout: Excel.PageLayout) => void (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
  ["a scale of 5 percent", (layout: Excel.PageLayout) => void (layout.zoom = { scale: 5 })],
  ["title rows that are not whole", (layout: Excel.PageLayout) => layout.setPrintTitleRows("A1:C1")],
  ["a margin below 0", (layout: Excel.PageLayout) => void (layout.topMargin = -1)],
])("%s: InvalidArgument", async (_what, change) => {
  expect(await refusal(({ pageLayout }) => change(pageLayout))).toBe("InvalidArgument");
});

test("headers and footers have three sections, with Excel's codes", async () => {
  await onSheet(async ({ pageLayout }, context) => {
    const texts = pageLayout.headersFooters.defaultForAllPages;
    texts.leftHeader = "Unit report";
    texts.centerFooter = "Page &P of &N";
    texts.rightFooter = "Health && Human Services";
    texts.load();
    await context.sync();
    expect(texts.toJSON()).toEqual({
      leftHeader: "Unit report",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "Page &P of &N",
      rightFooter: "Health && Human Services",
    });
    texts.rightFooter = "";
    await context.sync();
  });
  const [sheet] = practice.grid.sheets();
  expect(practice.grid.page(sheet?.id ?? "").texts).toEqual({ header: "&LUnit report", footer: "&CPage &P of &N" });
});

test("title rows and the print area are found again, and move with rows", async () => {
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    sheet.name = "Unit report";
    const none = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()];
    await context.sync();
    expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintArea(sheet.getRange("A1:H40"));
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    const rows = pageLayout.getPrintTitleRows().load("address");
    const area = pageLayout.getPrintArea().load("address");
    await context.sync();
    expect([rows.address, area.address]).toEqual(["'Unit report'!2:3", "'Unit report'!A2:H41"]);
  });
  expect(await refusal(({ pageLayout }) => void pageLayout.getPrintArea().load("address"))).toBe("none");
  await practice.open(null);
  expect(await refusal(({ pageLayout }) => void pageLayout.getPrintArea().load("address"))).toBe("ItemNotFound");
});

test("page breaks are added before a cell, counted, found and taken away", async () => {
  await onSheet(async ({ horizontalPageBreaks: breaks }, context) => {
    breaks.add("A40");
    breaks.add("B20").load("rowIndex, columnIndex");
    breaks.load("items/rowIndex");
    const count = breaks.getCount();
    const after = breaks.getItem(0).getCellAfterBreak().load("address");
    await context.sync();
    expect([count.value, breaks.items.map(({ rowIndex }) => rowIndex), after.address]).toEqual([
      2,
      [19, 39],
      "Sheet1!A20",
    ]);
    breaks.items[0]?.delete();
    await context.sync();
    breaks.load("items/rowIndex");
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([39]);
    breaks.removePageBreaks();
  });
  const [sheet] = practice.grid.sheets();
  expect(practice.grid.page(sheet?.id ?? "").rowBreaks).toEqual([]);
  expect(await refusal(({ horizontalPageBreaks: breaks }) => void breaks.add("A1"))).toBe("InvalidArgument");
});

test("gridlines of the window are hidden and shown", async () => {
  await onSheet(async (sheet, context) => {
    sheet.showGridlines = false;
    sheet.load("showGridlines");
    await context.sync();
    expect(sheet.showGridlines).toBe(false);
  });
});

test("cells have a size of font, alignments, row heights and column widths; null where they differ", async () => {
  await onSheet(async (sheet, context) => {
    const title = sheet.getRange("A1");
    title.format.font.size = 16;
    title.format.horizontalAlignment = "Center";
    title.format.verticalAlignment = "Top";
    const grown = sheet.getRange("A3");
    grown.format.font.size = 16;
    grown.format.load("rowHeight");
    title.format.rowHeight = 30;
    title.format.columnWidth = 120;
    const both = sheet.getRange("A1:B2");
    for (const { format } of [title, both]) {
      format.load("horizontalAlignment, verticalAlignment, rowHeight, columnWidth");
      format.font.load("size");
    }
    await context.sync();
    const told = ({ format }: Excel.Range) => [
      format.font.size,
      format.horizontalAlignment,
      format.verticalAlignment,
      format.rowHeight,
      format.columnWidth,
    ];
    expect(grown.format.rowHeight).toBe(21);
    expect(told(title)).toEqual([16, "Center", "Top", 30, 120]);
    expect(told(both)).toEqual([null, null, null, null, null]);
  });
});

test("a table shows or hides stripes and filter buttons", async () => {
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:B3", true);
    table.name = "LicenseListUnits";
    table.showBandedRows = false;
    table.showFilterButton = false;
    const found = context.workbook.tables.getItemOrNullObject("licenselistunits");
    found.load("name, showBandedRows, showFilterButton");
    await context.sync();
    expect([found.name, found.showBandedRows, found.showFilterButton]).toEqual(["LicenseListUnits", false, false]);
  });
});
