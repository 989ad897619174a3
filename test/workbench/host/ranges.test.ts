/** @jest-environment <rootDir>/test/practiceEnvironment.ts */
export {};

beforeEach(async () => {
  await practice.open(null);
});

/** Runs a batch against the first worksheet. */
function onSheet<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

/** Writes values at A1 and gives back what then stands there. */
async function written(
  values: unknown[][],
  format?: string,
): Promise<{ values: unknown[][]; formulas: unknown[][]; numberFormat: unknown[][] }> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
    if (format !== undefined) range.numberFormat = values.map((row) => row.map(() => format));
    range.values = values;
    range.load("values, formulas, numberFormat");
    await context.sync();
    return { values: range.values, formulas: range.formulas, numberFormat: range.numberFormat };
  });
}

describe("what a cell makes of a written value", () => {
  test.each([
    ["=1+2", 3],
    ["-5", -5],
    ["+7", 7],
    ["0123", 123],
    ["1,234.5", 1234.5],
    ["12%", 0.12],
    ["(40)", -40],
    ["1E3", 1000],
    ["TRUE", true],
    ["'=1+2", "=1+2"],
    ["'0123", "0123"],
    ["1/5/2026", 46027],
    ["1-5-26", 46027],
    ["2026-01-05", 46027],
    ["5-Jan-2026", 46027],
    ["January 5, 2026", 46027],
    ["13/5/2026", "13/5/2026"],
    ["5.1.2026", "5.1.2026"],
    ["2/30/2026", "2/30/2026"],
    ["1:30", 0.0625],
    ["27:15:30", 1.1357638888888888],
    ["1:30 PM", 0.5625],
    ["1234567890123456", 1234567890123450],
    ["0.12345678901234567", 0.123456789012345],
    ["-$5.50", -5.5],
    ["1 1/2", 1.5],
    ["May 2026", 46143],
    ["3/2026", 46082],
    ["Maybe 12", "Maybe 12"],
    ["", ""],
    ["=", "="],
    ["-", "-"],
    ["a-b", "a-b"],
  ])("%j becomes %j", async (input, value) => {
    const { values } = await written([[input]]);
    if (typeof value === "number") expect(values[0]?.[0]).toBeCloseTo(value, 10);
    else expect(values).toEqual([[value]]);
  });

  test.each(["May 12", "12-May", "5/12"])("%j becomes a day of this year", async (input) => {
    const day = Date.UTC(new Date().getFullYear(), 4, 12) / 86_400_000 + 25_569;
    expect((await written([[input]])).values).toEqual([[day]]);
  });

  test("a text longer than a cell is refused", async () => {
    expect((await written([["x".repeat(32_767)]])).values[0]?.[0]).toHaveLength(32_767);
    await expect(written([["x".repeat(32_768)]])).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a leading + or - that is no number becomes a formula", async () => {
    expect((await written([["+A9"]])).formulas).toEqual([["=+A9"]]);
    expect((await written([["-A9"]])).formulas).toEqual([["=-A9"]]);
  });

  test.each(["=1+2", "0123", "1/5/2026", "-5", "TRUE", "12%"])(
    "%j stays text where the format is text",
    async (input) => {
      expect((await written([[input]], "@")).values).toEqual([[input]]);
    },
  );

  test("a date brings its format to a General cell only", async () => {
    expect((await written([["1/5/2026"]])).numberFormat).toEqual([["m/d/yyyy"]]);
    expect((await written([["1/5/2026"]], "yyyy-mm-dd")).numberFormat).toEqual([["yyyy-mm-dd"]]);
  });

  test("null leaves a cell alone and an empty text clears it", async () => {
    await written([["a", "b"]]);
    expect((await written([[null, ""]])).values).toEqual([["a", ""]]);
  });

  test("a block of another shape is refused", async () => {
    const wrong = onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [["a", "b"]];
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
  });

  test("one value fills the range", async () => {
    await onSheet(async (sheet, context) => {
      // The typings know only arrays; Microsoft's page allows one value for all cells.
      sheet.getRange("A1:B2").values = "x" as unknown as string[][];
      await context.sync();
    });
    expect(practice.grid.values(practice.grid.activeSheet(), { row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  test("a block of more than 1,500 cells goes through the client's chunks", async () => {
    const rows = Array.from({ length: 1_000 }, (_, row) => [`r${row}`, row, ""]);
    const { values } = await written(rows);
    expect(values).toEqual(rows);
  });
});

describe("addresses", () => {
  test.each([
    ["B2:C5", "B2:C5"],
    ["$B$2", "B2"],
    ["C5:B2", "B2:C5"],
    ["A:C", "A:C"],
    ["2:5", "2:5"],
  ])("%s is %s", async (asked, address) => {
    const found = await onSheet(async (sheet, context) => {
      const range = sheet.getRange(asked).load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(`Sheet1!${address}`);
  });

  test("a name with a space or an apostrophe is quoted", async () => {
    const found = await onSheet(async (sheet, context) => {
      sheet.name = "Unit 3's";
      const range = context.workbook.worksheets.getItem("Unit 3's").getRange("A1").load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe("'Unit 3''s'!A1");
  });

  test("whole columns read as null and cannot be written", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A:B").load("values, text, numberFormat, cellCount");
      await context.sync();
      expect([range.values, range.text, range.numberFormat]).toEqual([null, null, null]);
      expect(range.cellCount).toBe(2_097_152);
    });
    const writing = onSheet(async (sheet, context) => {
      sheet.getRange("A:A").values = [["x"]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("from one range to another", async () => {
    await onSheet(async (sheet, context) => {
      const base = sheet.getRange("B2:C5");
      const ranges = [
        base.getCell(1, 1),
        base.getRow(0),
        base.getLastRow(),
        base.getRowsBelow(2),
        base.getRowsAbove(1),
        base.getColumnsAfter(1),
        base.getEntireRow(),
        base.getEntireColumn(),
        base.getOffsetRange(1, 1),
        base.getResizedRange(-1, 1),
        base.getBoundingRect("E9"),
        base.getIntersection("A1:B3"),
      ];
      for (const range of ranges) range.load("address");
      const none = base.getIntersectionOrNullObject("E9");
      await context.sync();
      expect(ranges.map((range) => range.address.replace("Sheet1!", ""))).toEqual([
        "C3",
        "B2:C2",
        "B5:C5",
        "B6:C7",
        "B1:C1",
        "D2:D5",
        "2:5",
        "B:C",
        "C3:D6",
        "B2:D4",
        "B2:E9",
        "B2:B3",
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("outside of the grid is refused", async () => {
    const outside = onSheet(async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    await expect(outside).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("an object of a null object is null as well", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject("Nowhere").getRange("A1").load("values");
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
      await context.sync();
      expect([range.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  test("used ranges of a sheet and of a column", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:B4").values = [["a"], ["b"], ["c"]];
      sheet.getRange("D9").values = [["far"]];
      const ranges = [sheet.getUsedRange(true), sheet.getRange("A:B").getUsedRange(true)];
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual(["Sheet1!B2:D9", "Sheet1!B2:B4"]);
    });
  });
});

describe("a range that is kept", () => {
  test("moves with its cells when rows are inserted above it", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A5:B6");
      range.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      await context.sync();
      practice.grid.insertRows(practice.grid.activeSheet(), 0, 2, "remote");
      range.load("address, values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A7:B8");
      expect(range.values).toEqual([
        ["a", "b"],
        ["c", "d"],
      ]);
    });
  });

  test("is an invalid reference after its rows were deleted", async () => {
    const gone = onSheet(async (sheet, context) => {
      const range = sheet.getRange("A5").load("address");
      await context.sync();
      practice.grid.deleteRows(practice.grid.activeSheet(), 3, 4, "remote");
      range.load("values");
      await context.sync();
    });
    await expect(gone).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

test("what is not played is refused by class and member", async () => {
  const asked = onSheet(async (sheet, context) => {
    sheet.shapes.load("count");
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining("Worksheet.shapes"),
  });
});
