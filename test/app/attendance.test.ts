import { writeXlsx } from "hucre/xlsx";
import type { Session } from "../../src/app/session";
import type { MonthHours } from "../../src/domain/attendance/attendance";
import { attendanceHeaders } from "../../src/domain/attendance/attendanceTable";
import type { AttendanceAnswers, GuideAct } from "../../src/domain/guidance/guideAct";
import { describeWorking } from "../../src/text/hoursWords";
import { idOf, listHeaders, listRow, openChecked, openLists, type, typeElsewhere, until, type Cell } from "./checkBook";
import { bookCells, cellsOf, record, refsOf, rowOf, today } from "./guideBook";

const sessions: Session[] = [];

async function openSession(): Promise<Session> {
  const { session } = await openChecked();
  sessions.push(session);
  return session;
}

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.close();
});

/** Two units; rows 2 and 3 of Unit 12 are clients 1B10001 and 1B10002. */
const lists = () => openLists({ "Unit 12": [listRow(1), listRow(2)], "Unit 7": [listRow(4)] });

const typed: AttendanceAnswers = {
  date: today - 20,
  through: null,
  courseName: "Excel Basics",
  courseTime: "10:30",
  studyTime: "8h",
  exerciseTime: "",
  note: "",
};

function lineOf(session: Session, row: number, changes: Partial<AttendanceAnswers> = {}, tab = "Unit 12"): GuideAct {
  const [entry] = refsOf(session, tab, [row]);
  if (entry === undefined) throw new Error("no such row");
  return { kind: "attendance", entry, attendance: { ...typed, ...changes } };
}

const approve = (session: Session, rows: readonly number[]): GuideAct => ({
  kind: "approve",
  entries: refsOf(session, "Unit 12", rows),
  approved: true,
});

function monthsOf(session: Session): readonly MonthHours[] {
  return session.state().attendance?.months ?? [];
}

const codesOf = (session: Session) => session.state().attendance?.findings.map(({ code }) => code);

/** The filled rows of the sheet Attendance below its headers. */
const linesOn = (sheet = "Attendance") =>
  cellsOf(sheet)
    .slice(1)
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => row.slice(0, attendanceHeaders.length));

const write = (cells: readonly (readonly Cell[])[], row = 1) => typeElsewhere("Attendance", row, 0, cells);
const handLine = (number: string, course: string): Cell[] => [
  today - 9,
  "",
  number,
  "",
  "Excel Tables",
  course,
  "1:00",
  "",
  "",
];

describe("two weeks of attendance are entered", () => {
  beforeEach(lists);

  test("[R71-R76] the first line makes the sheet, the next ones go below; hours and their working are there at once", async () => {
    const session = await openSession();
    expect(session.state().attendance).toEqual({ present: false, lines: [], findings: [], months: [] });
    await record(session, approve(session, [2]));
    expect(await record(session, lineOf(session, 2))).toBe("applied");
    expect(await record(session, lineOf(session, 2, { date: today - 13, courseTime: "1:05", studyTime: "9" }))).toBe(
      "applied",
    );
    expect(cellsOf("Attendance")[0]?.slice(0, 9)).toEqual(attendanceHeaders);
    expect(linesOn()).toEqual([
      [today - 20, "", "1B10001", "", "Excel Basics", "10:30", "8:00", "", ""],
      [today - 13, "", "1B10001", "", "Excel Basics", "1:05", "9:00", "", ""],
    ]);
    const [month] = monthsOf(session);
    expect(month?.countable).toMatchObject({ cap: 695, credited: 695, countable: 1390 });
    expect(month && describeWorking(month)).toBe("11:35 course + 11:35 study (17:00 documented, cap 11:35) = 23:10");
    expect(codesOf(session)).toEqual([]);
  });

  test("each line is put back by its name, the last first; the Log names nobody", async () => {
    const session = await openSession();
    const before = [bookCells()];
    for (const row of [2, 3]) {
      await record(session, lineOf(session, row));
      before.push(bookCells());
    }
    expect(session.state().undos.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^attendance of \w{3} \d{1,2}, \d{4} of row 2 on Unit 12$/),
      expect.stringMatching(/^attendance of \w{3} \d{1,2}, \d{4} of row 3 on Unit 12$/),
    ]);
    expect(JSON.stringify(cellsOf("Log"))).not.toMatch(/1B1000|Sample|Excel Basics/);
    await session.send({ kind: "undo" });
    expect(session.state().outcome).toMatchObject({ kind: "undone", result: { unknown: [], changedMeanwhile: [] } });
    expect(bookCells()).toEqual(before[1]);
    await session.send({ kind: "undo" });
    expect(linesOn()).toEqual([]);
    expect(session.state().attendance).toMatchObject({ present: true, lines: [], findings: [] });
    expect(await record(session, lineOf(session, 2))).toBe("applied");
    expect(monthsOf(session)).toHaveLength(1);
  });

  test("the very same line twice is not written again, and nothing is to be undone for it", async () => {
    const session = await openSession();
    await record(session, lineOf(session, 2));
    await record(session, lineOf(session, 2));
    expect(session.state().outcome).toMatchObject({ kind: "applied", result: { undo: null, written: 0 } });
    expect(linesOn()).toHaveLength(1);
    expect(session.state().undos).toHaveLength(1);
  });

  test("[R75] a line without a course is refused, nothing is written", async () => {
    const session = await openSession();
    const before = bookCells();
    expect(await record(session, lineOf(session, 2, { courseName: "" }))).toBe("blank");
    expect(bookCells()).toEqual(before);
  });

  test("words that begin like a formula stay words", async () => {
    const session = await openSession();
    expect(await record(session, lineOf(session, 2, { courseName: "=SUM basics", note: "+1 on paper" }))).toBe(
      "applied",
    );
    expect(linesOn()[0]).toMatchObject({ 4: "=SUM basics", 8: "+1 on paper" });
    const cell = { row: 1, column: 4, rows: 1, columns: 1 };
    expect(practice.grid.text(idOf("Attendance"), cell)).toEqual([["=SUM basics"]]);
    await session.send({ kind: "undo" });
    expect(linesOn()).toEqual([]);
  });
});

