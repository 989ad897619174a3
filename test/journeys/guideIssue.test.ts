import type { FrameLocator, Page } from "playwright-core";
import { cardWords, clientWords, nextWords } from "../../src/text/clientWords";
import {
  consentWords,
  doneWords,
  groupWords,
  licenseWords,
  profileWords,
  recordWords,
  stepWords,
} from "../../src/text/guideWords";
import { paneWords } from "../../src/text/paneWords";
import { planNames } from "../../src/text/planNames";
import { receiptWords } from "../../src/text/receiptWords";
import { requestWords } from "../../src/text/requestWords";
import { colleagueTypes, readCells, typeInto } from "../../workbench/page/drivePerson";
import {
  closePane,
  colleagueLeaves,
  colleagueOpens,
  openPane,
  type DrivenPractice,
} from "../../workbench/page/drivePractice";
import {
  copied,
  driveGuides,
  endGuides,
  field,
  openClient,
  openGuides,
  press,
  recorded,
  rowOf,
  savedRowOf,
  tickSteps,
  today,
  toClients,
  untilRowIs,
} from "./guides";
import { leaks, looksLikeSsn } from "./leaks";

jest.setTimeout(300_000);

const tab = "Unit 5";
const row = 45;

const mail = `From: worker@county.example.gov
Subject: License request

Hello,
please issue a LinkedIn Learning license.

First Name: Marisol
Last Name: Okafor
Email: Marisol.Okafor@example.org
Case Number: 1Z8Y765
SSN: 900-21-4321
Worker: W503

Thank you`;

const requested = {
  "First Name": "Marisol",
  "Last Name": "Okafor",
  "Case Number": "1Z8Y765",
  "Email Address": "Marisol.Okafor@example.org",
  "Worker Number": "W503",
};
const consented = { "Consent on": today - 3, "Consent by": "SCD 2608 DocuSign", "Email verified": "Yes" };
const issued = { "Date Issued": today, Activation: "Invited" };
const placed = { Group: "CWES Evening" };
const described = { "Profile on": today };

/** The unit's tab has no columns of ours yet, and a filter. */
const otherTab = "Unit 8";
const otherRow = 10;

