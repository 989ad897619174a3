import { readdirSync } from "node:fs";
import { join } from "node:path";
import { importWords } from "../src/text/importWords";
import { receiptWords } from "../src/text/receiptWords";
import { drivePractice, openPractice } from "../workbench/page/drivePractice";

/** Milliseconds after which the conditional formats show, on a slow machine. */
const untilColoured = 8000;
const folder = join("workbench", "books", "sample");

/** Takes the pictures of the documents from the practice Excel with the sample month. Run by `npm run pictures`. */
async function drawPictures(): Promise<void> {
  const practice = await drivePractice();
  try {
    const { page, pane } = await openPractice(practice, { viewport: { width: 1840, height: 900 } });
    await page.getByRole("button", { name: "Import report" }).click();
    const reports = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    await pane.getByLabel(importWords.choose).setInputFiles(reports.map((name) => join(folder, name)));
    const candidates = pane.getByRole("heading", { name: importWords.candidates });
    await candidates.waitFor();
    await candidates.evaluate((heading) => heading.scrollIntoView());
    await page.screenshot({ path: "docs/pictures/import.png" });
    await pane.getByRole("button", { name: /^Write .* cells?$/ }).click();
    await pane.getByRole("heading", { name: receiptWords.applied }).waitFor();
    await page.getByText("Unit 7", { exact: true }).first().click();
    await page.waitForTimeout(untilColoured);
    await page.screenshot({ path: "docs/pictures/applied.png" });
  } finally {
    await practice.stop();
  }
}

drawPictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
