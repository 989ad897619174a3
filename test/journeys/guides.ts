import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { BrowserContextOptions, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { clientPlaceWords, clientWords } from "../../src/text/clientWords";
import { stepWords } from "../../src/text/guideWords";
import { tabWords } from "../../src/text/paneWords";
import { receiptWords } from "../../src/text/receiptWords";
import type { CellValue } from "../../workbench/grid/grid";
import { openGrid } from "../../workbench/grid/openGrid";
import { readCells } from "../../workbench/page/drivePerson";
import {
  drivePractice,
  openPane,
  openPractice,
  saveBook,
  type DrivenPage,
  type DrivenPractice,
} from "../../workbench/page/drivePractice";
import { consoleOf, leaks, looksLikeSsn } from "./leaks";

/** The book of the guides, as it stands on the day of their journeys. */
export const guideFile = resolve(__dirname, "..", "..", "workbench", "books", "guide", "Guide list.xlsx");

/** Monday, 23 November 2026, and as a serial. */
const guideDay = new Date("2026-11-23T09:00:00-08:00");
export const today = 46_349;

/** Starts the practice Excel with the book of the guides. */
export function driveGuides(): Promise<DrivenPractice> {
  return drivePractice(["--book", guideFile]);
}

/** A window with the book and the pane, on the day; what its console says from the start. */
export type GuideWindow = DrivenPage & { readonly said: readonly string[] };

/** Opens the book with the pane at the Client tab, on the day of the guides or on another. */
export async function openGuides(
  practice: DrivenPractice,
  options: BrowserContextOptions = {},
  day: Date = guideDay,
): Promise<GuideWindow> {
  const driven = await openPractice(practice, { reducedMotion: "reduce", ...options }, async (context) => {
    await context.clock.setFixedTime(day);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  });
  const said = consoleOf(driven.page);
  await openPane(driven.page);
  await toClients(driven.pane);
  return { ...driven, said };
}

/** Goes to the first place of the Client tab, from wherever the pane is. */
export async function toClients(pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: tabWords.client }).click();
  const home = pane.getByRole("heading", { name: clientPlaceWords.home, exact: true });
  const back = pane.getByRole("button", { name: new RegExp(`^${clientWords.backTo("")}`) });
  await home.or(back).first().waitFor();
  while (!(await home.isVisible())) {
    await back.click();
    await pane.getByRole("tab", { name: tabWords.client }).click();
    await home.or(back).first().waitFor();
  }
}

/** Finds the client by what is typed, and opens the card. */
export async function openClient(pane: FrameLocator, text: string): Promise<void> {
  await toClients(pane);
  await pane.getByRole("searchbox", { name: clientWords.search }).fill(text);
  const found = pane.getByRole("region", { name: clientWords.results });
  await found.getByRole("button").first().click();
}

/** Presses the button of that name. */
export async function press(pane: FrameLocator, name: string | RegExp): Promise<void> {
  await pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
}

/** The field of exactly that label. */
export function field(pane: FrameLocator | Locator, label: string): Locator {
  return pane.getByLabel(label, { exact: true });
}

/** Waits until a recorded act is told; of several the newest. */
export async function recorded(pane: FrameLocator): Promise<void> {
  await pane.getByRole("heading", { name: receiptWords.applied, exact: true }).first().waitFor();
}

/** Waits until the grid's row is exactly this. */
export async function untilRowIs(page: Page, tab: string, row: number, wanted: object): Promise<void> {
  const isSo = async () => isDeepStrictEqual(await rowOf(page, tab, row), wanted);
  for (let look = 0; look < 50 && !(await isSo()); look += 1) await page.waitForTimeout(100);
  expect(await rowOf(page, tab, row)).toEqual(wanted);
}

/** Ticks every step of the guide that is shown. */
export async function tickSteps(pane: FrameLocator): Promise<void> {
  const steps = pane.getByRole("list", { name: stepWords.steps }).getByRole("checkbox");
  await steps.first().waitFor();
  for (const step of await steps.all()) await step.check();
}

/** Copies the value of that label, and gives what the clipboard holds then. */
export async function copied(page: Page, pane: FrameLocator, button: string | RegExp): Promise<string> {
  await press(pane, button);
  return paneFrame(page).evaluate(() => navigator.clipboard.readText());
}

/** The frame of the first person's pane, or of another's. */
export function paneFrame(page: Page, person = 0): Frame {
  const frame = page.frames().filter((one) => one.url().includes("/addin/"))[person];
  if (frame === undefined) throw new Error("The pane has no frame.");
  return frame;
}

const headerRows: Readonly<Record<string, number>> = { "Unit 5": 1, "Unit 8": 3, "South County": 1 };

/** The row of a unit tab by its headers, blank cells left out, as the grid has it. */
export async function rowOf(page: Page, tab: string, row: number): Promise<Record<string, CellValue>> {
  const [headers = []] = await readCells(page, { tab, address: wide(headerRows[tab] ?? 1) });
  const [cells = []] = await readCells(page, { tab, address: wide(row) });
  return byHeader(headers, cells);
}

/** Saves by the ribbon, and gives the same row as the saved file has it. */
export async function savedRowOf(page: Page, tab: string, row: number): Promise<Record<string, CellValue>> {
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  const file = join(folder, "Saved.xlsx");
  await saveBook(page, file);
  const grid = await openGrid(new Uint8Array(readFileSync(file)));
  rmSync(folder, { recursive: true });
  const sheetId = grid.sheets().find(({ name }) => name === tab)?.id ?? "";
  const line = (at: number) => grid.values(sheetId, { row: at - 1, column: 0, rows: 1, columns: 40 })[0] ?? [];
  const found = byHeader(line(headerRows[tab] ?? 1), line(row));
  grid.dispose();
  return found;
}

function wide(row: number): string {
  return `A${row}:AN${row}`;
}

function byHeader(headers: readonly CellValue[], cells: readonly CellValue[]): Record<string, CellValue> {
  const filled = headers.flatMap((header, column) => {
    const value = cells[column] ?? "";
    return header === "" || value === "" ? [] : [[String(header), value] as const];
  });
  return Object.fromEntries(filled);
}

/** What every journey ends with: no request left this machine, nothing complained, no SSN was shown, kept or said. */
export async function endGuides({ page, outside, problems, said }: GuideWindow): Promise<void> {
  expect(await leaks(page)).toEqual([]);
  expect(said.filter((text) => looksLikeSsn(text))).toEqual([]);
  expect(outside).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
}