describe("issue a license", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await driveGuides()));
  afterAll(() => practice.stop());

  test("from a pasted e-mail to done, consent first, and undone step by step", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await request(pane, tab);
    expect(await rowOf(page, tab, row)).toEqual(requested);
    expect(await leaks(page)).toEqual([]);

    // Consent is a hard stop: no step of LinkedIn, and nothing to copy, before it is there.
    await pane.getByText(consentWords.stop).waitFor();
    expect(await pane.getByRole("list", { name: stepWords.steps }).count()).toBe(0);
    expect(await pane.getByRole("button", { name: /^Copy/ }).count()).toBe(0);
    await press(pane, consentWords.record);
    await pane
      .getByText(/^Not recorded/)
      .first()
      .waitFor();
    expect(await rowOf(page, tab, row)).toEqual(requested);
    await consent(pane);
    await pane.getByText(licenseWords.comeIn).waitFor();

    expect(await copied(page, pane, "Copy e-mail")).toBe("marisol.okafor@example.org");
    await issue(pane);
    await place(pane, "CWES Evening");
    expect(await copied(page, pane, "Copy first name")).toBe("Marisol");
    expect(await copied(page, pane, "Copy business title")).toBe("Client");
    await describeClient(pane);
    await typeSsn(page, pane);
    const complete = { ...requested, SSN: "900-21-4321", ...consented, ...issued, ...placed, ...described };
    expect(await rowOf(page, tab, row)).toEqual(complete);
    expect(await savedRowOf(page, tab, row)).toEqual(complete);

    const before = [
      ["profile", { ...complete, "Profile on": undefined }],
      ["group", { ...complete, "Profile on": undefined, Group: undefined }],
      ["issue date", { ...requested, SSN: "900-21-4321", ...consented }],
      ["consent", { ...requested, SSN: "900-21-4321" }],
    ] as const;
    for (const [act, left] of before) {
      await press(pane, `Undo ${act} of row ${row} on ${tab}`);
      await untilRowIs(page, tab, row, JSON.parse(JSON.stringify(left)) as object); // JSON leaves out what is undefined
    }
    // Somebody typed the SSN into the new row: it is not ours alone any more, and stays.
    await press(pane, /^Undo request on /);
    await pane.getByText(`${tab}, row ${row} (row): changed`).first().waitFor();
    expect(await rowOf(page, tab, row)).toEqual({ ...requested, SSN: "900-21-4321" });
    await endGuides(driven);
  });

  test("the pane closed after every recorded step, a colleague goes on each time", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await request(pane, otherTab);
    await closePane(page);
    const next = async (button: string | null, act: (colleague: FrameLocator) => Promise<void>) => {
      const colleague = await colleagueOpens(page);
      await openClient(colleague, "okafor");
      await press(colleague, button ?? "");
      await act(colleague);
      await colleagueLeaves(page);
    };
    await next(nextWords.consent.button, async (colleague) => {
      expect(await colleague.getByRole("list", { name: stepWords.steps }).count()).toBe(0);
      await consent(colleague);
    });
    await next(nextWords.license.button, issue);
    // One group is all that Setup lists for this unit: it is chosen already.
    await next(nextWords.group.button, (colleague) => place(colleague, null));
    await next(nextWords.profile.button, describeClient);
    await openPane(page);
    await pane.getByText(paneWords.old).first().waitFor();
    await press(pane, paneWords.readAgain);
    await openClient(pane, "okafor");
    await pane.getByText(nextWords.record.why).waitFor();
    const now = {
      "Client First Name": "Marisol",
      "Client Last Name": "Okafor",
      "E-mail": "Marisol.Okafor@example.org",
      "Case #": "1Z8Y765",
      "Worker #": "W503",
      Issued: today,
      ...consented,
      Group: "CWES Unit 8",
      ...described,
      Activation: "Invited",
    };
    expect(await rowOf(page, otherTab, otherRow)).toEqual(now);
    expect(await savedRowOf(page, otherTab, otherRow)).toEqual(now);
    await endGuides(driven);
  });

  test("on a tab with whole names the name is written in its way, and undo takes row and columns back", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const before = await readCells(page, { tab: "South County", address: "A1:Z8" });
    await request(pane, "South County");
    expect(await rowOf(page, "South County", 6)).toEqual({
      "Worker No.": "W503",
      "Client Name": "Okafor, Marisol",
      "E-Mail": "Marisol.Okafor@example.org",
      "Case No.": "1Z8Y765",
    });
    await pane.getByRole("heading", { name: /Okafor/ }).waitFor();
    await press(pane, "Undo request on South County");
    // The row goes first, and the columns once the row was looked at.
    await page.waitForFunction(
      (wanted) => JSON.stringify(window.practice.read("South County", "A1:Z8")) === wanted,
      JSON.stringify(before),
    );
    await endGuides(driven);
  });

  test("again to a client whose license was revoked: both rows stay honest", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const earlier = await rowOf(page, tab, 13);
    await openClient(pane, String(earlier["Email Address"]));
    await press(pane, cardWords.again);
    await pane.getByText(requestWords.againHow).waitFor();
    expect(await field(pane, "First name").inputValue()).toBe(earlier["First Name"]);
    await press(pane, requestWords.record);
    await recorded(pane);
    await pane.getByText(consentWords.stop).waitFor();
    expect(await rowOf(page, tab, 13)).toEqual(earlier);
    const again = await rowOf(page, tab, row);
    expect(again["Email Address"]).toBe(earlier["Email Address"]);
    expect(Object.keys(again)).not.toContain("Consent on");
    await toClients(pane);
    await openClient(pane, String(earlier["Email Address"]));
    await pane.getByText(cardWords.others).first().waitFor();
    await endGuides(driven);
  });

  test("an address of an open entry is refused, and who seems to be known is asked about", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const known = await rowOf(page, "South County", 3);
    await press(pane, new RegExp(`^${clientWords.newRequest}`));
    await field(pane, "First name").fill("Somebody");
    await field(pane, "Last name").fill("Else");
    await field(pane, "E-mail").fill(String(known["E-Mail"]).toUpperCase());
    await field(pane, "Case number").fill("1Z8Y765");
    await field(pane, requestWords.tab).selectOption(tab);
    await press(pane, requestWords.record);
    await pane
      .getByText(/South County, row 3/)
      .first()
      .waitFor();
    expect(await rowOf(page, tab, row)).toEqual({});
    const [last, first] = String(known["Client Name"]).split(", ");
    await field(pane, "First name").fill(first ?? "");
    await field(pane, "Last name").fill(last ?? "");
    await field(pane, "E-mail").fill("another.address@example.org");
    await field(pane, "Case number").fill(String(known["Case No."]));
    await press(pane, requestWords.record);
    await field(pane, requestWords.isKnown).check();
    expect(await rowOf(page, tab, row)).toEqual({});
    await press(pane, requestWords.record);
    await recorded(pane);
    expect((await rowOf(page, tab, row))["Email Address"]).toBe("another.address@example.org");
    await endGuides(driven);
  });

  test("undo leaves what a colleague changed since, and names it", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const { "Email Address": email } = await rowOf(page, tab, 17);
    await openClient(pane, String(email));
    await press(pane, nextWords.group.button ?? "");
    await place(pane, "CWES Unit 5");
    await colleagueTypes(page, { tab, address: "K17" }, "CWES Evening");
    await press(
      pane,
      receiptWords.undo(planNames.guide({ kind: "group", entries: [], group: "" }, [{ tab, row: 17 }])),
    );
    await pane.getByText(/^Unit 5, row 17 \(Group\): changed/).waitFor();
    expect((await rowOf(page, tab, 17))["Group"]).toBe("CWES Evening");
    await endGuides(driven);
  });
});