describe("a colleague works on the sheet meanwhile", () => {
  beforeEach(lists);

  test("who adds a line keeps it, and the view is old", async () => {
    const session = await openSession();
    await record(session, lineOf(session, 2));
    write([handLine("1B10002", "2:00")], 3);
    await until(session, ({ book }) => book.kind === "old");
    expect(await record(session, lineOf(session, 3, { note: "ours" }))).toBe("applied");
    expect(linesOn().map((row) => row[8] === "" ? row[4] : row[8])).toEqual(["Excel Basics", "Excel Tables", "ours"]); // prettier-ignore
    await session.send({ kind: "undo" });
    await session.send({ kind: "undo" });
    expect(linesOn()).toEqual([handLine("1B10002", "2:00")]);
  });

  test("who records at the very same time writes another row: nobody's line is lost, each undo takes its own", async () => {
    const [one, two] = [await openSession(), await openSession()];
    await record(one, lineOf(one, 2));
    await two.send({ kind: "read" });
    const days = [3, 4, 5, 6];
    const enter = async (session: Session, row: number) => {
      for (const day of days)
        expect(await record(session, lineOf(session, row, { date: today - day }))).toBe("applied");
    };
    await Promise.all([enter(one, 2), enter(two, 3)]);
    const rows = (number: string) => linesOn().filter((row) => row[2] === number).map(([date]) => Number(date)).sort(); // prettier-ignore
    const expected = days.map((day) => today - day).sort();
    expect(rows("1B10002")).toEqual(expected);
    expect(rows("1B10001")).toEqual([today - 20, ...expected]);
    for (const _ of days) await two.send({ kind: "undo" });
    expect(rows("1B10002")).toEqual([]);
    expect(rows("1B10001")).toEqual([today - 20, ...expected]);
  });

  test("who sorts it changes no hours, and our line is still found by the undo", async () => {
    const session = await openSession();
    await record(session, lineOf(session, 2));
    await record(session, lineOf(session, 3, { date: today - 30 }));
    const before = monthsOf(session).map(({ countable }) => countable);
    const area = { row: 1, column: 0, rows: 2, columns: attendanceHeaders.length };
    practice.grid.sortRows(idOf("Attendance"), area, 0, false, "remote");
    await session.send({ kind: "read" });
    expect(linesOn().map(([date]) => date)).toEqual([today - 30, today - 20]);
    expect(monthsOf(session).map(({ countable }) => countable)).toEqual(before);
    await session.send({ kind: "undo" });
    expect(linesOn().map(([date]) => date)).toEqual([today - 20]);
  });

  test("who changes our line keeps the change: the undo leaves it alone", async () => {
    const session = await openSession();
    await record(session, lineOf(session, 2));
    typeElsewhere("Attendance", 2, 8, [["seen"]]);
    await session.send({ kind: "undo" });
    expect(linesOn()).toHaveLength(1);
  });
});

