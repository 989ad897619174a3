import { mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { photographViews, readViewWishes } from "./viewPictures";
import { drivePractice, openBook, openPractice, type DrivenPage, type DrivenPractice } from "./drivePractice";

const root = resolve(__dirname, "..", "..");
const pictures = join(root, "docs", "pictures");
const sample = join(root, "workbench", "books", "sample");
const guideList = join(root, "workbench", "books", "guide", "Guide list.xlsx");
const brokenList = join(root, "workbench", "books", "hostile", "Hostile list 2.xlsx");

/** Photographs the sample month, a checked list and a guide into docs/pictures, the pane in light, dark and narrow. Invented people only. */
async function takePictures(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const practice = await drivePractice();
  try {
    await photographMonth(practice);
    await photographCheck(practice);
    await photographGuide(practice);
    await photographPane(practice, "pane-light", { colorScheme: "light" });
    await photographPane(practice, "pane-dark", { colorScheme: "dark" });
    await photographPane(practice, "pane-320", { colorScheme: "light" }, 3);
  } finally {
    await practice.stop();
  }
}

/** The whole page, a unit tab in front: what will be written, and what was written. */
async function photographMonth(practice: DrivenPractice): Promise<void> {
  const driven = await openPractice(practice, { viewport: { width: 2080, height: 1000 } });
  await bringIn(driven);
  const { page, pane } = driven;
  await page.getByText("Unit 7", { exact: true }).first().click();
  await photograph(driven, "import");
  await pane.getByRole("button", { name: /^Write [\d,]+ cells?$/ }).click();
  await pane.getByRole("heading", { name: "Done" }).waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await photograph(driven, "applied");
  await page.context().close();
}

/** The whole page with a list full of faults: one kind opened, and the first of its cells selected. */
async function photographCheck(practice: DrivenPractice): Promise<void> {
  const driven = await openPractice(practice, { viewport: { width: 2080, height: 1000 } });
  const { page, pane } = driven;
  await openBook(page, brokenList);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("button", { name: /^Date written as text/ }).click();
  await pane
    .getByRole("button", { name: /row \d+/ })
    .first()
    .click();
  await photograph(driven, "check");
  await page.context().close();
}

/** Today's list, and the guide of a client whose license is to be issued: the first of those with consent. */
async function photographGuide(practice: DrivenPractice): Promise<void> {
  const driven = await openPractice(practice, { viewport: { width: 1440, height: 1000 } });
  const { page, pane } = driven;
  await openBook(page, guideList);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await pane.getByRole("heading", { name: "Today's list" }).waitFor();
  await page.getByText("Unit 5", { exact: true }).first().click();
  await photograph(driven, "today");
  await pane.getByRole("button", { name: /requests not finished/ }).click();
  const ready = pane.getByRole("region", { name: /Issue at LinkedIn/ });
  await ready
    .getByRole("button", { name: /^Open / })
    .first()
    .click();
  await pane.getByRole("button", { name: "Issue the license", exact: true }).click();
  await pane.getByRole("heading", { name: "Issue the license", exact: true }).waitFor();
  await pane.getByRole("button", { name: "Show on the sheet" }).click();
  await photograph(driven, "guide");
  await page.context().close();
}

async function photograph(driven: DrivenPage, name: string): Promise<void> {
  await settle(driven);
  await driven.page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** The pane alone, at the candidates of an import; each press narrows it by 10 px. */
async function photographPane(
  practice: DrivenPractice,
  name: string,
  options: BrowserContextOptions,
  presses = 0,
): Promise<void> {
  const driven = await openPractice(practice, { viewport: { width: 1440, height: 1000 }, ...options });
  await bringIn(driven);
  const { page } = driven;
  await page.getByRole("separator", { name: "Width of the pane" }).focus();
  for (let press = 0; press < presses; press += 1) await page.keyboard.press("ArrowRight");
  await settle(driven);
  await page
    .locator("iframe")
    .first()
    .screenshot({ path: join(pictures, `${name}.png`) });
  await page.context().close();
}

async function bringIn({ page, pane }: DrivenPage): Promise<void> {
  await page.getByRole("button", { name: "Import report" }).click();
  const reports = readdirSync(sample).filter((name) => !name.endsWith(".xlsx"));
  await pane.getByLabel("Choose files").setInputFiles(reports.map((name) => join(sample, name)));
  const candidates = pane.getByRole("heading", { name: "Candidates" });
  await candidates.evaluate((heading) => heading.scrollIntoView({ block: "start" }));
}

/** Waits until formulas are calculated and the grid has painted them. */
async function settle({ page }: DrivenPage): Promise<void> {
  await page.getByRole("separator", { name: "Width of the pane" }).blur();
  await page.evaluate(() => window.practice.grid.calculated());
  await page.waitForTimeout(1_000);
  await page.getByText(/^Calculat(ing|ed)$/).waitFor({ state: "hidden" });
}

const [first, ...rest] = process.argv.slice(2);
const work = first === "views" ? photographViews(readViewWishes(rest)) : takePictures();
work.catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
