import type { Page } from "playwright-core";
import type { CellValue } from "../grid/grid";

/** Cells as a journey names them: the tab and an A1 address, "B5" or "B5:H5". */
export type Cells = { readonly tab: string; readonly address: string };

/** The grid writes a typed value a moment after typing has ended; milliseconds. */
const writtenWithin = 60;

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
