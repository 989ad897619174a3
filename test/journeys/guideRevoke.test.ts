import type { FrameLocator } from "playwright-core";
import { decideManyWords, revokeManyWords, worklistWords } from "../../src/text/batchWords";
import { cardWords, clientWords, nextWords } from "../../src/text/clientWords";
import { decisionGuideWords, groupWords, profileWords, revokeGuideWords } from "../../src/text/guideWords";
import { stopWords } from "../../src/text/requestWords";
import { uploadPanelWords } from "../../src/text/uploadPanelWords";
import { colleagueTypes } from "../../workbench/page/drivePerson";
import type { DrivenPractice } from "../../workbench/page/drivePractice";
import {
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

jest.setTimeout(300_000);

const tab = "Unit 5";

describe("decide, revoke, move", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await driveGuides()));
  afterAll(() => practice.stop());

  test("asked to stop: from the worker's e-mail to the revoked row, which stays", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const before = await rowOf(page, tab, 4);
    await press(pane, new RegExp(`^${clientWords.stop}`));
    const name = `${String(before["First Name"])} ${String(before["Last Name"])}`;
    const text = `Hello,\n${name} (case ${String(before["Case Number"])}) wants to stop. Please revoke.\nName: ${name}\nCase Number: ${String(before["Case Number"])}\nSSN 900-33-1212`;
    await pane.getByLabel(stopWords.paste).fill(text);
    await field(pane, stopWords.on).fill("2026-11-20");
    await press(pane, stopWords.record);
    await recorded(pane);
    await pane.getByText(revokeGuideWords.never).waitFor();
    await pane.getByRole("list", { name: "Steps" }).getByRole("checkbox").first().check();
    expect(await field(pane, revokeGuideWords.reason).inputValue()).toBe("asked");
    await field(pane, revokeGuideWords.group).selectOption("CWES Former");
    await press(pane, revokeGuideWords.record);
    await pane.getByText(revokeGuideWords.done).waitFor();
    const after = await rowOf(page, tab, 4);
    expect(after).toEqual({
      ...before,
      Group: "CWES Former",
      "Contacted on": today - 3,
      Decision: "Asked to stop",
      "Revoked on": today,
      "Revoke reason": "Client asked to stop",
    });
    expect(await savedRowOf(page, tab, 4)).toEqual(after);
    await press(pane, `Undo revoke date of row 4 on ${tab}`);
    await untilRowIs(page, tab, 4, { ...before, "Contacted on": today - 3, Decision: "Asked to stop" });
    await endGuides(driven);
  });

  test("hold with day and reason, keep, no contact: one client each, undone unless a colleague changed it", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const [three, five, six] = await Promise.all([3, 5, 6].map((row) => rowOf(page, tab, row)));
    await decide(pane, three, "hold", async () => {
      await field(pane, decisionGuideWords.until).fill("2026-12-15");
      await field(pane, decisionGuideWords.reason).fill("Surgery, back in January");
    });
    await untilRowIs(page, tab, 3, {
      ...three,
      "Contacted on": today,
      Decision: "Hold",
      "Hold until": today + 22,
      "Hold reason": "Surgery, back in January",
    });
    await decide(pane, five, "keep");
    await untilRowIs(page, tab, 5, { ...five, "Contacted on": today, Decision: "Keep" });
    await decide(pane, six, "noContact");
    await untilRowIs(page, tab, 6, { ...six, "Contacted on": today, Decision: "No contact" });
    await colleagueTypes(page, { tab, address: "O6" }, "Keep");
    await press(pane, `Undo decision of row 6 on ${tab}`);
    await pane.getByText(/^Unit 5, row 6 \(Decision\): changed/).waitFor();
    expect((await rowOf(page, tab, 6))["Decision"]).toBe("Keep");
    await endGuides(driven);
  });

  test("a hold without its reason is refused at its field", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const before = await rowOf(page, tab, 3);
    await openClient(pane, String(before["Email Address"]));
    await press(pane, nextWords.decide.button ?? "");
    await pane.getByRole("radio", { name: decisionGuideWords.choices.hold.title }).check();
    await press(pane, decisionGuideWords.record);
    await pane
      .getByText(/^Not recorded/)
      .first()
      .waitFor();
    expect(await rowOf(page, tab, 3)).toEqual(before);
    await endGuides(driven);
  });

  test("candidates decided together, then revoked with one tick each", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const [three, five] = await Promise.all([3, 5].map((row) => rowOf(page, tab, row)));
    await press(pane, new RegExp(`^${clientWords.worklists.candidates}`));
    await pane.getByText(decideManyWords.inferred).first().waitFor();
    await pane.getByLabel(decideManyWords.what).selectOption("revoke");
    for (const row of [3, 5]) await pane.getByRole("checkbox", { name: new RegExp(`, ${tab}, row ${row}$`) }).check();
    await press(pane, decideManyWords.record(2));
    await press(pane, decideManyWords.toRevoke(3));
    await field(pane, revokeGuideWords.group).selectOption("CWES Former");
    // A ticked row is written at once and leaves the list.
    await pane.getByRole("checkbox", { name: new RegExp(`^${revokeManyWords.tick}: .*row 3$`) }).click();
    await pane.getByRole("checkbox", { name: new RegExp(`^${revokeManyWords.tick}: .*row 5$`) }).click();
    await pane.getByText(worklistWords.recorded(2, 3)).waitFor();
    const gone = { "Contacted on": today, Decision: "Revoke", "Revoked on": today, Group: "CWES Former" };
    await untilRowIs(page, tab, 3, { ...three, ...gone, "Revoke reason": revokeGuideWords.reasons.unused(3) });
    await untilRowIs(page, tab, 5, { ...five, ...gone, "Revoke reason": revokeGuideWords.reasons.unused(3) });
    await press(pane, `Undo revoke date of row 5 on ${tab}`);
    await untilRowIs(page, tab, 5, { ...five, "Contacted on": today, Decision: "Revoke" });
    await endGuides(driven);
  });

  test("[A1] the file that revokes holds addresses alone, and all of them are recorded together", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const nine = await rowOf(page, tab, 9);
    await press(pane, new RegExp(`^${clientWords.worklists.toRevoke}`));
    await press(pane, revokeManyWords.file);
    const buffer = Buffer.from("primary_email_address,preferred_first_name,license_english_status\r\n");
    const template = { name: "template.csv", mimeType: "text/csv", buffer };
    await pane.locator('input[type="file"][accept=".csv,.txt"]').setInputFiles(template);
    const text = pane.getByRole("textbox", { name: uploadPanelWords.text("linkedin-revoke.csv") });
    expect((await text.inputValue()).trim().split(/\r?\n/)).toEqual([
      "primary_email_address,license_english_status",
      `${String(nine["Email Address"])},inactive`,
    ]);
    await press(pane, worklistWords.recordFile(1));
    await untilRowIs(page, tab, 9, {
      ...nine,
      "Revoked on": today,
      "Revoke reason": revokeGuideWords.reasons.asked,
    });
    await endGuides(driven);
  });

  test("a client who is only inferred to be silent is never revoked together with others", async () => {
    const driven = await openGuides(practice);
    const { pane } = driven;
    await press(pane, new RegExp(`^${clientWords.worklists.candidates}`));
    await pane.getByLabel(decideManyWords.what).selectOption("revoke");
    for (const row of [3, 8]) await pane.getByRole("checkbox", { name: new RegExp(`, ${tab}, row ${row}$`) }).check();
    await pane.getByText(decideManyWords.revokeAlone).waitFor();
    await endGuides(driven);
  });

  test("moved to another group, and the profile recorded", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    const [two, eighteen] = await Promise.all([2, 18].map((row) => rowOf(page, tab, row)));
    await openClient(pane, String(two?.["Email Address"]));
    await press(pane, cardWords.move);
    await pane.getByText(groupWords.now("CWES Unit 5")).waitFor();
    await field(pane, groupWords.group).selectOption("CWES Evening");
    await press(pane, groupWords.moved);
    await untilRowIs(page, tab, 2, { ...two, Group: "CWES Evening" });
    await toClients(pane);
    await openClient(pane, String(eighteen?.["Email Address"]));
    await press(pane, nextWords.profile.button ?? "");
    await tickSteps(pane);
    await field(pane, profileWords.on).fill("2026-11-19");
    await press(pane, profileWords.record);
    await untilRowIs(page, tab, 18, { ...eighteen, "Profile on": today - 4 });
    await endGuides(driven);
  });
});

type Row = Awaited<ReturnType<typeof rowOf>>;

async function decide(
  pane: FrameLocator,
  row: Row | undefined,
  decision: keyof typeof decisionGuideWords.choices,
  more: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await openClient(pane, String(row?.["Email Address"]));
  await press(pane, nextWords.decide.button ?? "");
  await pane.getByRole("radio", { name: decisionGuideWords.choices[decision].title }).check();
  await more();
  await press(pane, decisionGuideWords.record);
  await recorded(pane);
}
