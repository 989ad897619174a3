import { attendanceGroups, attendanceMonths, documentedMinutes } from "../../src/app/attendanceMonths";
import { countableOnList } from "../../src/app/countableOnList";
import { proposedInterval, readInterval } from "../../src/app/readInterval";
import type { Session } from "../../src/app/session";
import { intervalEnd } from "../../src/domain/hours/interval";
import type { Period } from "../../src/domain/values/period";
import { firstOf, serialDate } from "../../src/domain/values/serialDate";
import { listRow, openChecked, openLists } from "./checkBook";
import { cellsOf, record, refsOf, shown, today } from "./guideBook";

let session: Session;

const october: Period = { from: firstOf(2026, 10), to: firstOf(2026, 11) - 1 };
const inOctober = october.from + 4;

beforeEach(async () => {
  await openLists({ "Unit 12": [listRow(1), listRow(2)], "Unit 7": [listRow(4)] });
  ({ session } = await openChecked());
  await record(session, { kind: "approve", entries: refsOf(session, "Unit 12", [2]), approved: true });
  await add("Unit 12", 2, inOctober, "2:00", "3:00");
  await add("Unit 7", 2, inOctober, "1:00", "");
  await add("Unit 12", 2, today, "0:30", "0:30");
});

afterEach(() => session.close());

async function add(tab: string, row: number, date: number, courseTime: string, studyTime: string): Promise<void> {
  const [entry] = refsOf(session, tab, [row]);
  if (entry === undefined) throw new Error("No such row");
  const times = { courseTime, studyTime, exerciseTime: "" };
  const attendance = { date, through: null, courseName: "Excel Essential Training", ...times, note: "" };
  expect(await record(session, { kind: "attendance", entry, attendance })).toBe("applied");
}

function attendance() {
  const { attendance: said } = session.state();
  if (said === null) throw new Error("The workbook was not read");
  return said;
}

function book() {
  const { month } = session.state();
  if (month === null) throw new Error("The workbook was not read");
  return month.review.book;
}

describe("the months of all clients", () => {
  test("[R32] stand newest first, with their sums; who is not approved counts 0 and is seen", () => {
    const [newest, before] = attendanceMonths(attendance().months);
    expect(newest).toMatchObject({ month: { from: firstOf(2026, 11) }, countable: 60, documented: 60, approved: 1 });
    expect(before).toMatchObject({ month: october, countable: 240, documented: 360, viewed: null, approved: 1 });
    expect(before?.clients.map(documentedMinutes)).toEqual([300, 60]);
  });

  test("what is to be looked at stands by kind, the gravest first", () => {
    const groups = attendanceGroups(attendance().findings);
    const order = groups.map(({ severity }) => ["error", "warning", "note"].indexOf(severity));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(groups.map(({ code }) => code)).toContain("attendance-study-missing");
    expect(groups.flatMap(({ findings }) => findings)).toHaveLength(attendance().findings.length);
  });

  test("[H10] what writing a month does is said before: the tabs, and the rows that are emptied", async () => {
    const [newest, before] = attendanceMonths(attendance().months);
    if (newest === undefined || before === undefined) throw new Error("Two months were entered");
    expect(countableOnList(before, book())).toEqual({ tabs: ["Unit 12", "Unit 7"], emptied: 0 });
    await session.send({ kind: "writeCountable", month: before.month });
    expect(cellsOf("Unit 12")[1]).toContain(4);
    expect(countableOnList(newest, book())).toEqual({ tabs: ["Unit 12"], emptied: 1 });
    await session.send({ kind: "writeCountable", month: newest.month });
    expect(cellsOf("Unit 12")[1]).toContain(1);
    expect(countableOnList(newest, book())).toEqual({ tabs: ["Unit 12"], emptied: 0 });
  });
});

describe("the interval that is proposed", () => {
  test("[R21] begins today where the row has none, and ends after three months at most", () => {
    expect(proposedInterval({ start: null, end: null }, today)).toEqual({ from: today, to: intervalEnd(today) });
  });

  test("[R21] follows the row's own, also when it is recorded late, but never in the past", async () => {
    const [start, end] = [serialDate(2026, 8, 15) ?? 0, serialDate(2026, 10, 30) ?? 0];
    const entries = refsOf(session, "Unit 12", [2]);
    expect(await record(session, { kind: "interval", entries, start, end })).toBe("applied");
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 2 } });
    const row = readInterval(shown(session).entry);
    expect(row).toEqual({ start, end });
    expect(proposedInterval(row, today)).toEqual({ from: end + 1, to: intervalEnd(end + 1) });
    expect(proposedInterval({ start, end: today - 200 }, today).from).toBe(today);
  });
});
