import { resolve } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { cardWords, clientPlaceWords, clientWords } from "../../src/text/clientWords";
import { receiptWords } from "../../src/text/receiptWords";
import { requestWords } from "../../src/text/requestWords";
import type { CellValue } from "../../workbench/grid/grid";
import { openBook, openPane, type DrivenPractice } from "../../workbench/page/drivePractice";
import { driveGuides, endGuides, field, openGuides, press, toClients, type GuideWindow } from "./guides";
import { leaks } from "./leaks";

jest.setTimeout(300_000);

const folder = resolve(__dirname, "..", "..", "workbench", "books", "hostile");

/** The tabs that take a new row; on the others a person reads why not. */
const books = [
  ["Hostile list.xlsx", ["Merged", "Hidden tab"]],
  ["Hostile list 2.xlsx", ["Unit 41", "Unit 42", "Unit 44", "Unit 45", "Unit 46"]],
] as const;

describe("a list full of faults", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await driveGuides()));
  afterAll(() => practice.stop());

  test.each(books)("every place opens and nothing breaks: %s", async (name, written) => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await openBook(page, resolve(folder, name));
    await openPane(page);
    await toClients(pane);
    await pane.getByRole("searchbox", { name: clientWords.search }).fill("e");
    await everyClient(driven);
    await everyPlace(page, pane);
    const before = await filledCells(page);
    expect(await newRequests(driven)).toEqual(written);
    expect(await filledCells(page)).toMatchObject(before);
    await endGuides(driven);
  });
});

/** Opens the card of each of the first clients, with all that it can show. */
async function everyClient({ page, pane }: GuideWindow): Promise<void> {
  const found = pane.getByRole("region", { name: clientWords.results }).getByRole("button", { name: /row \d/ });
  await found.first().waitFor();
  const count = Math.min(await found.count(), 6);
  for (let index = 0; index < count; index += 1) {
    await found.nth(index).click();
    await pane.getByRole("button", { name: cardWords.show }).waitFor();
    const closed = pane.getByRole("button", { expanded: false });
    while ((await closed.count()) > 0) await closed.first().click();
    expect(await leaks(page)).toEqual([]);
    await press(pane, clientWords.backTo(clientPlaceWords.home));
  }
}

async function everyPlace(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("searchbox", { name: clientWords.search }).fill("");
  const waiting = pane.getByRole("region", { name: clientWords.waiting }).getByRole("button");
  for (let index = 0; index < (await waiting.count()); index += 1) {
    await waiting.nth(index).click();
    await pane.getByRole("heading", { level: 2 }).first().waitFor();
    expect(await leaks(page)).toEqual([]);
    await press(pane, clientWords.backTo(clientPlaceWords.home));
  }
}

/** A request on every tab: it stands there once, or the pane says why not. Gives the tabs where it was written. */
async function newRequests({ page, pane }: GuideWindow): Promise<string[]> {
  await press(pane, new RegExp(`^${clientWords.newRequest}`));
  const tabs = (await field(pane, requestWords.tab).locator("option").allTextContents()).slice(1);
  const written: string[] = [];
  for (const [index, tab] of tabs.entries()) {
    await toClients(pane);
    await press(pane, new RegExp(`^${clientWords.newRequest}`));
    const letter = "abcdefgh"[index] ?? "z";
    const email = `person.${letter}@example.org`;
    await field(pane, "First name").fill(`Person ${letter.toUpperCase()}`);
    await field(pane, "Last name").fill("Hostile");
    await field(pane, "E-mail").fill(email);
    await field(pane, "Case number").fill(`1Z8Y76${index}`);
    await field(pane, requestWords.tab).selectOption(tab);
    await press(pane, requestWords.record);
    const heading = pane.getByRole("heading", { name: /^(Done|Not done)$/ });
    await heading.waitFor();
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
    const places = await tabsWith(page, email);
    expect(places).toEqual((await heading.textContent()) === receiptWords.applied ? [tab] : []);
    written.push(...places);
  }
  expect(await leaks(page)).toEqual([]);
  return written;
}

/** The tabs with that text in a cell, once for each cell. */
function tabsWith(page: Page, text: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const { grid } = window.practice;
    return grid.sheets().flatMap(({ id, name }) => {
      const used = grid.usedArea(id, true);
      const cells = used === null ? [] : grid.values(id, used).flat();
      return cells.filter((cell) => cell === wanted).map(() => name);
    });
  }, text);
}

/** Every filled cell of the book by tab, row and column, 0-based. */
function filledCells(page: Page): Promise<Record<string, CellValue>> {
  return page.evaluate(() => {
    const { grid } = window.practice;
    const cells = grid.sheets().flatMap(({ id, name }) => {
      const used = grid.usedArea(id, true);
      if (used === null) return [];
      return grid
        .formulas(id, used)
        .flatMap((line, row) =>
          line.map((cell, column) => [`${name} ${used.row + row} ${used.column + column}`, cell] as const),
        );
    });
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ""));
  });
}
