import type { FrameLocator, Page } from "playwright-core";
import { statusWords } from "../../src/domain/fields/statusWords";
import { cardWords, clientWords, nextWords } from "../../src/text/clientWords";
import {
  consentWords,
  decisionGuideWords,
  groupWords,
  licenseWords,
  profileWords,
  revokeGuideWords,
} from "../../src/text/guideWords";
import { paneWords, tabWords } from "../../src/text/paneWords";
import { refusalWords, unwrittenWords } from "../../src/text/refusalWords";
import { requestWords } from "../../src/text/requestWords";
import { colleagueTypes, readCells } from "../../workbench/page/drivePerson";
import { colleagueLeaves, colleagueOpens, setBadDay, type DrivenPractice } from "../../workbench/page/drivePractice";
import {
  driveGuides,
  endGuides,
  field,
  openClient,
  openGuides,
  press,
  recorded,
  rowOf,
  tickSteps,
  toClients,
  untilRowIs,
} from "./guides";

jest.setTimeout(300_000);

const tab = "Unit 5";

/** One act of each kind: its row, how it is recorded, and which of its cells a colleague then changes. */
type Act = {
  readonly what: string;
  readonly row: number;
  readonly record: (pane: FrameLocator) => Promise<void>;
  readonly address: string;
  readonly title: string;
  readonly theirs: string;
};

const acts: readonly Act[] = [
  { what: "consent", row: 24, record: consent, address: "I24", title: "Consent by", theirs: "E-mail" },
  { what: "issue date", row: 20, record: issue, address: "M20", title: "Activation", theirs: "Activated" },
  { what: "profile", row: 18, record: profile, address: "L18", title: "Profile on", theirs: "11/20/2026" },
  { what: "revoke date", row: 9, record: revoke, address: "T9", title: "Revoke reason", theirs: "Moved away" },
];

describe("guides on bad days", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await driveGuides()));
  afterAll(() => practice.stop());

  test("undo of each act leaves what a colleague changed since, and names it", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    for (const { what, row, record, address, title, theirs } of acts) {
      await open(page, pane, row);
      await record(pane);
      await colleagueTypes(page, { tab, address }, theirs);
      const changed = await rowOf(page, tab, row);
      await press(pane, `Undo ${what} of row ${row} on ${tab}`);
      await pane.getByText(new RegExp(`^${tab}, row ${row} \\(.*${title}.*\\): changed`)).waitFor();
      expect((await rowOf(page, tab, row))[title]).toBe(changed[title]);
    }
    await endGuides(driven);
  });

  test("an act that Excel refuses is said, and the same press works when the day is good again", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const before = await rowOf(page, tab, 17);
    await open(page, pane, 17);
    await press(pane, nextWords.group.button ?? "");
    await field(pane, groupWords.group).selectOption("CWES Unit 5");
    await setBadDay(page, "nextSyncFails", true);
    await press(pane, groupWords.record);
    await pane.getByText(refusalWords.unknown).first().waitFor();
    await setBadDay(page, "nextSyncFails", false);
    await press(pane, groupWords.record);
    await untilRowIs(page, tab, 17, { ...before, Group: "CWES Unit 5" });
    await endGuides(driven);
  });

  test("a row that a filter hides is left alone, and the pane says so", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const before = await rowOf(page, "Unit 8", 6);
    await openClient(pane, String(before["E-mail"]));
    await press(pane, cardWords.decide);
    await pane.getByRole("radio", { name: decisionGuideWords.choices.keep.title }).check();
    await press(pane, decisionGuideWords.record);
    await pane.getByText(unwrittenWords["hidden-by-filter"]).first().waitFor();
    expect(await rowOf(page, "Unit 8", 6)).toEqual(before);
    await endGuides(driven);
  });

  test("[R59] an address that came in meanwhile on another tab is found by the write itself", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await press(pane, new RegExp(`^${clientWords.newRequest}`));
    const answers = { "First name": "Twice", "Last name": "Asked", "E-mail": "twice@example.org" };
    for (const [label, text] of Object.entries(answers)) await field(pane, label).fill(text);
    await field(pane, "Case number").fill("1Z8Y765");
    await field(pane, requestWords.tab).selectOption(tab);
    await colleagueTypes(page, { tab: "South County", address: "C2" }, "Twice@Example.org");
    await press(pane, requestWords.record);
    await pane
      .getByText(/South County, row 2/)
      .first()
      .waitFor();
    expect(await rowOf(page, tab, 45)).toEqual({});
    await endGuides(driven);
  });

  test("a slow Excel and two presses write one row; a pane that is killed while it writes leaves one row or none", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await setBadDay(page, "slow", true);
    await answer(pane, "slow@example.org");
    await pane.getByRole("button", { name: requestWords.record }).dblclick();
    await pane.getByText(consentWords.stop).waitFor({ timeout: 60_000 });
    expect(await rowsWith(page, "slow@example.org")).toBe(1);

    const colleague = await colleagueOpens(page);
    await colleague.getByRole("tab", { name: tabWords.client }).click();
    await answer(colleague, "killed@example.org");
    await colleague.getByRole("button", { name: requestWords.record }).click();
    await page.waitForTimeout(3_000);
    await colleagueLeaves(page);
    await setBadDay(page, "slow", false);
    await page.waitForTimeout(2_500);
    await toClients(pane);
    // Where nothing was written the list is not old.
    if (await pane.getByRole("button", { name: paneWords.readAgain }).isVisible())
      await press(pane, paneWords.readAgain);
    const rows = await rowsWith(page, "killed@example.org");
    expect([0, 1]).toContain(rows);
    await answer(pane, "killed@example.org");
    await press(pane, requestWords.record);
    await (rows === 0
      ? recorded(pane)
      : pane
          .getByText(/^Not recorded/)
          .first()
          .waitFor());
    expect(await rowsWith(page, "killed@example.org")).toBe(1);
    await endGuides(driven);
  });

  test("[G7] Status and Why follow the act where the tab has them", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await colleagueTypes(page, { tab, address: "U1" }, "Status");
    await colleagueTypes(page, { tab, address: "V1" }, "Why");
    await press(pane, paneWords.readAgain);
    await open(page, pane, 9);
    await revoke(pane);
    const row = await rowOf(page, tab, 9);
    expect(row["Status"]).toBe(statusWords.revoked);
    expect(row["Why"]).not.toBe(undefined);
    await press(pane, `Undo revoke date of row 9 on ${tab}`);
    await page.waitForFunction(() => window.practice.read("Unit 5", "S9:V9")[0]?.every((value) => value === ""));
    await endGuides(driven);
  });
});

