/** @jest-environment <rootDir>/test/practiceEnvironment.ts */
export {};

describe("the jest environment", () => {
  test("Microsoft's client is a global and speaks to the practice Excel", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.values = [["E-mail", 3]];
      range.load("values, address");
      await context.sync();
      expect(range.values).toEqual([["E-mail", 3]]);
      expect(range.values instanceof Array).toBe(true);
      expect(range.address).toBe("Sheet1!A1:B1");
    });
    const [sheet] = practice.grid.sheets();
    expect(practice.grid.values(sheet?.id ?? "", { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([["E-mail", 3]]);
  });

  test("another workbook can be put under the running client", async () => {
    await practice.open(null);
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test("a refusal arrives as an error of the client", async () => {
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({ name: "RichApi.Error", code: "ItemNotFound" });
    await expect(missing).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(missing).rejects.toBeInstanceOf(Error);
  });

  test("office.js tells its host and platform", () => {
    expect(Office.context.host).toBe("Excel");
    expect(Office.context.platform).toBe("OfficeOnline");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  });
});
