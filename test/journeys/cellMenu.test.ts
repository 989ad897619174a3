import type { FrameLocator, Page } from "playwright-core";
import { chooseByKeys, chooseFromCellMenu, selectCells } from "../../workbench/page/drivePerson";
import {
  closePane,
  drivePractice,
  openPane,
  openPractice,
  setBadDay,
  type DrivenPractice,
} from "../../workbench/page/drivePractice";

jest.setTimeout(300_000);

const tab = "Unit 12";
const next = "Next step for this client";

/** What the pane's own code is told of the selection, as the add-in registers for it. */
async function hearSelection(page: Page): Promise<void> {
  await paneOf(page).evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add((event) => Promise.resolve(void heard.push(event.address)));
      await context.sync();
    });
  });
}

async function heard(page: Page): Promise<string[]> {
  await page.waitForTimeout(150);
  return paneOf(page).evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0)); // put there by hearSelection()
}

/** The addresses of what is selected and of the active cell, as the add-in reads them. */
function selection(page: Page): Promise<string[]> {
  return paneOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const all = context.workbook.getSelectedRanges().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [all.address, active.address];
    }),
  );
}

function paneOf(page: Page) {
  const frame = page.frames().find((one) => one.url().includes("/addin/"));
  if (frame === undefined) throw new Error("The pane has no frame.");
  return frame;
}

async function clickCell(page: Page, address: string, options: { modifiers?: ("Shift" | "ControlOrMeta")[] } = {}) {
  const place = await page.evaluate((wanted) => window.practice.middleOf(wanted), address);
  const grid = await page.locator(".univer").boundingBox();
  if (place === null || grid === null) throw new Error(`${address} is not drawn.`);
  for (const key of options.modifiers ?? []) await page.keyboard.down(key);
  await page.mouse.click(grid.x + place.x, grid.y + place.y);
  for (const key of options.modifiers ?? []) await page.keyboard.up(key);
}

describe("the menu of a cell and what is selected", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await drivePractice()));
  afterAll(() => practice.stop());

  test("clicks, keys, several areas and the add-in's own select reach the pane, each once", async () => {
    const { page, problems } = await openPractice(practice);
    await selectCells(page, { tab, address: "B3" });
    await hearSelection(page);
    await clickCell(page, "C5");
    expect(await heard(page)).toEqual(["C5"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await heard(page)).toEqual(["C6", "D6"]);
    await clickCell(page, "B4", { modifiers: ["Shift"] });
    expect(await heard(page)).toEqual(["B4:D6"]);
    expect(await selection(page)).toEqual([`'${tab}'!B4:D6`, `'${tab}'!D6`]);
    await clickCell(page, "F8", { modifiers: ["ControlOrMeta"] });
    expect(await heard(page)).toEqual(["B4:D6,F8"]);
    expect(await selection(page)).toEqual([`'${tab}'!B4:D6,'${tab}'!F8`, `'${tab}'!F8`]);
    await paneOf(page).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Unit 7").getRange("A9").select();
        await context.sync();
      }),
    );
    expect(await heard(page)).toEqual(["A9"]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("a right click and Shift+F10 show the add-in's entries, which run its commands on that row", async () => {
    const { page, problems } = await openPractice(practice);
    const pane = page.getByRole("region", { name: "License List pane" });
    await chooseFromCellMenu(page, { tab, address: "B5" }, next);
    await pane.waitFor();
    expect(await page.getByRole("menu").count()).toBe(0);
    await closePane(page);
    await chooseByKeys(page, { tab, address: "C40" }, next);
    await pane.waitFor();
    expect(await selection(page)).toEqual([`'${tab}'!C40`, `'${tab}'!C40`]);
    await chooseFromCellMenu(page, { tab, address: "C45" }, next);
    expect(await selection(page)).toEqual([`'${tab}'!C45`, `'${tab}'!C45`]);
    await selectCells(page, { tab, address: "A40" });
    await page.keyboard.press("ContextMenu");
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("a right click outside of what is selected selects that cell; one inside leaves the selection", async () => {
    const { page, pane } = await openPractice(practice);
    await pane.getByRole("tab", { name: "Today", includeHidden: true }).waitFor({ state: "attached" });
    await selectCells(page, { tab, address: "B3:C6" });
    await rightClick(page, "C5");
    expect((await selection(page))[0]).toBe(`'${tab}'!B3:C6`);
    await page.keyboard.press("Escape");
    await rightClick(page, "D9");
    expect(await selection(page)).toEqual([`'${tab}'!D9`, `'${tab}'!D9`]);
    await page.context().close();
  });

  test("on a bad day the clipboard is closed to the pane and a download does nothing", async () => {
    const { page, pane } = await openPractice(practice);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openPane(page);
    expect(await copyInPane(page, pane)).toBe("copied");
    expect(await downloads(page)).toBe(1);
    await setBadDay(page, "clipboard", true);
    await setBadDay(page, "downloads", true);
    expect(await copyInPane(page, pane)).toBe("NotAllowedError");
    expect(await downloads(page)).toBe(0);
    await setBadDay(page, "clipboard", false);
    expect(await copyInPane(page, pane)).toBe("copied");
    await page.context().close();
  });
});

async function rightClick(page: Page, address: string): Promise<void> {
  const place = await page.evaluate((wanted) => window.practice.middleOf(wanted), address);
  const grid = await page.locator(".univer").boundingBox();
  if (place === null || grid === null) throw new Error(`${address} is not drawn.`);
  await page.mouse.click(grid.x + place.x, grid.y + place.y, { button: "right" });
  await page.getByRole("menu").waitFor();
}

/** What comes of copying in the pane; the browser asks that the pane has the focus. */
async function copyInPane(page: Page, pane: FrameLocator): Promise<string> {
  await pane.getByRole("tab", { name: "Today" }).click();
  return paneOf(page).evaluate(() =>
    navigator.clipboard.writeText("a value").then(
      () => "copied",
      (error: unknown) => (error as DOMException).name, // what a browser rejects with
    ),
  );
}

/** How many files come when the pane presses a link that downloads. */
async function downloads(page: Page): Promise<number> {
  let came = 0;
  const count = () => void (came += 1);
  page.on("download", count);
  await paneOf(page).evaluate(() => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["text"]));
    link.download = "file.csv";
    link.click();
  });
  await page.waitForTimeout(500);
  page.off("download", count);
  return came;
}
