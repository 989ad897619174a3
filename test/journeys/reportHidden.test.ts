import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { FrameLocator, Page } from "playwright-core";
import { hiddenWord } from "../../src/text/hiddenWords";
import { tabWords } from "../../src/text/paneWords";
import { chartWords } from "../../src/text/reportChartWords";
import { reportPaneWords, reportSheetWords } from "../../src/text/reportPaneWords";
import { hoursSetupWords, setupStepWords, setupWords } from "../../src/text/setupWords";
import { todayWords } from "../../src/text/todayWords";
import { colleagueTypes, readCells } from "../../workbench/page/drivePerson";
import { saveBook, type DrivenPractice } from "../../workbench/page/drivePractice";
import { driveGuides, endGuides, field, openGuides, paneFrame, press, recorded } from "./guides";
import {
  chartsOf,
  importReport,
  novemberReport,
  openNumbers,
  openSaved,
  paneNumbers,
  readAgain,
  reportDay,
  savedBytes,
  sheetNumbers,
  toldInPane,
} from "./reports";

jest.setTimeout(300_000);

/** Facts that a report with counts below 11 hidden tells nobody: a third candidate, one license fewer issued in November. */
const unseen: readonly (readonly [address: string, text: string])[] = [
  ["O2", "Asked to stop"],
  ["G16", "10/20/2026"],
];

describe("small counts", () => {
  const folder = mkdtempSync(join(tmpdir(), "hidden-"));
  const book = join(folder, "Hidden.xlsx");
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await driveGuides()));
  afterAll(async () => {
    await practice.stop();
    rmSync(folder, { recursive: true });
  });

  test("hidden on Setup, they are hidden in pane, pictures, slide, sheet, charts and package alike", async () => {
    const driven = await openGuides(practice, {}, reportDay);
    const { page, pane } = driven;
    await importReport(pane, await novemberReport(page));
    await hideBelow(pane, "11");
    await openNumbers(pane);
    await press(pane, reportSheetWords.make);
    await recorded(pane);
    await saveBook(page, book);
    const units = await sheetNumbers(page, "LicenseListUnits");
    const flow = await sheetNumbers(page, "LicenseListFlow");
    const hours = await sheetNumbers(page, "LicenseListMonths");
    for (const count of [...units, ...flow]
      .flatMap((row) => row.slice(1))
      .concat(hours.map(([, , , , people]) => people ?? "")))
      expect(typeof count !== "number" || count === 0 || count >= 11).toBe(true);
    expect(units.flat()).toContain(hiddenWord);
    expect((await paneNumbers(pane, chartWords.units)).map((row) => row.slice(0, 6))).toEqual(
      toldInPane.units(units).map((row) => row.slice(0, 6)),
    );
    expect(await paneNumbers(pane, chartWords.flow)).toEqual(toldInPane.flow(flow));
    expect(await paneNumbers(pane, chartWords.hours)).toEqual(toldInPane.hours(hours));
    for (const { name, drawn } of await chartsOf(page, "Unit report"))
      if (name !== "LicenseListHours")
        for (const value of drawn.flatMap(({ values }) => values))
          expect(value === null || value === 0 || value >= 11).toBe(true);
    await endGuides(driven);
  });

  test("two lists that differ in hidden facts alone give the same report, in every place and in the file", async () => {
    const driven = await openSaved(practice, book);
    const { page, pane } = driven;
    const one = await everything(page, pane);
    for (const [address, text] of unseen) await colleagueTypes(page, { tab: "Unit 5", address }, text);
    await readAgain(pane);
    const other = await everything(page, pane);
    expect(other).toEqual(one);
    await hideBelow(pane, "0");
    expect(await everything(page, pane)).not.toEqual(one);
    await endGuides(driven);
  });
});

/** Sets the limit by the pane, on the step County of set-up. */
async function hideBelow(pane: FrameLocator, limit: string): Promise<void> {
  await pane.getByRole("tab", { name: tabWords.today }).click();
  await pane.getByRole("button", { name: new RegExp(`^(${todayWords.setupGoOn}|${todayWords.setupOpen})$`) }).click();
  await pane
    .getByRole("navigation", { name: setupWords.steps })
    .getByRole("button", { name: setupStepWords.county.name })
    .click();
  await pane.getByRole("heading", { name: setupStepWords.county.title }).waitFor();
  await field(pane, hoursSetupWords.hideBelow).fill(limit);
  await press(pane, setupWords.save);
  await pane.getByRole("heading", { name: setupStepWords.guides.title }).waitFor();
  await pane.getByRole("button", { name: new RegExp(`^${setupWords.backTo("")}`) }).click();
}

/** All that the report shows, says or keeps: the pane's place with every table open, the sheet, and its parts of the package. */
async function everything(page: Page, pane: FrameLocator): Promise<Record<string, unknown>> {
  await openNumbers(pane);
  for (const chart of [chartWords.units, chartWords.hours, chartWords.flow]) await paneNumbers(pane, chart);
  const numbers = await paneFrame(page).evaluate(said, [reportPaneWords.numbers, reportPaneWords.huddle]);
  await press(pane, reportSheetWords.refresh);
  await recorded(pane);
  const cells = await readCells(page, { tab: "Unit report", address: "A1:T140" });
  const parts = Object.entries(unzipSync(await savedBytes(page)));
  const charts = parts.flatMap(([name, part]) => (/charts\/chart\d+\.xml$/.test(name) ? [strFromU8(part)] : []));
  return { numbers, cells, drawn: (await chartsOf(page, "Unit report")).map(({ drawn }) => drawn), charts };
}

/** Texts, names for screen readers and drawings from the section of the first title to that of the last. */
function said([first = "", last = ""]: string[]): string[] {
  const sections = [...document.querySelectorAll("section")];
  const at = (title: string) => sections.findIndex((section) => section.querySelector("h2")?.textContent === title);
  return sections
    .slice(at(first), at(last) + 1)
    .flatMap((section) => [
      section.innerText,
      ...[...section.querySelectorAll("[aria-label], [title]")].map(
        (element) => `${element.getAttribute("aria-label") ?? ""} ${element.getAttribute("title") ?? ""}`,
      ),
      ...[...section.querySelectorAll("svg rect, svg path, svg text")].map((element) =>
        ["x", "y", "width", "height", "d"].map((name) => element.getAttribute(name) ?? "").join(" "),
      ),
    ]);
}
