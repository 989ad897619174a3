/** @jest-environment <rootDir>/test/practiceEnvironment.ts */
export {};

beforeEach(async () => {
  await practice.open(null);
});

function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>): Promise<void> {
  return Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

function addRule(sheet: Excel.Worksheet, address: string, formula: string, fill: string): Excel.ConditionalFormat {
  const format = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = fill;
  return format;
}

describe("conditional formats", () => {
  test("a custom format keeps its id from its making to the next sync", () =>
    onSheet(async (sheet, context) => {
      const format = addRule(sheet, "A2:F9", '=$F2="Inactive"', "#FFF4CE");
      format.custom.format.font.color = "#8A3700";
      format.stopIfTrue = true;
      format.load("id, priority, type");
      await context.sync();
      const found = sheet.getRange("C3").conditionalFormats.getItem(format.id);
      found.custom.rule.load("formula");
      found.custom.format.fill.load("color");
      found.load("stopIfTrue");
      const range = found.getRange().load("address");
      await context.sync();
      expect([found.custom.rule.formula, found.custom.format.fill.color, found.stopIfTrue]).toEqual([
        '=$F2="Inactive"',
        "#FFF4CE",
        true,
      ]);
      expect([range.address, format.priority, format.type]).toEqual(["Sheet1!A2:F9", 0, "Custom"]);
    }));

  test("each new one is first, and those that touch the range are its items", () =>
    onSheet(async (sheet, context) => {
      addRule(sheet, "A2:A9", "=TRUE", "#FFFFFF");
      addRule(sheet, "A2:B9", "=FALSE", "#000000");
      addRule(sheet, "D2:D9", "=FALSE", "#000000");
      const { conditionalFormats } = sheet.getRange("A:A");
      conditionalFormats.load("items/priority, items/custom/rule/formula");
      await context.sync();
      expect(conditionalFormats.items.map((one) => [one.priority, one.custom.rule.formula])).toEqual([
        [1, "=FALSE"],
        [2, "=TRUE"],
      ]);
    }));

  test("deleted by the object and all together", () =>
    onSheet(async (sheet, context) => {
      const first = addRule(sheet, "A2:A9", "=TRUE", "#FFFFFF");
      addRule(sheet, "A2:A9", "=FALSE", "#000000");
      await context.sync();
      first.delete();
      const left = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      sheet.getRange().conditionalFormats.clearAll();
      const none = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect([left.value, none.value]).toEqual([1, 0]);
      expect(practice.grid.conditionalFormats(practice.grid.activeSheet())).toEqual([]);
    }));

  test("other kinds are refused by name", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      await expect(context.sync()).rejects.toMatchObject({
        code: "NotImplemented",
        message: expect.stringContaining("DataBar"),
      });
    }));
});

describe("data validation", () => {
  test("a list with its prompt and its alert", () =>
    onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = { list: { source: "Keep,Revoke,Hold", inCellDropDown: true } };
      dataValidation.prompt = { title: "Decision", message: "Choose one", showPrompt: true };
      dataValidation.errorAlert = { title: "Decision", message: "Not in the list", style: "Warning", showAlert: true };
      dataValidation.load("type, rule, prompt, errorAlert, ignoreBlanks");
      const outside = sheet.getRange("C2").dataValidation.load("type");
      const mixed = sheet.getRange("B1:B2").dataValidation.load("type");
      await context.sync();
      expect(dataValidation.type).toBe("List");
      expect(dataValidation.rule).toEqual({ list: { source: "Keep,Revoke,Hold", inCellDropDown: true } });
      expect(dataValidation.prompt).toEqual({ title: "Decision", message: "Choose one", showPrompt: true });
      expect(dataValidation.errorAlert.style).toBe("Warning");
      expect([outside.type, mixed.type]).toEqual(["None", "Inconsistent"]);
    }));

  test("dates are given as ISO texts and come back as formulas; valid tells right from wrong", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("C2:C3");
      range.values = [["7/5/2022"], ["7/4/2022"]];
      range.dataValidation.rule = { date: { formula1: "2022-07-05", operator: "GreaterThanOrEqualTo" } };
      range.dataValidation.errorAlert = { title: "Date", message: "Early", style: "Warning", showAlert: true };
      const [right, wrong] = [sheet.getRange("C2").dataValidation, sheet.getRange("C3").dataValidation];
      for (const one of [range.dataValidation, right, wrong]) one.load("valid, rule");
      await context.sync();
      expect([range.dataValidation.valid, right.valid, wrong.valid]).toEqual([null, true, false]);
      expect(right.rule).toEqual({ date: { formula1: "=44747", operator: "GreaterThanOrEqualTo" } });
    }));

  test("valid with lists, lengths and formulas written for the first cell; blanks as the rule says", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        ["Keep", "1H2S111", "a@example.com"],
        ["keep", "1H2S11", "a.example.com"],
        ["", "", "b@example.com"],
      ];
      sheet.getRange("A1:A3").dataValidation.rule = { list: { source: "Keep,Hold", inCellDropDown: true } };
      sheet.getRange("B1:B3").dataValidation.rule = { textLength: { formula1: 7, operator: "EqualTo" } };
      sheet.getRange("C1:C3").dataValidation.rule = { custom: { formula: '=ISNUMBER(FIND("@",C1))' } };
      const cells = ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3"];
      const asked = cells.map((address) => sheet.getRange(address).dataValidation.load("valid"));
      await context.sync();
      expect(asked.map(({ valid }) => valid)).toEqual([true, false, true, true, false, true, true, false, true]);
    }));

  test("comparisons, and writing past a rule by the API", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2");
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 24, operator: "Between" } };
      range.values = [[99]];
      range.load("values");
      range.dataValidation.load("rule");
      await context.sync();
      expect(range.dataValidation.rule).toEqual({
        wholeNumber: { formula1: "=1", formula2: "=24", operator: "Between" },
      });
      expect(range.values).toEqual([[99]]);
      range.dataValidation.clear();
      range.dataValidation.load("type");
      await context.sync();
      expect(range.dataValidation.type).toBe("None");
    }));
});
