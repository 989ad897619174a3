/** @jest-environment <rootDir>/test/practiceEnvironment.ts */
export {};

beforeEach(async () => {
  await practice.open(null);
});

async function refusal(work: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "none";
}

describe("worksheets", () => {
  test("added at the end, found by name in any case and by id, renamed under the same id", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Unit 3").load("id, name, position, visibility");
      await context.sync();
      expect([added.name, added.position, added.visibility]).toEqual(["Unit 3", 1, "Visible"]);
      const byName = worksheets.getItem("unit 3").load("id");
      added.name = "Unit 3 East";
      await context.sync();
      const byId = worksheets.getItem(added.id).load("name");
      const count = worksheets.getCount();
      await context.sync();
      expect([byName.id, byId.name, count.value]).toEqual([added.id, "Unit 3 East", 2]);
    });
  });

  test("items with nested tables load in one sync", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const table = worksheets.getFirst().tables.add("A1:B3", true);
      table.name = "Usage";
      worksheets.add("Empty");
      worksheets.load("items/name, items/visibility, items/tables/items/name");
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", "Empty"]);
      expect(worksheets.items.map((sheet) => sheet.tables.items.map((one) => one.name))).toEqual([["Usage"], []]);
    });
  });

  test("hidden ones cannot be activated, the last visible one cannot be hidden", async () => {
    expect(
      await refusal(({ workbook }) => {
        const sheet = workbook.worksheets.add("Side");
        sheet.visibility = "Hidden";
        sheet.activate();
      }),
    ).toBe("InvalidOperation");
    expect(await refusal(({ workbook }) => void (workbook.worksheets.getFirst().visibility = "VeryHidden"))).toBe(
      "InvalidOperation",
    );
    const visibilities = practice.grid.sheets().map((sheet) => sheet.visibility);
    expect(visibilities).toEqual(["Visible", "Hidden"]);
  });

  test.each([
    ["a taken name, in any case", "SHEET1", "ItemAlreadyExists"],
    ["32 characters", "x".repeat(32), "InvalidArgument"],
    ["a forbidden character", "Unit/3", "InvalidArgument"],
    ["no name", "", "InvalidArgument"],
  ])("%s is refused", async (_why, name, code) => {
    expect(await refusal(({ workbook }) => void workbook.worksheets.add(name))).toBe(code);
  });

  test("a missing one is an error, or a null object where asked so", async () => {
    expect(await refusal(({ workbook }) => void workbook.worksheets.getItem("Nowhere").load("name"))).toBe(
      "ItemNotFound",
    );
  });

  test("getRange also takes a defined name; a name of another kind is none", async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getFirst();
      workbook.names.add("Asked", sheet.getRange("B2:B4"));
      workbook.names.add("Months", "=6");
      const named = sheet.getRange("Asked").load("address");
      workbook.names.load("items/name, items/type, items/formula, items/value");
      await context.sync();
      expect(named.address).toBe("Sheet1!B2:B4");
      expect(workbook.names.items.map((item) => [item.name, item.type, item.formula, item.value])).toEqual([
        ["Asked", "Range", "=Sheet1!$B$2:$B$4", "Sheet1!$B$2:$B$4"],
        ["Months", "Integer", "=6", 6],
      ]);
    });
    expect(
      await refusal(({ workbook }) => void workbook.worksheets.getFirst().getRange("Months").load("address")),
    ).toBe("InvalidArgument");
  });

  test("an address list is cut off after 8,192 characters", async () => {
    await Excel.run(async (context) => {
      const cells = Array.from({ length: 1_500 }, (_, row) => `A${row * 2 + 1}`);
      const ranges = context.workbook.worksheets.getFirst().getRanges(cells.join(",")).load("areaCount");
      await context.sync();
      expect(ranges.areaCount).toBe(cells.join(",").slice(0, 8_192).split(",").length);
    });
  });

  test("workbook.functions.date tells the date system", async () => {
    await Excel.run(async (context) => {
      const result = context.workbook.functions.date(1904, 1, 2).load("value, error");
      await context.sync();
      expect(result.value).toBe(1463);
      expect(result.error).toBeNull();
    });
  });

  test("settings are kept with the workbook", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("view", { tab: "Import" });
      const setting = context.workbook.settings.getItemOrNullObject("view").load("value");
      const none = context.workbook.settings.getItemOrNullObject("none");
      await context.sync();
      expect(setting.value).toEqual({ tab: "Import" });
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("protection", () => {
  test("a locked cell is refused and an unlocked one takes the value", async () => {
    const code = await refusal(({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B1").values = [["open"]];
      sheet.getRange("A1:B1").values = [["closed", "closed"]];
    });
    expect(code).toBe("AccessDenied");
    expect(practice.grid.values(practice.grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([
      ["", "open"],
    ]);
  });

  test("protecting twice and unprotecting nothing are refused (office-js issue 6784)", async () => {
    expect(await refusal(({ workbook }) => workbook.worksheets.getFirst().protection.unprotect())).toBe("AccessDenied");
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.protect();
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect(await refusal(({ workbook }) => workbook.worksheets.getFirst().protection.protect())).toBe("AccessDenied");
  });

  test("colours, rules and rows of a protected worksheet cannot be changed", async () => {
    practice.grid.setProtected(practice.grid.activeSheet(), true);
    const sheetOf = (workbook: Excel.Workbook) => workbook.worksheets.getFirst();
    expect(await refusal(({ workbook }) => void (sheetOf(workbook).getRange("A1").format.fill.color = "#FFF4CE"))).toBe(
      "AccessDenied",
    );
    expect(
      await refusal(({ workbook }) => void sheetOf(workbook).getRange("A1").conditionalFormats.add("Custom")),
    ).toBe("AccessDenied");
    expect(await refusal(({ workbook }) => void sheetOf(workbook).getRange("3:3").insert("Down"))).toBe("AccessDenied");
  });
});

describe("looks", () => {
  test("fill, font and wrap are set and read; mixed cells read as null", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { format } = sheet.getRange("A1:B1");
      format.fill.color = "FFF4CE";
      format.font.color = "red";
      format.font.bold = true;
      format.wrapText = true;
      sheet.getRange("B1").format.font.bold = false;
      format.load("wrapText, fill/color, font/color, font/bold");
      await context.sync();
      expect([format.fill.color, format.font.color, format.font.bold, format.wrapText]).toEqual([
        "#FFF4CE",
        "#FF0000",
        null,
        true,
      ]);
    });
  });

  test("special cells: visible rows, formulas", async () => {
    practice.grid.setRowsHidden(practice.grid.activeSheet(), 1, 1, true);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B3");
      range.values = [
        ["a", 1],
        ["b", 2],
        ["c", "=B1+1"],
      ];
      const visible = range.getSpecialCells("Visible").load("address");
      const formulas = range.getSpecialCells("Formulas").load("address");
      const blanks = range.getSpecialCellsOrNullObject("Blanks");
      range.load("rowHidden");
      const second = range.getRow(1).load("rowHidden");
      await context.sync();
      expect([visible.address, formulas.address]).toEqual(["Sheet1!A1:B1,Sheet1!A3:B3", "Sheet1!B3"]);
      expect([blanks.isNullObject, range.rowHidden, second.rowHidden]).toEqual([true, null, true]);
    });
  });
});
