import { importWords } from "../../src/text/importWords";
import { paneWords, tabWords } from "../../src/text/paneWords";
import { receiptWords } from "../../src/text/receiptWords";
import { refusalWords } from "../../src/text/refusalWords";
import { drivePractice, openPractice, type DrivenPractice } from "../../workbench/page/drivePractice";
import { applyName, sampleReports } from "./sample";

jest.setTimeout(300_000);

describe("other people and bad days", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await drivePractice()));
  afterAll(() => practice.stop());

  test("what a second person writes is told to the first, who then sees it", async () => {
    const { page, pane } = await openPractice(practice);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await pane.getByRole("tab", { name: tabWords.today }).waitFor();
    await page.getByRole("button", { name: "Second person" }).click();
    const second = page.frameLocator('iframe[title="Second person"]');
    await second.getByRole("tab", { name: tabWords.import }).click();
    await second.getByLabel(importWords.choose).setInputFiles(sampleReports());
    await second.getByRole("button", { name: applyName }).click();
    await second.getByRole("heading", { name: receiptWords.applied }).waitFor();
    await pane.getByText(paneWords.old).first().waitFor();
    await pane.getByRole("button", { name: paneWords.readAgain }).click();
    await pane.getByText(paneWords.old).first().waitFor({ state: "detached" });
    await pane.getByText(/Data through Oct 31, 2026/).waitFor();
    await page.context().close();
  });

  test("a call that fails is said, and reading again helps", async () => {
    const { page, pane } = await openPractice(practice);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await pane.getByRole("tab", { name: tabWords.import }).click();
    await pane.getByLabel(importWords.choose).setInputFiles(sampleReports());
    await page.getByRole("button", { name: "Bad day" }).click();
    await page.getByLabel("The next call to Excel fails").check();
    await pane.getByRole("button", { name: applyName }).click();
    await pane.getByText(refusalWords.unknown).first().waitFor();
    await page.getByLabel("The next call to Excel fails").uncheck();
    await pane.getByRole("button", { name: applyName }).click();
    await pane.getByRole("heading", { name: receiptWords.applied }).waitFor();
    await page.context().close();
  });

  test("a file that is no workbook is refused by name, and the open workbook stays", async () => {
    const { page } = await openPractice(practice);
    const [report = ""] = sampleReports();
    await page.getByLabel("Workbook to open").setInputFiles(report);
    await page.getByRole("status").filter({ hasText: "could not be opened" }).waitFor();
    expect(await page.evaluate(() => window.practice.grid.sheets().length)).toBeGreaterThanOrEqual(6);
    await page.context().close();
  });
});