async function open(page: Page, pane: FrameLocator, row: number): Promise<void> {
  await openClient(pane, String((await rowOf(page, tab, row))["Email Address"]));
}

async function consent(pane: FrameLocator): Promise<void> {
  await press(pane, nextWords.consent.button ?? "");
  await pane.getByRole("radio", { name: consentWords.methods.written }).check();
  await field(pane, consentWords.on).fill("2026-11-20");
  await press(pane, consentWords.record);
  await pane.getByText(licenseWords.comeIn).waitFor();
}

async function issue(pane: FrameLocator): Promise<void> {
  await press(pane, nextWords.license.button ?? "");
  await tickSteps(pane);
  await press(pane, licenseWords.record);
  await field(pane, groupWords.group).waitFor();
}

async function profile(pane: FrameLocator): Promise<void> {
  await press(pane, nextWords.profile.button ?? "");
  await field(pane, profileWords.on).waitFor();
  await press(pane, profileWords.record);
  await recorded(pane);
}

async function revoke(pane: FrameLocator): Promise<void> {
  await press(pane, nextWords.revoke.button ?? "");
  await pane.getByRole("list", { name: "Steps" }).getByRole("checkbox").first().check();
  await press(pane, revokeGuideWords.record);
  await pane.getByText(revokeGuideWords.done).waitFor();
}

async function answer(pane: FrameLocator, email: string): Promise<void> {
  await pane.getByRole("button", { name: new RegExp(`^${clientWords.newRequest}`) }).click({ timeout: 60_000 });
  await field(pane, "First name").fill(email.replace(/@.*/, ""));
  await field(pane, "Last name").fill("Asked");
  await field(pane, "E-mail").fill(email);
  await field(pane, "Case number").fill("1Z8Y765");
  await field(pane, requestWords.tab).selectOption(tab);
}

async function rowsWith(page: Page, email: string): Promise<number> {
  const cells = await readCells(page, { tab, address: "E1:E60" });
  return cells.flat().filter((cell) => cell === email).length;
}
