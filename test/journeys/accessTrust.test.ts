import { resolve } from "node:path";
import type { BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { checkWords, describeKeepLess, outcomeWords } from "../../src/text/checkWords";
import { tabWords } from "../../src/text/paneWords";
import { receiptWords } from "../../src/text/receiptWords";
import { countyWords, describeAnswerFault, setupStepWords, setupWords, tabsWords } from "../../src/text/setupWords";
import { typeInto } from "../../workbench/page/drivePerson";
import {
  drivePractice,
  openBook,
  openPractice,
  setPaneWidth,
  type DrivenPractice,
} from "../../workbench/page/drivePractice";
import { complaints } from "./complaints";

jest.setTimeout(300_000);

const hostile = resolve(__dirname, "..", "..", "workbench", "books", "hostile", "Hostile list 2.xlsx");
const unit = "Unit 41";
const filtered = "Unit 42";
/** Several things wrong in one row of the unit: a name, a case number and an address. */
const typed = [
  ["A7", "Client  Two"],
  ["C7", "1k8 n398"],
  ["E7", "mailto:client2@example.com"],
] as const;

type Look = readonly [name: string, width: number, options: BrowserContextOptions];

const looks: readonly Look[] = [
  ["light", 350, { colorScheme: "light" }],
  ["dark", 350, { colorScheme: "dark" }],
  ["forced colours", 320, { colorScheme: "dark", forcedColors: "active" }],
];

describe("everybody can set up and check", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await drivePractice()));
  afterAll(() => practice.stop());

  test.each(looks)("no axe violation on the way through set-up and Check, %s, %d px", async (_, width, options) => {
    const { page, pane } = await openPractice(practice, { ...options, reducedMotion: "reduce" });
    await openBook(page, hostile);
    await openPane(page, width);
    await pane.getByRole("button", { name: setupWords.open }).click();
    await countyFault(page, pane);
    await endAndUndo(page, pane);
    await pane.getByRole("button", { name: setupWords.check }).click();
    await groups(page, pane);
    await justChanged(page, pane);
    await corrections(page, pane);
    await noSsn(page, pane);
    await decided(page, pane);
    await marks(page, pane);
    await page.context().close();
  });

  test.each(looks)("no axe violation at a fault of an empty workbook, %s, %d px", async (_, width, options) => {
    const { page, pane } = await openPractice(practice, { ...options, reducedMotion: "reduce" });
    await emptyTheBook(page);
    await openPane(page, width);
    await pane.getByRole("tab", { name: tabWords.check }).click();
    await pane.getByText(checkWords.noTab).waitFor();
    expect(await complaints(page)).toEqual([]);
    await pane.getByRole("button", { name: checkWords.setUp }).click();
    await pane.getByText(tabsWords.emptyBook).waitFor();
    await pane.getByLabel(tabsWords.newTab).fill("Unit: 1");
    await save(pane);
    await pane.getByText(describeAnswerFault({ code: "name-unusable" })).waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.context().close();
  });
});

/** A number that is none: the fault stands at its field; then no SSN is kept. */
async function countyFault(page: Page, pane: FrameLocator): Promise<void> {
  await goTo(pane, "county");
  await pane.getByLabel(countyWords.seats).fill("many");
  await save(pane);
  await pane.getByText(describeAnswerFault({ code: "number" })).waitFor();
  expect(await complaints(page)).toEqual([]);
  await pane.getByLabel(countyWords.seats).fill("510");
  await pane.getByRole("radio", { name: countyWords.ssnPolicies.none.label }).check();
  await save(pane);
  await pane.getByRole("heading", { name: setupStepWords.guides.title }).waitFor();
  expect(await complaints(page)).toEqual([]);
}

/** Our columns are added where the workbook allows it, and put back on the end page. */
async function endAndUndo(page: Page, pane: FrameLocator): Promise<void> {
  await goTo(pane, "columns");
  await save(pane);
  await pane.getByRole("heading", { name: setupStepWords.county.title }).waitFor();
  expect(await complaints(page)).toEqual([]);
  await goTo(pane, "guides");
  await pane.getByRole("button", { name: setupWords.skip }).click();
  await pane.getByRole("heading", { name: setupWords.endTitle }).waitFor();
  expect(await complaints(page)).toEqual([]);
  await pane.getByRole("button", { name: undoButton }).click();
  await pane
    .getByText(/^Put back: /)
    .first()
    .waitFor();
  expect(await complaints(page)).toEqual([]);
}

async function groups(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("heading", { name: checkWords.title }).waitFor();
  for (const grouping of [checkWords.byKind, checkWords.byTab]) {
    await pane.getByRole("radio", { name: grouping }).check();
    await openAll(pane);
    expect(await complaints(page)).toEqual([]);
  }
}

async function justChanged(page: Page, pane: FrameLocator): Promise<void> {
  for (const [address, text] of typed) await typeInto(page, { tab: unit, address }, text);
  const rows = pane.locator("section").filter({ has: pane.getByRole("heading", { name: checkWords.justChanged }) });
  await rows.getByTitle(checkWords.showPlace({ tab: unit, row: 7 }, "E-mail")).waitFor();
  expect(await rows.getByTitle(/row 7$/).count()).toBeGreaterThan(2);
  expect(await complaints(page)).toEqual([]);
}

async function corrections(page: Page, pane: FrameLocator): Promise<void> {
  await pane
    .getByRole("button", { name: /^Correct all / })
    .first()
    .click();
  await proposed(page, pane);
  await pane.getByRole("button", { name: checkWords.notNow }).click();
}

/** Rows that a filter hides keep their SSN, and the receipt says so. */
async function noSsn(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: describeKeepLess(filtered, "none") }).click();
  await proposed(page, pane);
  await pane.getByRole("button", { name: /^Write [\d,]+ cells?$/ }).click();
  await pane
    .getByText(/hidden by a filter/)
    .first()
    .waitFor();
  expect(await complaints(page)).toEqual([]);
}

/** The second group has no row that the filter hides. */
async function decided(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: new RegExp(`^${checkWords.next}: `) }).click();
  await pane.getByRole("button", { name: outcomeWords.differentPeople.title }).click();
  await pane.getByRole("button", { name: checkWords.decided(1) }).click();
  await pane.getByRole("button", { name: new RegExp(`^${checkWords.takeBack}`) }).waitFor();
  expect(await complaints(page)).toEqual([]);
}

async function marks(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: checkWords.mark }).click();
  await proposed(page, pane);
}

const undoButton = new RegExp(`^${receiptWords.undo("")}`);

/** The proposal with everything in it opened. */
async function proposed(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: checkWords.notNow }).waitFor();
  await openAll(pane);
  expect(await complaints(page)).toEqual([]);
}

async function openAll(pane: FrameLocator): Promise<void> {
  const closed = pane.getByRole("button", { expanded: false });
  while ((await closed.count()) > 0) await closed.first().click();
}

async function openPane(page: Page, width: number): Promise<void> {
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await setPaneWidth(page, width);
}

async function goTo(pane: FrameLocator, step: keyof typeof setupStepWords): Promise<void> {
  await pane.getByRole("button", { name: new RegExp(`^${setupWords.stepSpoken(step)}`) }).click();
  await pane.getByRole("heading", { name: setupStepWords[step].title }).waitFor();
}

async function save(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: setupWords.save }).click();
}

/** One blank worksheet is left of the sample book. */
async function emptyTheBook(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { grid } = window.practice;
    const filled = grid.sheets();
    grid.activate(grid.addSheet("Sheet1"));
    for (const { id } of filled) grid.removeSheet(id);
  });
}
