import { drivePractice, openPractice, type DrivenPractice } from "../../workbench/page/drivePractice";
import { tabWords, paneWords } from "../../src/text/paneWords";

jest.setTimeout(300_000);

describe("npm start", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await drivePractice()));
  afterAll(() => practice.stop());

  test("the sample book shows, the pane becomes ready in 350 px, and no request leaves the machine", async () => {
    const { page, pane, outside, problems } = await openPractice(practice);
    await expect(page.getByRole("heading", { level: 1 }).textContent()).resolves.toMatch(/\.xlsx$/);
    const names = await page.evaluate(() => window.practice.grid.sheets().map(({ name }) => name));
    expect(names.length).toBeGreaterThanOrEqual(6);
    await page
      .getByText(names[1] ?? "", { exact: true })
      .first()
      .waitFor();

    await page.getByRole("group", { name: "License List" }).getByRole("button", { name: "Open" }).click();
    await pane.getByRole("tab", { name: tabWords.today }).waitFor();
    await pane.getByText(paneWords.privacy).waitFor();
    const frame = await page.locator('iframe[title="License List"]').boundingBox();
    expect(frame?.width).toBe(350);
    expect(outside).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("a ribbon button of the manifest runs the add-in's function and opens the pane on Import", async () => {
    const { page, pane } = await openPractice(practice);
    await page.getByRole("button", { name: "Import report" }).click();
    await pane.getByRole("tab", { name: tabWords.import, selected: true }).waitFor();
    await page.context().close();
  });

  test("a formula that a person types calculates through the add-in's custom function", async () => {
    const { page } = await openPractice(practice);
    await page.evaluate(() => {
      const { grid } = window.practice;
      grid.activate(grid.addSheet("Scratch"));
    });
    await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 90, y: 32 } });
    await page.keyboard.type("=CWES.ACTIVATIONDUE(46000)");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => {
      const { grid } = window.practice;
      return grid.values(grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0] === 46_007;
    });
    await page.context().close();
  });

  test("the pane can be made 320 px wide and no narrower", async () => {
    const { page } = await openPractice(practice);
    await page.getByRole("button", { name: "Import report" }).click();
    const edge = page.getByRole("separator", { name: "Width of the pane" });
    await edge.focus();
    for (let press = 0; press < 10; press += 1) await page.keyboard.press("ArrowRight");
    expect((await page.locator('iframe[title="License List"]').boundingBox())?.width).toBe(320);
    await page.context().close();
  });
});
