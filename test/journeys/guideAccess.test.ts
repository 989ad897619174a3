import type { BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { issueManyWords, revokeManyWords } from "../../src/text/batchWords";
import { cardWords, clientPlaceWords, clientWords, nextWords } from "../../src/text/clientWords";
import { consentWords, decisionGuideWords, doneWords, profileWords, revokeGuideWords } from "../../src/text/guideWords";
import { tabWords } from "../../src/text/paneWords";
import { requestWords, stopWords } from "../../src/text/requestWords";
import { uploadPanelWords } from "../../src/text/uploadPanelWords";
import { colleagueTypes } from "../../workbench/page/drivePerson";
import { setPaneWidth, type DrivenPractice } from "../../workbench/page/drivePractice";
import { complaints } from "./complaints";
import { driveGuides, endGuides, field, openClient, openGuides, press, rowOf, tickSteps, toClients } from "./guides";

jest.setTimeout(300_000);

const tab = "Unit 5";

const looks: readonly (readonly [name: string, width: number, options: BrowserContextOptions])[] = [
  ["light", 350, { colorScheme: "light" }],
  ["dark", 320, { colorScheme: "dark" }],
  ["forced colours", 320, { colorScheme: "dark", forcedColors: "active" }],
];

describe("everybody can use the guides", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await driveGuides()));
  afterAll(() => practice.stop());

  test.each(looks)("no axe violation in the guides of one client, %s, %d px", async (_, width, options) => {
    const driven = await openGuides(practice, options);
    const { page, pane } = driven;
    await setPaneWidth(page, width);
    await home(page, pane);
    await request(page, pane);
    await stop(page, pane);
    await card(page, pane);
    await stages(page, pane);
    await decisions(page, pane);
    await endGuides(driven);
  });

  test.each(looks)("no axe violation where several are worked off, %s, %d px", async (_, width, options) => {
    const driven = await openGuides(practice, options);
    const { page, pane } = driven;
    await setPaneWidth(page, width);
    await pane.getByRole("tab", { name: tabWords.today }).click();
    await openAll(pane);
    expect(await complaints(page)).toEqual([]);
    await toClients(pane);
    await batch(page, pane);
    await together(page, pane);
    await endGuides(driven);
  });

  test("a guide by keyboard alone: the focus goes to each new place, and Esc goes back", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const begin = pane.getByRole("button", { name: new RegExp(`^${clientWords.newRequest}`) });
    await begin.focus();
    await page.keyboard.press("Enter");
    await hasFocus(pane, clientPlaceWords.request);
    await page.keyboard.press("Escape");
    await hasFocus(pane, clientPlaceWords.home);
    const { "Email Address": email, "Last Name": last } = await rowOf(page, tab, 24);
    await pane.getByRole("searchbox").focus();
    await page.keyboard.type(String(email));
    await pane.getByRole("region", { name: clientWords.results }).getByRole("button").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await hasFocus(pane, String(last));
    await pane.getByRole("button", { name: nextWords.consent.button ?? "" }).focus();
    await page.keyboard.press("Enter");
    await hasFocus(pane, String(last));
    await pane.getByRole("radio", { name: consentWords.methods.written }).focus();
    await page.keyboard.press("Space");
    await pane.getByRole("radio", { name: consentWords.methods.written, checked: true }).waitFor();
    await endGuides(driven);
  });
});

async function home(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("searchbox", { name: clientWords.search }).fill("an");
  await pane.getByRole("region", { name: clientWords.results }).getByRole("button").first().waitFor();
  expect(await complaints(page)).toEqual([]);
  await pane.getByRole("searchbox", { name: clientWords.search }).fill("");
}

/** Everything wrong at once, so that every field says why. */
async function request(page: Page, pane: FrameLocator): Promise<void> {
  await press(pane, new RegExp(`^${clientWords.newRequest}`));
  await pane.getByLabel(requestWords.paste).fill("Name: Ana Nguyen\nSSN 900-44-4321");
  await pane.getByRole("checkbox", { name: requestWords.consent }).check();
  await press(pane, requestWords.record);
  await pane
    .getByText(/^Not recorded/)
    .first()
    .waitFor();
  expect(await complaints(page)).toEqual([]);
  await toClients(pane);
}

