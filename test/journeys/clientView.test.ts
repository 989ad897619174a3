import type { FrameLocator } from "playwright-core";
import { describeAgendaLine } from "../../src/text/agendaWords";
import { decideManyWords, issueManyWords } from "../../src/text/batchWords";
import { calsawsValues } from "../../src/text/calsawsValues";
import { cardWords, clientPlaceWords, clientWords, nextWords } from "../../src/text/clientWords";
import { copyWords } from "../../src/text/copyWords";
import { draftPanelWords } from "../../src/text/draftPanelWords";
import { describeDraftRefusal } from "../../src/text/draftWords";
import { tabWords } from "../../src/text/paneWords";
import { chooseByKeys, chooseFromCellMenu, readCells, selectCells } from "../../workbench/page/drivePerson";
import { closePane, setBadDay, type DrivenPractice } from "../../workbench/page/drivePractice";
import {
  copied,
  driveGuides,
  endGuides,
  field,
  openClient,
  openGuides,
  paneFrame,
  press,
  rowOf,
  toClients,
} from "./guides";

jest.setTimeout(300_000);

const tab = "Unit 5";
const nextStep = "Next step for this client";
const checkRow = "Check this row";

describe("one client", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await driveGuides()));
  afterAll(() => practice.stop());

  test("is found by name, case number and e-mail, and shows class, consent, months and history", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const row = await rowOf(page, tab, 3);
    const name = `${String(row["First Name"])} ${String(row["Last Name"])}`;
    for (const text of [name.toUpperCase(), String(row["Case Number"]).toLowerCase(), String(row["Email Address"])]) {
      await openClient(pane, text);
      await pane.getByRole("heading", { name }).waitFor();
      await toClients(pane);
    }
    await openClient(pane, name);
    await pane.getByText("Inactive", { exact: true }).waitFor();
    for (const part of [cardWords.hours, cardWords.history]) await press(pane, part);
    await pane.getByRole("cell", { name: "0", exact: true }).first().waitFor();
    await pane.getByText("License issued").waitFor();
    await press(pane, cardWords.show);
    await page.waitForFunction(() => window.practice.isSelected("Unit 5", "A3"));
    await endGuides(driven);
  });

  test("follows the selection where that is wanted, and never opens by itself", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const [four, five] = await Promise.all([4, 5].map((row) => rowOf(page, tab, row)));
    await selectCells(page, { tab, address: "C4" });
    await pane.getByRole("button", { name: String(four?.["Last Name"]) }).click();
    await pane.getByRole("heading", { name: String(four?.["Last Name"]) }).waitFor();
    await selectCells(page, { tab, address: "C5" });
    await pane.getByRole("heading", { name: String(five?.["Last Name"]) }).waitFor();
    const eight = await rowOf(page, "Unit 8", 4);
    await selectCells(page, { tab: "Unit 8", address: "A4" });
    await pane.getByRole("heading", { name: String(eight["Client Last Name"]) }).waitFor();
    // Going to another tab selects nothing anew, and yet another row is the selected one.
    await page.locator('[data-u-comp="slide-tab-item"]').getByText(tab, { exact: true }).click();
    await pane.getByRole("heading", { name: String(five?.["Last Name"]) }).waitFor();
    await toClients(pane);
    await pane.getByRole("switch", { name: clientWords.follow }).uncheck();
    await selectCells(page, { tab, address: "C4" });
    await page.waitForTimeout(400);
    expect(await pane.getByRole("button", { name: String(four?.["Last Name"]) }).count()).toBe(0);
    await press(pane, clientWords.showSelected);
    await pane.getByRole("heading", { name: String(four?.["Last Name"]) }).waitFor();
    await closePane(page);
    await selectCells(page, { tab, address: "C5" });
    await page.waitForTimeout(300);
    expect(await page.getByRole("region", { name: "License List pane" }).count()).toBe(0);
    await endGuides(driven);
  });

  test("the menu of a cell leads to the next step of its row, and to what is wrong in it", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const [seventeen, two] = await Promise.all([17, 2].map((row) => rowOf(page, tab, row)));
    await closePane(page);
    await chooseFromCellMenu(page, { tab, address: "E17" }, nextStep);
    await pane.getByRole("heading", { name: String(seventeen?.["Last Name"]) }).waitFor();
    await pane.getByText(nextWords.group.why).waitFor();
    await chooseByKeys(page, { tab, address: "B2" }, nextStep);
    await pane.getByRole("heading", { name: String(two?.["Last Name"]) }).waitFor();
    await chooseFromCellMenu(page, { tab, address: "C19" }, checkRow);
    await pane.getByRole("tab", { name: tabWords.check, selected: true }).waitFor();
    await pane.getByRole("button", { name: `Consent on, ${tab}, row 19` }).waitFor();
    await endGuides(driven);
  });

  test("each line of Today opens its place", async () => {
    const driven = await openGuides(practice);
    const { pane } = driven;
    const lines = [
      [describeAgendaLine("toRevoke", 1), (at: FrameLocator) => at.getByText("Unit 5, row 9").first()],
      [describeAgendaLine("activationOverdue", 1), (at: FrameLocator) => at.getByText(nextWords.remind.why)],
      [describeAgendaLine("consentMissing", 1), (at: FrameLocator) => at.getByText(nextWords.consent.why)],
      [describeAgendaLine("requestOpen", 25), (at: FrameLocator) => at.getByText(issueManyWords.locked(5))],
      [
        describeAgendaLine("licenseUnfinished", 2),
        (at: FrameLocator) => at.getByRole("heading", { name: clientPlaceWords.issueMany }),
      ],
      [describeAgendaLine("decisionDue", 9), (at: FrameLocator) => at.getByText(decideManyWords.lead)],
      [describeAgendaLine("holdEnding", 1), (at: FrameLocator) => at.getByText("Unit 5, row 10").first()],
      [describeAgendaLine("intervalEnding", 1), (at: FrameLocator) => at.getByText("Unit 5, row 12").first()],
    ] as const;
    for (const [line, place] of lines) {
      await pane.getByRole("tab", { name: tabWords.today }).click();
      await press(pane, new RegExp(`^${line}`));
      await pane.getByRole("tab", { name: tabWords.client, selected: true }).waitFor();
      await place(pane).waitFor();
      await press(pane, clientWords.backTo(tabWords.today));
      await pane.getByRole("tab", { name: tabWords.today, selected: true }).waitFor();
    }
    await press(pane, new RegExp(`^${describeAgendaLine("activationDue", 3)}`));
    await pane.getByRole("button", { name: /^Unit 5, row 16, due/ }).click();
    await pane.getByText("Unit 5, row 16").first().waitFor();
    await endGuides(driven);
  });

  test("texts are copied as they stand; subjects name nobody; a request waits for consent", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const [fifteen, twentyFour] = await Promise.all([15, 24].map((row) => rowOf(page, tab, row)));
    await openClient(pane, String(fifteen?.["Email Address"]));
    await press(pane, nextWords.remind.button ?? "");
    const subject = await copied(page, pane, copyWords.copyOf(draftPanelWords.subject, null));
    expect(subject).not.toMatch(/@|\d{3}/);
    expect(subject).not.toContain(String(fifteen?.["First Name"]));
    const body = await copied(page, pane, copyWords.copyOf(draftPanelWords.body, null));
    expect(body).toContain(`Hello ${String(fifteen?.["First Name"])},`);
    expect(body).not.toContain("{first name}");
    await field(pane, draftPanelWords.text).selectOption("calsawsActivity");
    for (const { label, value } of calsawsValues)
      expect(await copied(page, pane, copyWords.copyOf(label, null))).toBe(value);
    await openClient(pane, String(twentyFour?.["Email Address"]));
    await press(pane, cardWords.drafts);
    await field(pane, draftPanelWords.text).selectOption("licenseRequest");
    await pane.getByText(describeDraftRefusal("consent-missing")).waitFor();
    expect(await pane.getByRole("button", { name: /^Copy/ }).count()).toBe(0);
    await endGuides(driven);
  });

  test("where the clipboard is closed the older way copies; where nothing copies the text is selected", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const row = await rowOf(page, tab, 3);
    await openClient(pane, String(row["Email Address"]));
    await press(pane, cardWords.revoke);
    await setBadDay(page, "clipboard", true);
    expect(await copied(page, pane, "Copy e-mail")).toBe(row["Email Address"]);
    await setBadDay(page, "copying", true);
    await press(pane, "Copy e-mail");
    await pane.getByText(copyWords.refused).first().waitFor();
    expect(await paneFrame(page).evaluate(() => getSelection()?.toString())).toBe(row["Email Address"]);
    await endGuides(driven);
  });

  test("the Log and the Undo buttons name tab and row, never a person", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const row = await rowOf(page, tab, 17);
    await openClient(pane, String(row["Email Address"]));
    await press(pane, nextWords.group.button ?? "");
    await pane.getByLabel("Group", { exact: true }).selectOption("CWES Unit 5");
    await press(pane, "Record: placed in the group");
    await pane.getByRole("button", { name: `Undo group of row 17 on ${tab}` }).waitFor();
    const log = JSON.stringify(await readCells(page, { tab: "Log", address: "A1:H20" }));
    expect(log).toContain(`Group of row 17 on ${tab}`);
    for (const personal of ["First Name", "Last Name", "Case Number", "Email Address", "SSN"])
      expect(log).not.toContain(String(row[personal]));
    await endGuides(driven);
  });
});
