import { mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { drivePractice, openPractice, type DrivenPage, type DrivenPractice } from "./drivePractice";

const root = resolve(__dirname, "..", "..");
const pictures = join(root, "docs", "pictures");
const sample = join(root, "workbench", "books", "sample");

/** Photographs the sample month into docs/pictures: the page, and the pane in light, dark and narrow. Invented people only. */
async function takePictures(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const practice = await drivePractice();
  try {
    await photographMonth(practice);
    await photographPane(practice, "pane-light", { colorScheme: "light" });
    await photographPane(practice, "pane-dark", { colorScheme: "dark" });
    await photographPane(practice, "pane-320", { colorScheme: "light" }, 3);
  } finally {
    await practice.stop();
  }
}

/** The whole page after the import is written, a unit tab in front. */
async function photographMonth(practice: DrivenPractice): Promise<void> {
  const driven = await openPractice(practice, { viewport: { width: 1600, height: 900 } });
  await bringIn(driven);
  const { page, pane } = driven;
  await pane.getByRole("button", { name: /^Write [\d,]+ cells?$/ }).click();
  await pane.getByRole("heading", { name: "Done" }).waitFor();
  await pane.getByRole("heading", { name: "Candidates" }).scrollIntoViewIfNeeded();
  await settle(driven);
  await page.screenshot({ path: join(pictures, "page.png") });
  await page.context().close();
}

/** The pane alone, at what an import shows before anything is written; each press narrows it by 10 px. */
async function photographPane(
  practice: DrivenPractice,
  name: string,
  options: BrowserContextOptions,
  presses = 0,
): Promise<void> {
  const driven = await openPractice(practice, { viewport: { width: 1440, height: 1100 }, ...options });
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
  await pane.getByRole("heading", { name: "Candidates" }).waitFor();
}

/** Waits until formulas are calculated and the grid has painted them. */
async function settle({ page }: DrivenPage): Promise<void> {
  await page.evaluate(() => window.practice.grid.calculated());
  await page.waitForTimeout(1_000);
}

void takePictures();
