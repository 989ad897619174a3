import { clientHours } from "../../src/app/clientHours";
import { hoursPreview } from "../../src/app/hoursPreview";
import type { Session } from "../../src/app/session";
import type { AttendanceAnswers } from "../../src/domain/guidance/guideAct";
import { emptyLine, lineAnswers, lineOutcome, nextLine } from "../../taskpane/attendanceLine";
import { listRow, openChecked, openLists, typeElsewhere } from "./checkBook";
import { cellsOf, record, refsOf, shown, shownRef, today } from "./guideBook";

let session: Session;

beforeEach(async () => {
  await openLists({ "Unit 12": [listRow(1), listRow(2)] });
  ({ session } = await openChecked());
  await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 2 } });
});

afterEach(() => session.close());

const line = (changes: Partial<AttendanceAnswers>): AttendanceAnswers => ({
  ...lineAnswers(emptyLine(today)),
  courseName: "Excel Essential Training",
  ...changes,
});

/** The client's hours as the pane has them. */
function hours() {
  const { attendance } = session.state();
  if (attendance === null) throw new Error("The workbook was not read");
  return clientHours(attendance, shown(session));
}

/** What the pane says of a line before it is recorded. */
function preview(answers: AttendanceAnswers) {
  const { month } = session.state();
  if (month === null) throw new Error("The workbook was not read");
  return hoursPreview(answers, hours(), shown(session).entry, month.review.settings);
}

async function add(answers: AttendanceAnswers): Promise<string> {
  const [entry] = shownRef(session);
  if (entry === undefined) throw new Error("Nobody is shown");
  return record(session, { kind: "attendance", entry, attendance: answers });
}

describe("the effect of a line before it is recorded", () => {
  test("[R27] is what the month becomes, line by line, whatever study had to wait for", async () => {
    await record(session, { kind: "approve", entries: shownRef(session), approved: true });
    const lines = [
      line({ courseTime: "1:30", studyTime: "4h" }),
      line({ date: today - 1, courseTime: "2.5", studyTime: "" }),
      line({ date: today - 2, through: today - 1, courseTime: "0:20", studyTime: "10 min" }),
    ];
    for (const answers of lines) {
      const said = preview(answers);
      expect(await add(answers)).toBe("applied");
      const [month] = hours().months;
      expect({ month: month?.month, countable: month?.countable, approved: month?.approved }).toEqual({
        month: said?.month,
        countable: said?.after,
        approved: said?.approved,
      });
    }
    expect(hours().months[0]?.countable).toMatchObject({ cap: 260, credited: 250, countable: 510 });
  });

  test("[R32] counts 0 while the client is not approved", () => {
    expect(preview(line({ courseTime: "1:00" }))).toMatchObject({ approved: false, after: { countable: 0 } });
  });

  test("nothing is said of a line without days, times, or of two months", () => {
    expect(preview(line({}))).toBeNull();
    expect(preview(line({ date: null, courseTime: "1:00" }))).toBeNull();
    expect(preview(line({ courseTime: "1,5" }))).toBeNull();
    expect(preview(line({ date: today - 10, through: today, courseTime: "1:00" }))).toBeNull();
  });
});

describe("what came of a line", () => {
  const first = line({ courseTime: "1:30", studyTime: "1:00" });

  test("a new row, the same row a second time, and the row taken back", async () => {
    await add(first);
    expect(lineOutcome(session.state().outcome)).toBe("recorded");
    expect(cellsOf("Attendance")[1]?.slice(4, 7)).toEqual(["Excel Essential Training", "1:30", "1:00"]);
    await session.send({ kind: "undo" });
    expect(lineOutcome(session.state().outcome)).toBe("undone");
    expect(hours().lines).toEqual([]);
  });

  test("a row that a colleague changed is not taken back, and that is said", async () => {
    await add(first);
    typeElsewhere("Attendance", 2, 8, [["seen"]]);
    await session.send({ kind: "undo" });
    expect(lineOutcome(session.state().outcome)).toBe("left");
    expect(hours().lines).toHaveLength(1);
  });

  test("a line that the sheet has already is not written again", async () => {
    await add(first);
    await add(first);
    expect(lineOutcome(session.state().outcome)).toBe("already");
    expect(hours().lines).toHaveLength(1);
  });

  test("another act is no line", async () => {
    await record(session, { kind: "approve", entries: refsOf(session, "Unit 12", [3]), approved: false });
    expect(lineOutcome(session.state().outcome)).toBe("other");
  });

  test("[R75] course names that the client had are proposed, the last first", async () => {
    await add(first);
    await add(line({ date: today - 1, courseName: "Time Management", courseTime: "1:00" }));
    expect(hours().courses).toEqual(["Time Management", "Excel Essential Training"]);
  });
});

test("after a line the date and the course stay, and no time is entered twice", () => {
  const typed = { ...emptyLine(today), courseName: "A", courseTime: "1:00", studyTime: "1:00", note: "x" };
  expect(nextLine(typed)).toEqual({ ...emptyLine(today), courseName: "A" });
  expect(lineAnswers({ ...typed, through: today, several: false }).through).toBeNull();
});
