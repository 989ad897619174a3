/** @jest-environment <rootDir>/test/practiceEnvironment.ts */
import type { Area } from "../../../workbench/grid/grid";

const header = ["E-mail", "Days"];

beforeEach(async () => {
  practice.host.circumstances.coAuthored = false;
  await practice.open(null);
});

function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

function shown(where: Area): unknown[][] {
  return practice.grid.values(practice.grid.activeSheet(), where);
}

/** A table "Usage" at A1:B3 with two rows. */
function withTable(
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [header, ["a@example.com", 1], ["b@example.com", 2]];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Usage";
    await context.sync();
    await work(table, sheet, context);
  });
}

function tableArea(): Area | undefined {
  return practice.grid.tables()[0]?.area;
}

describe("tables", () => {
  test("ranges, columns, rows and counts", () =>
    withTable(async (table, _sheet, context) => {
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("Days").getDataBodyRange(),
      ];
      for (const range of ranges) range.load("address");
      table.load("name, showHeaders, showTotals, style");
      table.columns.load("items/name, items/index, count");
      table.rows.load("items/values, count");
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual([
        "Sheet1!A1:B3",
        "Sheet1!A1:B1",
        "Sheet1!A2:B3",
        "Sheet1!B2:B3",
      ]);
      expect([table.name, table.showHeaders, table.showTotals, table.style]).toEqual([
        "Usage",
        true,
        false,
        "TableStyleMedium2",
      ]);
      expect(table.columns.items.map((column) => [column.name, column.index])).toEqual([
        ["E-mail", 0],
        ["Days", 1],
      ]);
      expect(table.rows.items.map((row) => row.values)).toEqual([[["a@example.com", 1]], [["b@example.com", 2]]]);
    }));

  test("values directly below expand it", () =>
    withTable(async (table, _sheet, context) => {
      table.getDataBodyRange().getRowsBelow(2).values = [
        ["c@example.com", 3],
        ["d@example.com", ""],
      ];
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect(body.address).toBe("Sheet1!A2:B5");
    }));

  test.each([
    ["an empty row", (sheet: Excel.Worksheet) => void (sheet.getRange("A4:B4").values = [["", ""]])],
    ["values with a gap", (sheet: Excel.Worksheet) => void (sheet.getRange("A5:B5").values = [["x", 1]])],
    [
      "values beside other data",
      (sheet: Excel.Worksheet) => {
        practice.grid.write(practice.grid.activeSheet(), area(3, 1, 1, 1), [[{ value: "total" }]], "remote");
        practice.grid.resizeTable(practice.grid.tables()[0]?.id ?? "", area(0, 0, 3, 2));
        sheet.getRange("A4").values = [["x"]];
      },
    ],
    [
      "values over a validation rule",
      (sheet: Excel.Worksheet) => {
        sheet.getRange("A4").dataValidation.rule = { list: { source: "x,y", inCellDropDown: true } };
        sheet.getRange("A4").values = [["x"]];
      },
    ],
  ])("%s leave it as it is", (_what, write) =>
    withTable(async (_table, sheet, context) => {
      write(sheet);
      await context.sync();
      expect(tableArea()).toEqual(area(0, 0, 3, 2));
    }),
  );

  test("values directly to the right widen it", () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange("C1").values = [["Status"]];
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["E-mail", "Days", "Status"]);
    }));

  test("resize keeps the header row and refuses another one", () =>
    withTable(async (table, _sheet, context) => {
      table.resize("A1:B9");
      await context.sync();
      expect(tableArea()).toEqual(area(0, 0, 9, 2));
      table.resize("A2:B9");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }));

  test("a second table over the first is refused", () =>
    withTable(async (_table, sheet, context) => {
      sheet.tables.add("B2:C9", true);
      await expect(context.sync()).rejects.toMatchObject({ code: "MergedRangeConflict" });
    }));

  test("rows.add appends, and conflicts while others have the workbook open", () =>
    withTable(async (table, _sheet, context) => {
      // The typings ask for an index; null means the end.
      table.rows.add(undefined, [["c@example.com", 3]]);
      await context.sync();
      expect(tableArea()).toEqual(area(0, 0, 4, 2));
      expect(shown(area(3, 0, 1, 2))).toEqual([["c@example.com", 3]]);
      practice.host.circumstances.coAuthored = true;
      table.rows.add(undefined, [["d@example.com", 4]]);
      await expect(context.sync()).rejects.toMatchObject({ code: "InsertDeleteConflict" });
    }));
});

describe("filters", () => {
  test("known fault: a block written across filtered rows lands in the visible rows in order", () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange("A4:B5").values = [
        ["c@example.com", 1],
        ["d@example.com", 2],
      ];
      await context.sync();
      practice.grid.setFilter(practice.grid.activeSheet(), area(0, 0, 5, 2), 1, ["2"]);
      table.autoFilter.load("isDataFiltered, enabled");
      sheet.getRange("C2:C5").values = [["first"], ["second"], ["third"], ["fourth"]];
      await context.sync();
      expect(shown(area(1, 2, 4, 1))).toEqual([[""], ["first"], [""], ["second"]]);
      expect([table.autoFilter.isDataFiltered, table.autoFilter.enabled]).toEqual([true, true]);
    }));

  test("a single filtered row takes its value in place", () =>
    withTable(async (_table, sheet, context) => {
      practice.grid.setFilter(practice.grid.activeSheet(), area(0, 0, 3, 2), 1, ["2"]);
      sheet.getRange("B2").values = [[7]];
      await context.sync();
      expect(shown(area(1, 1, 2, 1))).toEqual([[7], [2]]);
    }));

  test("rows hidden by hand take their values in place", () =>
    withTable(async (_table, sheet, context) => {
      practice.grid.setRowsHidden(practice.grid.activeSheet(), 1, 1, true);
      sheet.getRange("B2:B3").values = [[7], [8]];
      await context.sync();
      expect(shown(area(1, 1, 2, 1))).toEqual([[7], [8]]);
    }));

  test("clearing the table's filter shows every row", () =>
    withTable(async (table, sheet, context) => {
      practice.grid.setFilter(practice.grid.activeSheet(), area(0, 0, 3, 2), 1, ["2"]);
      table.clearFilters();
      table.autoFilter.load("isDataFiltered");
      sheet.autoFilter.load("enabled");
      await context.sync();
      expect([table.autoFilter.isDataFiltered, sheet.autoFilter.enabled]).toEqual([false, false]);
    }));
});

test("merged cells swallow all but the first value", async () => {
  practice.grid.merge(practice.grid.activeSheet(), area(0, 0, 2, 2));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:C2");
    range.values = [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ];
    range.load("values");
    const merged = range.getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(range.values).toEqual([
      ["a", "", "c"],
      ["", "", "f"],
    ]);
    expect(merged.address).toBe("Sheet1!A1:B2");
  });
});