/** Pastes the worker's e-mail and writes the request on the tab. */
async function request(pane: FrameLocator, unit: string): Promise<void> {
  await press(pane, new RegExp(`^${clientWords.newRequest}`));
  await pane.getByLabel(requestWords.paste).fill(mail);
  await pane.getByText(requestWords.ssnLeftOut).waitFor();
  expect(looksLikeSsn(await pane.getByLabel(requestWords.paste).inputValue())).toBe(false);
  expect(await field(pane, "First name").inputValue()).toBe("Marisol");
  expect(await field(pane, "Case number").inputValue()).toBe("1Z8Y765");
  await field(pane, requestWords.tab).selectOption(unit);
  await press(pane, requestWords.record);
  await recorded(pane);
}

async function consent(pane: FrameLocator): Promise<void> {
  await pane.getByRole("radio", { name: consentWords.methods.docuSign }).check();
  await field(pane, consentWords.on).fill("2026-11-20");
  await press(pane, consentWords.record);
  await recorded(pane);
}

async function issue(pane: FrameLocator): Promise<void> {
  await tickSteps(pane);
  await press(pane, licenseWords.record);
  await field(pane, groupWords.group).waitFor();
}

async function place(pane: FrameLocator, group: string | null): Promise<void> {
  if (group !== null) await field(pane, groupWords.group).selectOption(group);
  await tickSteps(pane);
  await press(pane, groupWords.record);
  await field(pane, profileWords.on).waitFor();
}

async function describeClient(pane: FrameLocator): Promise<void> {
  await tickSteps(pane);
  await press(pane, profileWords.record);
  await pane.getByText(recordWords.ssn).waitFor();
}

/** The pane shows the cell, the person types the number there, and the pane goes on by itself. */
async function typeSsn(page: Page, pane: FrameLocator): Promise<void> {
  await press(pane, recordWords.showCellOf("ssn"));
  await page.waitForFunction(() => window.practice.isSelected("Unit 5", "D45"));
  await typeInto(page, { tab, address: "D45" }, "900-21-4321");
  await pane.getByText(doneWords.done).waitFor();
}
