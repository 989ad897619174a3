import type { Page } from "playwright-core";
import type { CellValue } from "../grid/grid";

/** Cells as a journey names them: the tab and an A1 address, "B5" or "B5:H5". */
export type Cells = { readonly tab: string; readonly address: string };

/** The grid writes a typed value a moment after typing has ended; milliseconds. */
const writtenWithin = 60;

/** More than the menu of a cell has. */
const mostEntries = 10;

/** Brings the tab to the front and selects the cells by Excel's name box, as a person does. */
export async function selectCells(page: Page, { tab, address }: Cells): Promise<void> {
  await page.locator('[data-u-comp="slide-tab-item"]').getByText(tab, { exact: true }).click();
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.waitForFunction(selected, { tab, address });
}

/** Selects the cell, types the text and presses Enter; then the cell has it, or an alert was answered. */
export async function typeInto(page: Page, cells: Cells, text: string): Promise<void> {
  await selectCells(page, cells);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !window.practice.host.runner.cellEdit.isOn());
  await page.waitForTimeout(writtenWithin);
}

/** Selects the cells and presses Delete. */
export async function emptyCells(page: Page, cells: Cells): Promise<void> {
  await selectCells(page, cells);
  await page.keyboard.press("Delete");
}

/** Clicks the cell with the right button and chooses the entry of the add-in's menu. */
export async function chooseFromCellMenu(page: Page, cells: Cells, entry: string): Promise<void> {
  await selectCells(page, cells);
  const place = await page.evaluate((address) => window.practice.middleOf(address), cells.address);
  const grid = await page.locator(".univer").boundingBox();
  if (place === null || grid === null) throw new Error(`${cells.address} is not drawn.`);
  await page.mouse.click(grid.x + place.x, grid.y + place.y, { button: "right" });
  await page.getByRole("menuitem", { name: entry }).click();
}

/** Opens the menu of the selected cell with Shift+F10 and chooses the entry with arrow keys and Enter. */
export async function chooseByKeys(page: Page, cells: Cells, entry: string): Promise<void> {
  await selectCells(page, cells);
  await page.keyboard.press("Shift+F10");
  const item = page.getByRole("menuitem", { name: entry });
  await item.waitFor();
  const isThere = () => item.evaluate((element) => element === document.activeElement);
  for (let press = 0; press < mostEntries && !(await isThere()); press += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

/** Puts rows on the clipboard as tab-separated text and pastes them with Ctrl+V, the first value into the cell. */
export async function pasteRows(
  page: Page,
  cells: Cells,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  const text = rows.map((row) => row.join("\t")).join("\r\n");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await selectCells(page, cells);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+v");
}

/** Presses Ctrl+Z on the grid. The focus is there after typing, pasting or selecting. */
export async function pressUndo(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+z");
}

/** The values of the cells, rows x columns; blank is "". */
export function readCells(page: Page, cells: Cells): Promise<CellValue[][]> {
  return page.evaluate(({ tab, address }) => window.practice.read(tab, address), cells);
}

/** A colleague elsewhere types into one cell: the change arrives as co-authoring brings it, with nobody's keyboard here. */
export function colleagueTypes(page: Page, cells: Cells, text: string): Promise<void> {
  return page.evaluate(({ tab, address, typed }) => window.practice.typeAsColleague(tab, address, typed), {
    ...cells,
    typed: text,
  });
}

function selected({ tab, address }: Cells): boolean {
  return window.practice.isSelected(tab, address);
}
