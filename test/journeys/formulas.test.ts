import type { Page } from "playwright-core";
import { approvalWords } from "../../src/text/hoursPaneWords";
import { colleagueTypes, readCells, typeInto } from "../../workbench/page/drivePerson";
import type { DrivenPractice } from "../../workbench/page/drivePractice";
import { driveGuides, endGuides, openGuides, press, recorded } from "./guides";
import { openHours, typeLine } from "./hours";

jest.setTimeout(300_000);

const tab = "Attendance";

describe("custom functions over what the pane wrote", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await driveGuides()));
  afterAll(() => practice.stop());

  test("[R26] hours of the sheet Attendance are the pane's hours, of one line and of a range that spills", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await openHours(page, pane, "Unit 5", 2);
    await press(pane, approvalWords.approve);
    await recorded(pane);
    for (const [at, day] of [2, 3, 4].entries()) await typeLine(page, pane, day, at);
    await pane.getByText("4:30 course + 4:30 study (6:00 documented, cap 4:30) = 9:00").waitFor();
    await typeInto(page, { tab, address: "K2" }, "=CWES.COUNTABLEHOURS(F2,G2)");
    await colleagueTypes(page, { tab, address: "L2" }, "=CWES.COUNTABLEHOURS(F2:F4,G2:G4)");
    await colleagueTypes(page, { tab, address: "M2" }, "=SUM(L2:L4)");
    await colleagueTypes(
      page,
      { tab, address: "N2" },
      "=CWES.COUNTABLEHOURS(SUM(CWES.HOURS(F2:F4)),SUM(CWES.HOURS(G2:G4)))",
    );
    await colleagueTypes(page, { tab, address: "O2" }, '=CWES.COUNTABLEHOURS(F2,G2,"No")');
    await untilCalculated(page, "K2:O4", [
      [3, 3, 9, 9, 0],
      ["", 3, "", "", ""],
      ["", 3, "", "", ""],
    ]);
    await endGuides(driven);
  });
});

/** Waits until the cells show exactly this. */
async function untilCalculated(page: Page, address: string, wanted: readonly (readonly unknown[])[]): Promise<void> {
  await page.evaluate(() => window.practice.grid.calculated());
  const isSo = async () => JSON.stringify(await readCells(page, { tab, address })) === JSON.stringify(wanted);
  for (let look = 0; look < 50 && !(await isSo()); look += 1) await page.waitForTimeout(100);
  expect(await readCells(page, { tab, address })).toEqual(wanted);
}