describe("the sheet is not as we make it", () => {
  beforeEach(lists);

  test("titles above, headers in another order and columns of others: read, and written below", async () => {
    const id = practice.grid.addSheet("Attendance");
    const titles = ["Paid", "Note", "Course time", "Study time", "Course name", "Case number", "Date"];
    const rows: Cell[][] = [
      ["Attendance of Unit 12"],
      titles,
      ["yes", "", "1:00", "1:00", "Excel Basics", "1B10001", today - 9],
    ];
    practice.grid.write(id, { row: 0, column: 0, rows: 3, columns: 7 }, rows.map((row) => titles.map((_, at) => ({ value: row[at] ?? "" }))), "local"); // prettier-ignore
    const session = await openSession();
    expect(monthsOf(session)).toMatchObject([{ rows: [3], countable: { documented: { course: 60 } } }]);
    expect(await record(session, lineOf(session, 2, { through: today - 18 }))).toBe("applied");
    expect(cellsOf("Attendance")[3]?.slice(0, 7)).toEqual([
      "",
      "",
      "10:30",
      "8:00",
      "Excel Basics",
      "1B10001",
      today - 20,
    ]);
    expect(monthsOf(session)).toMatchObject([{ rows: [3, 4], countable: { documented: { course: 690 } } }]);
    await session.send({ kind: "undo" });
    expect(monthsOf(session)).toMatchObject([{ rows: [3] }]);
  });

  test("times of Excel are read by their format, decimals as hours", async () => {
    const session = await openSession();
    await record(session, lineOf(session, 2));
    const area = { row: 2, column: 5, rows: 1, columns: 2 };
    write([handLine("1B10002", "")], 3);
    practice.grid.write(idOf("Attendance"), area, [[{ value: 0.4375, numberFormat: "h:mm" }, { value: 7.5, numberFormat: "0.00" }]], "remote"); // prettier-ignore
    await session.send({ kind: "read" });
    expect(session.state().attendance?.lines[1]).toMatchObject({ course: 630, study: 450 });
  });

  test("a sheet of that name with something else is said, and never written to", async () => {
    practice.grid.addSheet("Attendance");
    write([["Day", "Who came"], ["Monday", "everybody"]]); // prettier-ignore
    const session = await openSession();
    expect(codesOf(session)).toEqual(["attendance-header"]);
    const before = bookCells();
    expect(await record(session, lineOf(session, 2))).toBe("refused");
    expect(session.state().outcome).toMatchObject({ code: "sheet-taken", detail: "Attendance" });
    expect(bookCells()).toEqual(before);
  });

  test("a protected sheet refuses the line, and is not unprotected", async () => {
    const session = await openSession();
    await record(session, lineOf(session, 2));
    practice.grid.setProtected(idOf("Attendance"), true);
    const before = bookCells();
    expect(await record(session, lineOf(session, 3))).toBe("refused");
    expect(session.state().outcome).toMatchObject({ code: "protected", detail: "Attendance" });
    expect(bookCells()).toEqual(before);
  });

  test("somebody deleted it: the next line makes it again", async () => {
    const session = await openSession();
    await record(session, lineOf(session, 2));
    practice.grid.removeSheet(idOf("Attendance"));
    expect(await record(session, lineOf(session, 3))).toBe("applied");
    expect(linesOn()).toMatchObject([{ 2: "1B10002" }]);
  });
});

