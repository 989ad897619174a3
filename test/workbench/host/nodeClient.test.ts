import { openGrid } from "../../../workbench/grid/openGrid";
import { startPractice, type Practice } from "../../../workbench/host/startPractice";

/** The client in a realm of its own, as the practice command has it. */
let practice: Practice;

beforeEach(async () => {
  practice = await startPractice({ grid: await openGrid(null) });
});

afterEach(() => {
  practice.stop();
  practice.host.grid.dispose();
});

describe("Microsoft's client outside of jest's realm", () => {
  test("arrays made here arrive, and arrays that come back are ours", async () => {
    const { Excel } = practice.office;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.values = [["E-mail", 3]];
      range.set({ numberFormat: [["@", "0"]] });
      range.load({ values: true, numberFormat: true });
      await context.sync();
      expect(range.values).toStrictEqual([["E-mail", 3]]);
      expect(range.numberFormat).toStrictEqual([["@", "0"]]);
      expect(range.values).toBeInstanceOf(Array);
    });
  });

  test("it gives Microsoft's names and nothing else of its realm, so that a caller may make them globals", () => {
    expect(Object.keys(practice.office).sort()).toEqual(["CustomFunctions", "Excel", "Office", "OfficeExtension"]);
  });

  test("it answers on after the two seconds in which office.js looks for lost messages", async () => {
    const before = { ...globalThis };
    Object.assign(globalThis, practice.office);
    const { Excel } = practice.office;
    const ask = () => Excel.run(async (context) => context.sync());
    await ask();
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    await expect(ask()).resolves.toBeUndefined();
    Object.assign(globalThis, before);
  });

  test("a refusal is an Error of ours as well as one of the client's", async () => {
    const { Excel, OfficeExtension } = practice.office;
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    await expect(missing).rejects.toBeInstanceOf(Error);
    await expect(missing).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(missing).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: "var worksheet = worksheets.getItem(...);",
      },
    });
  });

  test("two panes on one workbook: each sees the other's writes as another person's", async () => {
    const other = await startPractice({ grid: practice.host.grid });
    const seen: string[] = [];
    await practice.office.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void seen.push(event.source)));
      await context.sync();
    });
    await other.office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["theirs"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(["Remote"]);
    other.stop();
  });

  test("members above the advertised requirement set are refused", async () => {
    const old = await startPractice({ grid: practice.host.grid, requirements: { ExcelApi: "1.8" } });
    expect(old.office.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    const asked = old.office.Excel.run((context) => {
      context.workbook.worksheets.getFirst().getRange("A1").getSpecialCells("Visible");
      return context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "ApiNotFound" });
    old.stop();
  });

  test("starting again is cheap", async () => {
    const began = performance.now();
    for (let time = 0; time < 10; time += 1) (await startPractice({ grid: practice.host.grid })).stop();
    expect((performance.now() - began) / 10).toBeLessThan(500);
  });
});
