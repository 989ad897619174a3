import { mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContextOptions, FrameLocator } from "playwright-core";
import { readCells } from "./drivePerson";
import { photographViews, readViewWishes } from "./viewPictures";
import { drivePractice, openBook, openPractice, type DrivenPage, type DrivenPractice } from "./drivePractice";

const root = resolve(__dirname, "..", "..");
const pictures = join(root, "docs", "pictures");
const sample = join(root, "workbench", "books", "sample");
const guideList = join(root, "workbench", "books", "guide", "Guide list.xlsx");
/** The day on which the guides' book stands as it is. */
const guideDay = new Date("2026-11-23T09:00:00-08:00");
const brokenList = join(root, "workbench", "books", "hostile", "Hostile list 2.xlsx");

/**
 * Photographs the sample month, its numbers, a checked list, a guide and a client's hours into docs/pictures, the pane in light,
 * dark and narrow. Invented people only.
 */
async function takePictures(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const practice = await drivePractice();
  try {
    await photographMonth(practice);
    await photographCheck(practice);
    await photographGuide(practice);
    await photographHours(practice);
    await photographReport(practice);
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

/** The hours of a client after two weeks of the attendance form, and the sheet that has the lines. */
async function photographHours(practice: DrivenPractice): Promise<void> {
  const driven = await openPractice(practice, { viewport: { width: 1440, height: 1000 } }, (context) =>
    context.clock.setFixedTime(guideDay),
  );
  const { page, pane } = driven;
  await openBook(page, guideList);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  const [[address] = []] = await readCells(page, { tab: "Unit 5", address: "E2" });
  await pane.getByRole("tab", { name: "Client" }).click();
  await pane.getByRole("searchbox", { name: "Find a client" }).fill(String(address));
  await pane.getByRole("region", { name: "Clients found" }).getByRole("button").first().click();
  await pane.getByRole("button", { name: "Hours", exact: true }).click();
  await pane.getByRole("button", { name: "Record: approved" }).click();
  await pane.getByText("Approved to count: Yes").waitFor();
  for (const line of attendance) {
    await fillLine(pane, line);
    await pane.getByRole("button", { name: "Record the line" }).click();
    await pane.getByLabel("Study time").and(pane.locator("[value='']")).waitFor();
  }
  await page.getByText("Attendance", { exact: true }).first().click();
  await fillLine(pane, ["2026-11-20", "Excel: Formulas and Functions", "1:45", "2h"]);
  await scrollToTop(pane);
  await photograph(driven, "hours");
  await page.context().close();
}

/** Date, course, course time and study time, as a client's form has them. */
type FormLine = readonly [date: string, course: string, courseTime: string, studyTime: string];

const attendance: readonly FormLine[] = [
  ["2026-11-03", "Excel Essential Training", "1:30", "2:00"],
  ["2026-11-05", "Excel Essential Training", "2:15", "1:00"],
  ["2026-11-10", "Excel Essential Training", "1:45", "1:45"],
  ["2026-11-12", "Interview Master Class", "2:00", "0:45"],
  ["2026-11-17", "Excel: Formulas and Functions", "1:30", "1:30"],
];

async function fillLine(pane: FrameLocator, [date, course, courseTime, studyTime]: FormLine): Promise<void> {
  await pane.getByLabel("Date", { exact: true }).fill(date);
  await pane.getByLabel("Course name").fill(course);
  await pane.getByLabel("Course time").fill(courseTime);
  await pane.getByLabel("Study time").fill(studyTime);
}

/** The numbers of the sample month beside the sheet Unit report, as it is made from them. */
async function photographReport(practice: DrivenPractice): Promise<void> {
  const driven = await openPractice(practice, { viewport: { width: 1440, height: 1000 } });
  await bringIn(driven);
  const { page, pane } = driven;
  await pane.getByRole("tab", { name: "Today" }).click();
  await pane.getByRole("button", { name: "Numbers and report" }).click();
  await pane.getByRole("button", { name: "Make the Unit report sheet" }).click();
  await pane.getByRole("button", { name: "Show the sheet" }).click();
  await scrollToTop(pane);
  await photograph(driven, "report");
  await page.context().close();
}

/** The pane from its first line. */
async function scrollToTop(pane: FrameLocator): Promise<void> {
  await pane.getByRole("main").evaluate((main) => main.parentElement?.scrollTo(0, 0));
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