async function stop(page: Page, pane: FrameLocator): Promise<void> {
  const row = await rowOf(page, tab, 3);
  await press(pane, new RegExp(`^${clientWords.stop}`));
  await field(pane, stopWords.name).fill(String(row["First Name"]));
  await field(pane, stopWords.caseNumber).fill(String(row["Case Number"]));
  await pane.getByRole("radio").first().check();
  expect(await complaints(page)).toEqual([]);
}

async function card(page: Page, pane: FrameLocator): Promise<void> {
  await open(page, pane, 3);
  await openAll(pane);
  expect(await complaints(page)).toEqual([]);
}

async function stages(page: Page, pane: FrameLocator): Promise<void> {
  await colleagueTypes(page, { tab, address: "F2" }, "");
  await press(pane, "Read again");
  const at = [
    [24, nextWords.consent.button],
    [20, nextWords.license.button],
    [17, nextWords.group.button],
    [2, nextWords.record.button],
    [18, nextWords.profile.button],
  ] as const;
  for (const [row, button] of at) {
    await open(page, pane, row);
    await press(pane, button ?? "");
    if (row === 20) await tickSteps(pane);
    expect(await complaints(page)).toEqual([]);
  }
  await press(pane, profileWords.record);
  await pane.getByText(doneWords.done).waitFor();
  expect(await complaints(page)).toEqual([]);
}

async function decisions(page: Page, pane: FrameLocator): Promise<void> {
  await open(page, pane, 3);
  await press(pane, nextWords.decide.button ?? "");
  await pane.getByRole("radio", { name: decisionGuideWords.choices.hold.title }).check();
  await press(pane, decisionGuideWords.record);
  await pane
    .getByText(/^Not recorded/)
    .first()
    .waitFor();
  await openAll(pane);
  expect(await complaints(page)).toEqual([]);
  await open(page, pane, 8);
  await press(pane, cardWords.revoke);
  await pane.getByRole("list", { name: "Steps" }).getByRole("checkbox").first().check();
  await field(pane, revokeGuideWords.reason).selectOption("other");
  expect(await complaints(page)).toEqual([]);
}

async function batch(page: Page, pane: FrameLocator): Promise<void> {
  await press(pane, new RegExp(`^${clientWords.worklists.requests}`));
  const issue = pane.getByRole("region", { name: issueManyWords.license(20), exact: true });
  await issue.getByRole("radio", { name: issueManyWords.byFile }).check();
  await issue
    .getByLabel(uploadPanelWords.header)
    .fill("invited_email_address,preferred_first_name,preferred_last_name,CWES_license_LEARNING_status");
  await issue.getByRole("textbox", { name: uploadPanelWords.text("linkedin-add-users.csv") }).waitFor();
  expect(await complaints(page)).toEqual([]);
  await issue.getByRole("radio", { name: issueManyWords.byEmail }).check();
  expect(await complaints(page)).toEqual([]);
}

async function together(page: Page, pane: FrameLocator): Promise<void> {
  await toClients(pane);
  await press(pane, new RegExp(`^${clientWords.worklists.candidates}`));
  for (const row of [3, 8]) await pane.getByRole("checkbox", { name: new RegExp(`, ${tab}, row ${row}$`) }).check();
  expect(await complaints(page)).toEqual([]);
  await toClients(pane);
  await press(pane, new RegExp(`^${clientWords.worklists.toRevoke}`));
  await pane.getByText(revokeManyWords.lead).waitFor();
  await openAll(pane);
  expect(await complaints(page)).toEqual([]);
}

async function open(page: Page, pane: FrameLocator, row: number): Promise<void> {
  await openClient(pane, String((await rowOf(page, tab, row))["Email Address"]));
}

async function openAll(pane: FrameLocator): Promise<void> {
  const closed = pane.getByRole("button", { expanded: false });
  while ((await closed.count()) > 0) await closed.first().click();
}

async function hasFocus(pane: FrameLocator, heading: string): Promise<void> {
  await pane.locator("h2:focus", { hasText: heading }).waitFor();
}
