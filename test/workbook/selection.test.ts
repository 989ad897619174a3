import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import type { Selection } from "../../src/workbook/port";
import { putList, sheetId } from "./listBook";

/** Which row is selected, asked and watched, under Microsoft's real office.js. */
const soon = (milliseconds = 100) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const select = (tab: string, row: number, column = 0, rows = 1) =>
  practice.grid.select(sheetId(tab), { row: row - 1, column, rows, columns: 1 });
const { runner } = practice.host;

beforeEach(async () => {
  runner.faults.clear();
  runner.betweenRoundTrips = () => {};
  await practice.open(null);
  putList("Unit 12", { rows: 9 });
  putList("Unit 14", { rows: 9 });
  practice.grid.activate(sheetId("Unit 12"));
});

async function watched(act: () => unknown, milliseconds = 60_000): Promise<Selection[]> {
  const heard: Selection[] = [];
  const stop = await openExcelWorkbook({ syncMilliseconds: milliseconds }).watchSelection((one) => heard.push(one));
  await act();
  await soon();
  await stop();
  return heard;
}

test("the selected row and its tab are told in one sync", async () => {
  select("Unit 12", 4, 2);
  expect(await openExcelWorkbook().selected()).toEqual({
    outcome: "read",
    selection: { tab: "Unit 12", row: 4 },
    roundTrips: 1,
  });
});

test("a fault is a refusal", async () => {
  runner.faults.plan(1, { kind: "refused", error: 5012 });
  expect(await openExcelWorkbook().selected()).toMatchObject({ outcome: "refused" });
});

test("a new row is told, with the first row of several cells; nothing after the watch has ended", async () => {
  expect(await watched(() => select("Unit 12", 5, 1, 3))).toEqual([{ tab: "Unit 12", row: 5 }]);
  const heard = await watched(() => select("Unit 12", 7));
  select("Unit 12", 8);
  await soon();
  expect(heard).toEqual([{ tab: "Unit 12", row: 7 }]);
});

test("a row is told once, whichever of its cells is selected", async () => {
  const heard = await watched(async () => {
    for (const column of [1, 2, 3]) {
      select("Unit 12", 5, column);
      await soon(30);
    }
  });
  expect(heard).toEqual([{ tab: "Unit 12", row: 5 }]);
});

test("selecting on another tab tells that tab, and so does going there", async () => {
  const heard = await watched(async () => {
    select("Unit 14", 6);
    await soon();
    practice.grid.activate(sheetId("Unit 12"));
  });
  expect(heard.at(0)).toEqual({ tab: "Unit 14", row: 6 });
  expect(heard.at(-1)?.tab).toBe("Unit 12");
});

test("after a worksheet is renamed its new name is told, and after one is deleted the one that is seen then", async () => {
  const heard = await watched(async () => {
    practice.grid.renameSheet(sheetId("Unit 12"), "Unit 15");
    select("Unit 15", 3);
    await soon();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Unit 15").delete();
      await context.sync();
    });
    select("Unit 14", 4);
  });
  expect(heard.at(0)).toEqual({ tab: "Unit 15", row: 3 });
  expect(heard.at(-1)).toEqual({ tab: "Unit 14", row: 4 });
});

test("of many quick changes the last one is told last, with few questions", async () => {
  let questions = 0;
  runner.betweenRoundTrips = (moment) => {
    if (moment === "before") questions += 1;
  };
  const heard = await watched(() => {
    for (let turn = 0; turn < 50; turn++) select(turn % 2 === 0 ? "Unit 12" : "Unit 14", 2 + (turn % 7));
    select("Unit 14", 9);
  });
  expect(heard.at(-1)).toEqual({ tab: "Unit 14", row: 9 });
  expect(questions).toBeLessThan(20);
});

test("a slow or lost answer is never told after a newer one, and the watch goes on", async () => {
  const heard = await watched(async () => {
    runner.faults.plan(1, { kind: "slow", milliseconds: 60 });
    select("Unit 12", 3);
    await soon(20);
    select("Unit 12", 8);
    await soon(200);
    runner.faults.plan(1, { kind: "unanswered" });
    select("Unit 12", 5);
    await soon(20);
    select("Unit 12", 6);
    await soon(500);
  }, 300);
  expect(heard).toEqual([
    { tab: "Unit 12", row: 8 },
    { tab: "Unit 12", row: 6 },
  ]);
});
