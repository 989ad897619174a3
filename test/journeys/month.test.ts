import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { statusWords } from "../../src/domain/fields/statusWords";
import { importWords } from "../../src/text/importWords";
import { receiptWords } from "../../src/text/receiptWords";
import {
  drivePractice,
  openBook,
  openPractice,
  saveBook,
  type DrivenPractice,
} from "../../workbench/page/drivePractice";
import { applyName, sampleReports } from "./sample";

jest.setTimeout(300_000);

describe("the month, by hand", () => {
  const folder = mkdtempSync(join(tmpdir(), "month-"));
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await drivePractice()));
  afterAll(async () => {
    await practice.stop();
    rmSync(folder, { recursive: true });
  });

  test("import, preview, apply, highlights, undo, apply again, save, re-open: nothing changes", async () => {
    const { page, pane, outside, problems } = await openPractice(practice);
    await pickReports(page, pane);
    await pane.getByRole("heading", { name: importWords.understood }).waitFor();
    await pane.getByRole("heading", { name: importWords.candidates }).waitFor();
    expect(await statuses(page)).toEqual([]);

    await pane.getByRole("button", { name: applyName }).click();
    await pane.getByRole("heading", { name: receiptWords.applied }).waitFor();
    const written = await statuses(page);
    expect(written.filter((word) => word === statusWords.inactive).length).toBeGreaterThan(0);
    expect(written.filter((word) => word === statusWords.active).length).toBeGreaterThan(0);
    expect(await highlightedTabs(page)).toBeGreaterThanOrEqual(6);

    await pane.getByRole("button", { name: /^Undo / }).click();
    await pane.getByRole("heading", { name: receiptWords.undone }).waitFor();
    expect(await statuses(page)).toEqual([]);

    await pane.getByRole("button", { name: applyName }).click();
    await pane.getByRole("heading", { name: receiptWords.applied }).waitFor();
    expect(await statuses(page)).toEqual(written);

    await clearFilters(page);
    await pane.getByRole("button", { name: applyName }).click();
    await pane.getByRole("button", { name: applyName }).waitFor({ state: "detached" });
    const complete = await statuses(page);
    expect(complete.length).toBeGreaterThan(written.length);

    const saved = join(folder, "Saved.xlsx");
    await saveBook(page, saved);
    await openBook(page, saved);
    expect(await statuses(page)).toEqual(complete);
    expect(await highlightedTabs(page)).toBeGreaterThanOrEqual(6);

    await pickReports(page, pane);
    await pane.getByText(receiptWords.unchangedHint).first().waitFor();
    expect(await pane.getByRole("button", { name: applyName }).count()).toBe(0);
    expect(outside).toEqual([]);
    expect(problems).toEqual([]);
    expect(await keptData(page)).toEqual([]);
  });
});

/** Addresses and SSN-shaped texts in the pane's text or in what the browser keeps of page and pane (they share an origin). */
function keptData(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kept = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).flat().map(String));
    const shown = [...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument?.body.innerText ?? "");
    const found = (texts: readonly string[], pattern: RegExp) => texts.flatMap((text) => text.match(pattern) ?? []);
    return [...found(kept, /[\w.]+@[\w.]+/g), ...found([...kept, ...shown], /\b\d{3}-\d{2}-\d{4}\b/g)];
  });
}

async function pickReports(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByRole("button", { name: "Import report" }).click();
  await pane.getByLabel(importWords.choose).setInputFiles(sampleReports());
}

/** What the receipt asks for: rows that a filter hides are never written. */
function clearFilters(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { grid } = window.practice;
    for (const { id } of grid.sheets())
      for (const filter of grid.filters(id)) if (filter.hiddenRows.size > 0) grid.clearFilter(id, filter.area);
  });
}

/** The words of every unit tab's Status column, tab by tab from the top. */
function statuses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { grid } = window.practice;
    return grid.sheets().flatMap(({ id }) => {
      const used = grid.usedArea(id, true);
      if (used === null) return [];
      const rows = grid.values(id, used);
      const header = rows.findIndex((row) => row.includes("Status") && row.includes("Why"));
      const column = rows[header]?.indexOf("Status") ?? -1;
      return header < 0 ? [] : rows.slice(header + 1).flatMap((row) => (row[column] ? [String(row[column])] : []));
    });
  });
}

/** How many worksheets have a conditional format of ours: a formula that reads a status word. */
function highlightedTabs(page: Page): Promise<number> {
  return page.evaluate((word) => {
    const { grid } = window.practice;
    const hasOurs = (id: string) => grid.conditionalFormats(id).some(({ formula }) => formula.includes(word));
    return grid.sheets().filter(({ id }) => hasOurs(id)).length;
  }, statusWords.inactive);
}
