import type { FrameLocator, Page } from "playwright-core";
import { fieldTitles, type FieldKey } from "../../src/domain/fields/field";
import { setupSteps } from "../../src/domain/setup/setupView";
import { checkWords } from "../../src/text/checkWords";
import { describeCode } from "../../src/text/findingWords";
import { paneWords, tabWords } from "../../src/text/paneWords";
import { receiptWords } from "../../src/text/receiptWords";
import { setupStepWords, setupWords } from "../../src/text/setupWords";
import { colleagueTypes, pasteRows, readCells, typeInto } from "../../workbench/page/drivePerson";
import { drivePractice, openPractice, type DrivenPage, type DrivenPractice } from "../../workbench/page/drivePractice";
import { consoleOf, leaks, looksLikeSsn } from "./leaks";

jest.setTimeout(600_000);

const tab = "Unit 12";

/** What is typed, where, and what the cell holds after the correction; null where a person has to look it up. */
type Break = {
  readonly address: string;
  readonly field: FieldKey;
  readonly typed: string;
  readonly fixed: string | number | null;
};

const breaks: readonly Break[] = [
  { address: "A4", field: "firstName", typed: "Mateo  Luis", fixed: "Mateo Luis" },
  { address: "B5", field: "lastName", typed: "NuÃ±ez", fixed: null },
  { address: "C6", field: "caseNumber", typed: "1E123", fixed: null },
  { address: "C7", field: "caseNumber", typed: "1k8 n398", fixed: "1K8N398" },
  { address: "D8", field: "ssn", typed: "900 20 7726", fixed: "900-20-7726" },
  { address: "E9", field: "workerNumber", typed: "W", fixed: null },
  { address: "F10", field: "email", typed: "mailto:ana.aguirre@example.net", fixed: "ana.aguirre@example.net" },
  { address: "F11", field: "email", typed: "oscar.khan.example.com", fixed: null },
  { address: "G12", field: "dateIssued", typed: "31.12.2024", fixed: 45_657 },
  { address: "G13", field: "dateIssued", typed: "1/2/2099", fixed: null },
];

const rowOf = ({ address }: Break) => Number(address.slice(1));

