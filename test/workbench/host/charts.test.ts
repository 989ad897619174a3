/** @jest-environment <rootDir>/test/practiceEnvironment.ts */
export {};

/** Months typed so become days, as in Excel. */
const ROWS = [
  ["Month", "Hours", "Countable"],
  ["Sep 2026", 12.5, 10],
  ["Oct 2026", 20, 18.5],
];

beforeEach(async () => {
  await practice.open(null);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Unit report";
    sheet.getRange("A1:C3").values = ROWS;
    sheet.tables.add("A1:C3", true).name = "Months";
    await context.sync();
  });
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

/** A chart of the table with this name. */
function added(
  sheet: Excel.Worksheet,
  name: string,
  type: "ColumnClustered" | "Line" = "ColumnClustered",
): Excel.Chart {
  const chart = sheet.charts.add(type, sheet.tables.getItem("Months").getRange(), "Columns");
  chart.name = name;
  return chart;
}

function seriesNow() {
  const [sheet] = practice.grid.sheets();
  const [chart] = practice.grid.charts(sheet?.id ?? "");
  return { chart, drawn: chart === undefined ? [] : practice.grid.drawnSeries(chart.id) };
}

describe("a chart of a table", () => {
  test("takes headers as names and the first column of texts or days as categories", async () => {
    await onSheet(async (sheet, context) => {
      const chart = added(sheet, "Hours by month");
      chart.load("id, name, chartType, width, height");
      chart.series.load("items/name");
      const count = chart.series.getCount();
      await context.sync();
      expect([chart.name, chart.chartType, chart.width, chart.height]).toEqual([
        "Hours by month",
        "ColumnClustered",
        360,
        216,
      ]);
      expect(chart.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
      expect([count.value, chart.series.items.map(({ name }) => name)]).toEqual([2, ["Hours", "Countable"]]);
    });
    const { chart, drawn } = seriesNow();
    expect(chart?.series[1]).toMatchObject({
      name: "='Unit report'!$C$1",
      categories: "='Unit report'!$A$2:$A$3",
      values: "='Unit report'!$C$2:$C$3",
    });
    expect(drawn[0]).toMatchObject({ name: "Hours", categories: ["Sep-26", "Oct-26"], values: [12.5, 20] });
  });

  test("is found by name in any case, by id and by place after a sync; a missing one is null or ItemNotFound", async () => {
    await onSheet(async (sheet, context) => {
      const chart = added(sheet, "LicenseListUse").load("id");
      await context.sync();
      const byName = sheet.charts.getItem("licenselistuse").load("id");
      const byId = sheet.charts.getItemOrNullObject(chart.id).load("name");
      const first = sheet.charts.getItemAt(0).load("name");
      const missing = sheet.charts.getItemOrNullObject("Nowhere");
      sheet.charts.load("count, items/name, items/title/text");
      await context.sync();
      expect([byName.id, byId.name, first.name]).toEqual([chart.id, "LicenseListUse", "LicenseListUse"]);
      expect([missing.isNullObject, sheet.charts.count, sheet.charts.items.length]).toEqual([true, 1, 1]);
      chart.title.text = "Use";
      await context.sync();
    });
    expect(seriesNow().chart?.title).toEqual({ text: "Use", visible: true });
    expect(await refusal((sheet) => void sheet.charts.getItem("Nowhere").load("name"))).toBe("ItemNotFound");
    expect(await refusal((sheet) => void sheet.charts.getItemAt(1).load("name"))).toBe("InvalidArgument");
  });

  test("has a title, a legend and titles of its axes", async () => {
    await onSheet(async (sheet, context) => {
      const chart = added(sheet, "Hours");
      chart.title.text = "Hours by month";
      chart.legend.position = "Right";
      chart.axes.valueAxis.title.text = "Hours";
      chart.axes.getItem("Category").title.text = "Month";
      chart.axes.categoryAxis.title.visible = false;
      chart.load("title/text, title/visible, legend/position, legend/visible");
      chart.axes.valueAxis.title.load("text, visible");
      chart.axes.categoryAxis.title.load("text, visible");
      await context.sync();
      expect(chart.title.toJSON()).toEqual({ text: "Hours by month", visible: true });
      expect(chart.legend.toJSON()).toEqual({ position: "Right", visible: true });
      expect(chart.axes.valueAxis.title.toJSON()).toEqual({ text: "Hours", visible: true });
      expect(chart.axes.categoryAxis.title.toJSON()).toEqual({ text: "Month", visible: false });
      chart.title.visible = false;
      chart.legend.visible = false;
    });
    expect(seriesNow().chart).toMatchObject({ title: { visible: false }, legend: { visible: false } });
  });

  test("stands where setPosition says, covers the end cell, and moves in points", async () => {
    await onSheet(async (sheet, context) => {
      const chart = added(sheet, "Hours");
      chart.setPosition("B6", "D15");
      chart.load("left, top, width, height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 75, 144, 150]);
      chart.setPosition(sheet.getRange("A20"));
      chart.load("left, top, width, height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([0, 285, 144, 150]);
      chart.top = 300;
      chart.left = 10.5;
      chart.width = 400;
      chart.height = 200;
      chart.load("left, top, width, height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([10.5, 300, 400, 200]);
    });
    expect(await refusal((sheet) => void (sheet.charts.getItem("Hours").top = -1))).toBe("InvalidArgument");
    expect(await refusal((sheet) => sheet.charts.getItem("Hours").setPosition("D9", "A1"))).toBe("InvalidArgument");
  });

  test("moves with rows put in above it, its references with theirs; a renamed sheet keeps them", async () => {
    await onSheet((sheet) => added(sheet, "Hours").setPosition("B6", "D15"));
    await onSheet((sheet) => void sheet.getRange("1:2").insert("Down"));
    await onSheet((sheet) => void (sheet.name = "Report"));
    const { chart, drawn } = seriesNow();
    expect(chart?.place).toEqual({ from: { row: 7, column: 1, x: 0, y: 0 }, to: { row: 17, column: 4, x: 0, y: 0 } });
    expect(chart?.series[0]?.values).toBe("=Report!$B$4:$B$5");
    expect(drawn[0]?.values).toEqual([12.5, 20]);
  });

  test("draws the rows that the table gets when it is resized", async () => {
    await onSheet((sheet) => {
      added(sheet, "Hours");
      sheet.getRange("A4:C4").values = [["Nov 2026", 5, 5]];
      sheet.tables.getItem("Months").resize("A1:C4");
    });
    expect(seriesNow().drawn[0]).toMatchObject({
      categories: ["Sep-26", "Oct-26", "Nov-26"],
      values: [12.5, 20, 5],
    });
  });

  test("follows new data, another type, and is deleted", async () => {
    await onSheet(async (sheet, context) => {
      const chart = added(sheet, "Hours");
      chart.setData(sheet.getRange("A1:B3"), "Columns");
      chart.chartType = "Line";
      chart.series.load("count");
      chart.displayBlanksAs = "Zero";
      chart.load("chartType, displayBlanksAs");
      await context.sync();
      expect([chart.series.count, chart.chartType, chart.displayBlanksAs]).toEqual([1, "Line", "Zero"]);
      chart.delete();
      await context.sync();
      expect(await refusalOf(chart, context)).toBe("ItemNotFound");
    });
    expect(seriesNow().chart).toBeUndefined();
  });
});

async function refusalOf(chart: Excel.Chart, context: Excel.RequestContext): Promise<string> {
  try {
    chart.load("name");
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "none";
}

describe("series", () => {
  test("are added, named, given values and categories, coloured and deleted one by one", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:B3"), "Columns");
      const second = chart.series.add("Kept");
      second.setValues(sheet.getRange("C2:C3"));
      second.setXAxisValues(sheet.getRange("A2:A3"));
      second.format.fill.setSolidColor("#0F6CBD");
      chart.series.getItemAt(0).format.line.color = "#FF0000";
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Hours", "Kept"]);
    });
    expect(seriesNow().drawn).toEqual([
      { name: "Hours", color: "#FF0000", categories: ["Sep-26", "Oct-26"], values: [12.5, 20] },
      { name: "Kept", color: "#0F6CBD", categories: ["Sep-26", "Oct-26"], values: [10, 18.5] },
    ]);
    await onSheet((sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).delete());
    expect(seriesNow().drawn.map(({ name }) => name)).toEqual(["Kept"]);
  });

  test("a series by rows takes the header row as categories", async () => {
    await onSheet((sheet) => void sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Rows"));
    expect(seriesNow().drawn).toMatchObject([
      { name: "Sep-26", categories: ["Hours", "Countable"], values: [12.5, 10] },
      { name: "Oct-26", categories: ["Hours", "Countable"], values: [20, 18.5] },
    ]);
  });
});

test("kinds that are not played are refused by name, members too", async () => {
  expect(await refusal((sheet) => void sheet.charts.add("Radar", sheet.getRange("A1:B3")))).toBe("NotImplemented");
  expect(await refusal((sheet) => added(sheet, "Hours").activate())).toBe("NotImplemented");
});

test("a protected worksheet takes no chart", async () => {
  await onSheet((sheet) => sheet.protection.protect());
  expect(await refusal((sheet) => void added(sheet, "Hours"))).toBe("AccessDenied");
});

test("the pane hears of charts that come and go", async () => {
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.charts.onAdded.add((args) => Promise.resolve(void heard.push(`${args.type} ${args.worksheetId}`)));
    sheet.charts.onDeleted.add((args) => Promise.resolve(void heard.push(args.type)));
    sheet.load("id");
    await context.sync();
    const chart = added(sheet, "Hours");
    await context.sync();
    chart.delete();
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([`ChartAdded ${sheet.id}`, "ChartDeleted"]);
  });
});