describe("what rests on it", () => {
  beforeEach(lists);

  test("[R32] approval typed on the list counts at once; a new pane sees the same months", async () => {
    const session = await openSession();
    await record(session, approve(session, [2]));
    await record(session, lineOf(session, 3));
    expect(monthsOf(session)).toMatchObject([{ approved: false, countable: { countable: 0, credited: 480 } }]);
    expect(codesOf(session)).toEqual(["attendance-not-approved"]);
    type("Unit 12", 3, cellsOf("Unit 12")[0]?.indexOf("Approved to count") ?? 0, [["Yes"]]);
    await until(session, ({ attendance }) => attendance?.months[0]?.approved === true);
    expect(monthsOf(session)[0]?.countable.countable).toBe(1110);
    const seen = monthsOf(session);
    await session.close();
    expect(monthsOf(await openSession())).toEqual(seen);
  });

  test("[R21] an interval is written with its columns, and lines outside are named", async () => {
    const session = await openSession();
    await record(session, approve(session, [2]));
    await record(session, lineOf(session, 2));
    const entries = refsOf(session, "Unit 12", [2]);
    expect(await record(session, { kind: "interval", entries, start: today - 90, end: today - 30 })).toBe("applied");
    expect(rowOf("Unit 12", 2)).toMatchObject({ "Activity start": today - 90, "Activity end": today - 30 });
    expect(codesOf(session)).toEqual(["attendance-outside-interval"]);
    const again = refsOf(session, "Unit 12", [2]);
    expect(await record(session, { kind: "interval", entries: again, start: today - 29, end: today + 30 })).toBe(
      "applied",
    );
    expect(codesOf(session)).toEqual([]);
    await session.send({ kind: "undo" });
    await session.send({ kind: "undo" });
    expect(rowOf("Unit 12", 2)).not.toHaveProperty("Activity start");
  });

  test("[H10] countable hours of a month go to the list and come off again; another month empties them", async () => {
    const session = await openSession();
    await record(session, approve(session, [2]));
    await record(session, lineOf(session, 2));
    await record(session, lineOf(session, 4 - 2, { courseTime: "0:20", studyTime: "" }, "Unit 7"));
    const before = bookCells();
    const [first] = monthsOf(session);
    if (first === undefined) throw new Error("no month");
    await session.send({ kind: "writeCountable", month: first.month });
    expect(session.state().outcome).toMatchObject({ kind: "applied", plan: { name: "countable hours of Oct 2026" } });
    expect(rowOf("Unit 12", 2)).toMatchObject({ "Countable (month)": 18.5 });
    expect(rowOf("Unit 7", 2)).toMatchObject({ "Countable (month)": 0 });
    expect(rowOf("Unit 12", 3)).not.toHaveProperty("Countable (month)");
    await session.send({ kind: "writeCountable", month: first.month });
    expect(session.state().outcome).toEqual({ kind: "nothing" });
    await session.send({ kind: "writeCountable", month: { from: first.month.from - 30, to: first.month.from - 1 } });
    expect(rowOf("Unit 12", 2)).not.toHaveProperty("Countable (month)");
    await session.send({ kind: "undo" });
    expect(rowOf("Unit 12", 2)).toMatchObject({ "Countable (month)": 18.5 });
    await session.send({ kind: "undo" });
    expect(bookCells()).toEqual(before);
  });
});

const DAYS_1904 = 1462;

test("a book that counts days from 1904 gets its own dates, and says the same days and hours", async () => {
  const line = listRow(1, { "Date Issued": today - 90 - DAYS_1904 });
  await practice.open(await writeXlsx({ sheets: [{ name: "Unit 12", rows: [listHeaders, line] }], dateSystem: "1904" })); // prettier-ignore
  const session = await openSession();
  await record(session, lineOf(session, 2, { through: today - 18 }));
  expect(linesOn()[0]?.slice(0, 2)).toEqual([today - 20 - DAYS_1904, today - 18 - DAYS_1904]);
  expect(session.state().attendance?.lines).toMatchObject([{ period: { from: today - 20, to: today - 18 }, course: 630 }]); // prettier-ignore
  await record(session, lineOf(session, 2, { through: today - 18 }));
  expect(linesOn()).toHaveLength(1);
  await session.send({ kind: "undo" });
  expect(linesOn()).toEqual([]);
});

test("the sheet is found in any letter case, with the formats of its times", async () => {
  await lists();
  const id = practice.grid.addSheet("ATTENDANCE");
  const values = [attendanceHeaders, handLine("1B10001", "")];
  practice.grid.write(id, { row: 0, column: 0, rows: 2, columns: 9 }, values.map((row) => row.map((value) => ({ value }))), "local"); // prettier-ignore
  practice.grid.write(
    id,
    { row: 1, column: 5, rows: 1, columns: 1 },
    [[{ value: 0.5, numberFormat: "h:mm" }]],
    "local",
  );
  const session = await openSession();
  expect(session.state().attendance?.lines).toMatchObject([{ course: 720 }]);
  expect(await record(session, lineOf(session, 3))).toBe("applied");
  expect(linesOn("ATTENDANCE")).toHaveLength(2);
});