describe("a list that can be trusted", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await drivePractice()));
  afterAll(() => practice.stop());

  test("set up from zero, break ten cells, find ten, fix five, undo five by name", async () => {
    const driven = await openPractice(practice);
    const { page, pane, outside, problems } = driven;
    const said = consoleOf(page);
    await setUp(driven);
    await pane.getByRole("button", { name: setupWords.check }).click();
    await pane.getByRole("heading", { name: checkWords.title }).waitFor();

    for (const one of breaks) {
      await typeInto(page, { tab, address: one.address }, one.typed);
      await touched(pane, one).waitFor();
      expect(await leaks(page)).toEqual([]);
    }
    // A few are shown at first, and what the rows' other cells show is found too.
    const more = justChanged(pane).getByRole("button", { name: /^Show / });
    if ((await more.count()) > 0) await more.click();
    for (const one of breaks) await touched(pane, one).waitFor();

    const certain = breaks.filter(({ fixed }) => fixed !== null);
    expect(certain).toHaveLength(5);
    for (const one of certain) {
      await fixAt(pane, one).click();
      await untilCellIs(page, one.address, one.fixed);
      await pane.getByRole("heading", { name: receiptWords.applied }).waitFor();
      expect(await leaks(page)).toEqual([]);
    }
    for (const one of [...certain].reverse()) {
      await pane.getByRole("button", { name: new RegExp(`^${receiptWords.undo("correction of 1 cell")}`) }).click();
      await untilCellIs(page, one.address, one.typed);
    }
    expect(await leaks(page)).toEqual([]);
    expect(said.filter((text) => looksLikeSsn(text))).toEqual([]);
    expect(outside).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("a paste of 5,000 rows is checked while the pane goes on; a colleague's edit marks the view old and starts nothing", async () => {
    const { page, pane, problems } = await openPractice(practice);
    await openPane(page, pane);
    await pane.getByRole("tab", { name: tabWords.check }).click();
    await pane.getByRole("heading", { name: checkWords.title }).waitFor();
    const rows = Array.from({ length: 5_000 }, (_, row) => pastedRow(row));
    await pasteRows(page, { tab: "Gilroy", address: "A43" }, rows);
    await page.waitForFunction(() => window.practice.read("Gilroy", "A5042")[0]?.[0] === "Pasted 4999");
    await pane.getByRole("tab", { name: tabWords.today }).click({ timeout: 5_000 });
    await pane.getByRole("tab", { name: tabWords.check }).click({ timeout: 5_000 });
    await pane.getByRole("heading", { name: checkWords.justChanged }).waitFor({ timeout: 60_000 });
    const missing = pane.getByRole("button", { name: new RegExp(`^${describeCode("missing-email")}\\s*4$`) });
    await missing.waitFor({ timeout: 60_000 });
    expect(await leaks(page)).toEqual([]);

    const before = await readCells(page, { tab, address: "A1:T63" });
    await colleagueTypes(page, { tab, address: "A4" }, "Mateo  Luis");
    await pane.getByText(paneWords.old).first().waitFor();
    await page.waitForTimeout(500);
    const after = await readCells(page, { tab, address: "A1:T63" });
    const changed = after.flatMap((line, row) => line.filter((value, column) => value !== before[row]?.[column]));
    expect(changed).toEqual(["Mateo  Luis"]);
    expect(await page.evaluate(() => window.practice.grid.sheets().some(({ name }) => name === "Log"))).toBe(false);
    await pane.getByRole("button", { name: paneWords.readAgain }).click();
    await pane.getByText(paneWords.old).first().waitFor({ state: "detached" });
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

async function openPane(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await pane.getByRole("tab", { name: tabWords.today }).waitFor();
}

/** The five steps as they are proposed, by clicks alone. */
async function setUp({ page, pane }: DrivenPage): Promise<void> {
  await openPane(page, pane);
  await pane.getByRole("button", { name: setupWords.open }).click();
  for (const step of setupSteps) {
    await pane.getByRole("heading", { name: setupStepWords[step].title }).waitFor();
    await pane.getByRole("button", { name: setupWords.save }).click();
  }
  await pane.getByText(setupWords.endTitle).waitFor();
  const sheets = await page.evaluate(() => window.practice.grid.sheets().map(({ name }) => name));
  expect(sheets).toEqual(expect.arrayContaining(["Setup", "Log"]));
  expect(await leaks(page)).toEqual([]);
}

/** A person's paste; every thousandth row has no address. */
function pastedRow(row: number): readonly (string | number)[] {
  const caseNumber = `1P${(row % 9) + 1}Q${String(row % 1_000).padStart(3, "0")}`;
  const email = row % 1_000 === 0 && row > 0 ? "" : `pasted${row}@example.com`;
  return [`Pasted ${row}`, "Client", email, caseNumber, `900-00-${String(row).padStart(4, "0")}`, "W501", "6/2/2026"];
}

/** The finding's place in the list of what was just changed. */
function touched(pane: FrameLocator, one: Break) {
  const title = checkWords.showPlace({ tab, row: rowOf(one) }, fieldTitles[one.field]);
  return justChanged(pane).getByTitle(title, { exact: true }).first();
}

function justChanged(pane: FrameLocator) {
  return pane.locator("section").filter({ has: pane.getByRole("heading", { name: checkWords.justChanged }) });
}

function fixAt(pane: FrameLocator, one: Break) {
  return pane.getByRole("button", { name: new RegExp(`: ${checkWords.place({ tab, row: rowOf(one) })}$`) }).first();
}

async function untilCellIs(page: Page, address: string, value: string | number | null): Promise<void> {
  const cell = { address, value };
  await page.waitForFunction(
    (wanted) => window.practice.read("Unit 12", wanted.address)[0]?.[0] === wanted.value,
    cell,
  );
}
