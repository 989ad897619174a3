import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { issueManyWords, worklistWords } from "../../src/text/batchWords";
import { clientWords } from "../../src/text/clientWords";
import { consentWords, groupWords } from "../../src/text/guideWords";
import { uploadPanelWords } from "../../src/text/uploadPanelWords";
import type { CellValue } from "../../workbench/grid/grid";
import { colleagueTypes, readCells } from "../../workbench/page/drivePerson";
import { setBadDay, type DrivenPractice } from "../../workbench/page/drivePractice";
import { driveGuides, endGuides, field, openGuides, press, today } from "./guides";

jest.setTimeout(300_000);

const tab = "Unit 5";
/** The 25 requests of the book, and the five of them without consent. */
const [first, last] = [20, 44];
const withoutConsent = [24, 29, 34, 39, 44];
const template =
  "groups,invited_email_address,preferred_first_name,preferred_last_name,employee_id,work_title,CWES_license_LEARNING_status";

describe("several licenses at once", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await driveGuides()));
  afterAll(() => practice.stop());

  test("a batch of 25: consent first, one row changed by a colleague meanwhile", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await openBatch(pane);
    await pane.getByText(issueManyWords.locked(5)).waitFor();
    const issue = part(pane, issueManyWords.license(20));
    await issue.getByRole("radio", { name: issueManyWords.byEmail }).check();

    // The colleague issued row 22 meanwhile: its cell is theirs.
    await colleagueTypes(page, { tab, address: "G22" }, "11/20/2026");
    await tickAndRecord(issue, issueManyWords.recordIssued(20));
    await pane
      .getByText(/^Unit 5, row 22 \(/)
      .first()
      .waitFor();
    const issuedRows = await column(page, "G");
    expect(issuedRows.map((value, index) => [index + first, value])).toEqual(
      rowsOf((row) => (row === 22 ? today - 3 : withoutConsent.includes(row) ? "" : today)),
    );

    const waiting = part(pane, issueManyWords.consent(5));
    await waiting.getByRole("radio", { name: consentWords.methods.written }).check();
    await field(waiting, consentWords.on).fill("2026-11-19");
    await tickAndRecord(waiting, issueManyWords.recordConsent(5));
    const five = part(pane, issueManyWords.license(5));
    await tickAndRecord(five, issueManyWords.recordIssued(5));
    await five.waitFor({ state: "detached" });
    expect((await column(page, "G")).filter((value) => value === "")).toEqual([]);

    const place = pane.getByRole("region", { name: /^3\. Group / });
    await field(place, groupWords.group).selectOption("CWES Unit 5");
    await place.getByRole("button", { name: worklistWords.tickAll }).click();
    await place.getByRole("button", { name: /^Record: \d+ placed/ }).click();
    await place.waitFor({ state: "detached" });
    expect(new Set(await column(page, "K"))).toEqual(new Set(["CWES Unit 5"]));
    const describe = pane.getByRole("region", { name: /^4\. Profile / });
    await describe.getByRole("button", { name: worklistWords.tickAll }).click();
    await describe.getByRole("button", { name: /^Record: \d+ profiles/ }).click();
    await describe.waitFor({ state: "detached" });
    expect(new Set(await column(page, "L"))).toEqual(new Set([today]));
    const activation = (await column(page, "M")).map((value, index) => [index + first, value]);
    expect(activation).toEqual(rowsOf((row) => (row === 22 ? "" : "Invited")));
    await pane.getByText(issueManyWords.none).waitFor();
    await endGuides(driven);
  });

  test("the file for LinkedIn holds no case number, worker number or SSN, and refuses what begins like a formula", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await colleagueTypes(page, { tab, address: "A21" }, "+Ana");
    await pane.getByRole("button", { name: "Read again" }).click();
    await openBatch(pane);
    const issue = part(pane, issueManyWords.license(20));
    await issue.getByRole("radio", { name: issueManyWords.byFile }).check();
    await issue.getByLabel(uploadPanelWords.header).fill(template);
    await issue.getByText(/^Unit 5, row 21: a value begins like a formula/).waitFor();
    const text = await issue
      .getByRole("textbox", { name: uploadPanelWords.text("linkedin-add-users.csv") })
      .inputValue();
    const download = page.waitForEvent("download");
    await issue.getByRole("button", { name: uploadPanelWords.download("linkedin-add-users.csv") }).click();
    const file = await (await download).path();
    expect(readFileSync(file, "utf8").replaceAll("\r\n", "\n")).toBe(text.replaceAll("\r\n", "\n"));
    expect((await download).suggestedFilename()).toBe("linkedin-add-users.csv");
    const lines = text.trim().split(/\r?\n/);
    expect(lines).toHaveLength(20);
    expect(lines[0]).toBe(
      "invited_email_address,preferred_first_name,preferred_last_name,work_title,CWES_license_LEARNING_status",
    );
    expect(
      lines.slice(1).filter((line) => !/^[a-z.]+@example\.(com|net|org),[^,]+,[^,]+,Client,active$/.test(line)),
    ).toEqual([]);
    const numbers = [...(await column(page, "C")), ...(await column(page, "D")), ...(await column(page, "F"))];
    expect(numbers.filter((number) => text.includes(String(number)))).toEqual([]);

    // Where a download does nothing, the text is there to copy.
    await setBadDay(page, "downloads", true);
    await issue.getByRole("button", { name: uploadPanelWords.download("linkedin-add-users.csv") }).click();
    await issue.getByText(uploadPanelWords.textHint).waitFor();
    await issue.getByLabel(uploadPanelWords.header).fill("Marisol,Okafor,1Z8Y765");
    await issue
      .getByRole("textbox", { name: uploadPanelWords.text("linkedin-add-users.csv") })
      .waitFor({ state: "detached" });
    await endGuides(driven);
  });

  test("one row recorded alone leaves its list at once, and its undo brings it back", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await openBatch(pane);
    const issue = part(pane, issueManyWords.license(20));
    await issue.getByRole("radio", { name: issueManyWords.byEmail }).check();
    await issue.getByRole("button", { name: /^Record the invitation: .*row 20$/ }).click();
    await part(pane, issueManyWords.license(19)).waitFor();
    expect((await column(page, "G"))[0]).toBe(today);
    await pane
      .getByRole("button", { name: /^Undo issue date of row 20/ })
      .first()
      .click();
    await part(pane, issueManyWords.license(20)).waitFor();
    expect((await column(page, "G"))[0]).toBe("");
    await endGuides(driven);
  });
});

async function openBatch(pane: FrameLocator): Promise<void> {
  await press(pane, new RegExp(`^${clientWords.worklists.requests}`));
  await pane.getByText(issueManyWords.lead).waitFor();
}

function part(pane: FrameLocator, title: string) {
  return pane.getByRole("region", { name: title, exact: true });
}

async function tickAndRecord(place: ReturnType<typeof part>, label: string): Promise<void> {
  await place.getByRole("button", { name: worklistWords.tickAll }).click();
  await place.getByRole("button", { name: label, exact: true }).click();
}

async function column(page: Page, letter: string): Promise<CellValue[]> {
  const cells = await readCells(page, { tab, address: `${letter}${first}:${letter}${last}` });
  return cells.map(([value]) => value ?? "");
}

function rowsOf(value: (row: number) => CellValue): (readonly [number, CellValue])[] {
  return Array.from({ length: last - first + 1 }, (_, index) => [index + first, value(index + first)] as const);
}
