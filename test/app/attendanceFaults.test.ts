import type { Session } from "../../src/app/session";
import type { GuideAct } from "../../src/domain/guidance/guideAct";
import { faultKinds } from "../workbook/faultKinds";
import { listRow, openChecked, openLists } from "./checkBook";
import { cellsOf, record, refsOf, today } from "./guideBook";

const { runner } = practice.host;

/** Long enough for any answer that comes, short enough to wait for those that do not. */
const limits = { syncMilliseconds: 400 };

/** The syncs that a line takes. */
const syncs = [1, 2, 3, 4];

/** The second line of a sheet that is there, or the first of one that is still to come. */
const sheets = ["new", "there"] as const;

function lineOf(session: Session, row: number): GuideAct {
  const [entry] = refsOf(session, "Unit 12", [row]);
  if (entry === undefined) throw new Error("no such row");
  const times = { courseTime: "2:00", studyTime: "1:00", exerciseTime: "", note: "" };
  return {
    kind: "attendance",
    entry,
    attendance: { date: today - 9, through: null, courseName: "Excel Basics", ...times },
  };
}

const rowsOf = (number: string) => cellsOf("Attendance").filter((row) => row[2] === number);

/** A pane that dies at a sync, and the one that is opened after it and records the line again. */
async function twoPanes(
  sheet: (typeof sheets)[number],
  sync: number,
  fault: (typeof faultKinds)[number],
): Promise<void> {
  await openLists({ "Unit 12": [listRow(1), listRow(2)] });
  if (sheet === "there") {
    const { session } = await openChecked();
    await record(session, lineOf(session, 2));
    await session.close();
  }
  const { session: dying } = await openChecked(limits);
  const act = lineOf(dying, 3);
  runner.faults.plan(sync, fault);
  await record(dying, act);
  runner.faults.clear();
  await dying.close();

  const { session } = await openChecked();
  await record(session, lineOf(session, 3));
  const found = session.state().attendance;
  expect(rowsOf("1B10002")).toHaveLength(1);
  expect(rowsOf("1B10001")).toHaveLength(sheet === "there" ? 1 : 0);
  expect(found?.lines.every(({ counted }) => counted)).toBe(true);
  expect(found?.months).toHaveLength(sheet === "there" ? 2 : 1);
  await session.close();
}

test.each(sheets)(
  "[design 5] a pane that dies at any sync leaves a line whole or not at all; sheet %s",
  async (sheet) => {
    for (const sync of syncs) for (const fault of faultKinds) await twoPanes(sheet, sync, fault);
  },
);
