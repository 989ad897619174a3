import type { FrameLocator, Page } from "playwright-core";
import { hoursPaneWords, lineWords } from "../../src/text/hoursPaneWords";
import { lineOutcomeWords } from "../../src/text/receiptWords";
import { field, openClient, press, rowOf } from "./guides";

/** What the attendance sheets of these journeys say. */
export const course = "Excel Essential Training";

/** The course days of the first two weeks of November. */
export const twoWeeks = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13] as const;

/** Opens the hours of the client in the row, by the card. */
export async function openHours(page: Page, pane: FrameLocator, tab: string, row: number): Promise<void> {
  const { "Email Address": email } = await rowOf(page, tab, row);
  await openClient(pane, String(email));
  await press(pane, hoursPaneWords.open);
  await pane.getByRole("heading", { name: lineWords.title }).waitFor();
}

/** Types a line of November as a person does who never touches the mouse: 1:30 of a course, 2:00 of study. */
export async function typeLine(page: Page, pane: FrameLocator, day: number, at: number): Promise<void> {
  await field(pane, lineWords.date).focus();
  await page.keyboard.type(`11${String(day).padStart(2, "0")}2026`);
  await tabTo(page, pane, lineWords.course);
  // The course is typed once, and stays for the next line.
  if (at === 0) await page.keyboard.type(course);
  await tabTo(page, pane, lineWords.courseTime);
  await page.keyboard.type("1.5");
  await tabTo(page, pane, lineWords.studyTime);
  await page.keyboard.type("2h");
  await page.keyboard.press("Enter");
  await pane.getByText(lineOutcomeWords.recorded).first().waitFor();
  await pane.getByLabel(lineWords.studyTime).and(pane.locator("[value='']")).waitFor();
  for (let look = 0; look < 50 && (await focusedLabel(pane)) !== lineWords.date; look += 1)
    await page.waitForTimeout(100);
  expect(await focusedLabel(pane)).toBe(lineWords.date);
}

/** The label of the field that has the focus. */
export async function focusedLabel(pane: FrameLocator): Promise<string> {
  return pane
    .locator("body")
    .evaluate(() =>
      document.activeElement instanceof HTMLInputElement ? (document.activeElement.labels?.[0]?.textContent ?? "") : "",
    );
}

async function tabTo(page: Page, pane: FrameLocator, label: string): Promise<void> {
  for (let presses = 0; presses < 5 && (await focusedLabel(pane)) !== label; presses += 1)
    await page.keyboard.press("Tab");
  expect(await focusedLabel(pane)).toBe(label);
}
