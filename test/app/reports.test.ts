import type { Session } from "../../src/app/session";
import type { UnitReport } from "../../src/domain/report/unitReport";
import { idOf, listRow, openChecked, openLists, type } from "./checkBook";
import { bookCells, cellsOf, record, refsOf, today } from "./guideBook";

let session: Session;

const csv = (days: Readonly<Record<string, number>>, from: string, to: string): File => {
  const lines = Object.entries(days).map(([email, count]) => `Client,${email},,${String(count)},1:30:00,1,0`);
  const header = "Name,Email,Unique User ID,Days Logged In,Hours Viewed,Course Views,Course Completions";
  return new File([[header, ...lines, ""].join("\r\n")], `Learner Summary ${from}_${to}.csv`);
};

beforeEach(async () => {
  await openLists({
    "Unit 12": [listRow(1), listRow(2), listRow(3, { "Worker Number": "W200" })],
    "Unit 7": [listRow(4)],
  });
  ({ session } = await openChecked());
});

afterEach(() => session.close());

const send = (intent: Parameters<Session["send"]>[0]) => session.send(intent);

function numbers(): UnitReport {
  const { report } = session.state();
  if (report === null) throw new Error("No numbers were asked for");
  return report.report;
}

const sheetNames = () => practice.grid.sheets().map(({ name }) => name);
const logged = () => cellsOf("Log").flatMap(([, what, , , , , outcome]) => (what === "" ? [] : [`${String(what)} ${String(outcome)}`])); // prettier-ignore

/** The rows of a report's table below its headers, by the first header. */
function tableRows(sheet: string, header: string): (string | number | boolean)[][] {
  const cells = cellsOf(sheet);
  const at = cells.findIndex(([first]) => first === header);
  const rows = cells.slice(at + 1);
  return rows.slice(0, rows.findIndex(([first]) => first === "")); // prettier-ignore
}

describe("[R80] the numbers of the unit report", () => {
  test("are reckoned when somebody asks, kept up with each read, and forgotten again", async () => {
    expect(session.state().report).toBeNull();
    await send({ kind: "openReport", open: true, scope: null });
    expect(numbers()).toMatchObject({ scope: null, asOf: null, total: { onList: 4 } });
    type("Unit 7", 3, 0, [listRow(9)]);
    await send({ kind: "read" });
    expect(numbers().total.onList).toBe(5);
    await send({ kind: "openReport", open: true, scope: "Unit 7" });
    expect(numbers()).toMatchObject({ scope: "Unit 7", total: { onList: 2 } });
    await send({ kind: "addFiles", files: [csv({ "client4@example.com": 3 }, "2026-10-01", "2026-10-31")] });
    expect(numbers().months.at(-1)).toMatchObject({ viewedMinutes: 90, people: { active: 1 } });
    await send({ kind: "openReport", open: false, scope: null });
    await send({ kind: "read" });
    expect(session.state().report).toBeNull();
  });
});

describe("[R80] the unit report is made", () => {
  test("on its own sheet with the numbers that the pane shows, and undone by its name", async () => {
    const before = bookCells();
    await send({
      kind: "addFiles",
      files: [csv({ "client1@example.com": 3, "client2@example.com": 0 }, "2026-10-01", "2026-10-31")],
    });
    await send({ kind: "openReport", open: true, scope: null });
    await send({ kind: "makeReport", of: "unit", scope: null });
    expect(session.state().outcome).toMatchObject({ kind: "applied", plan: { name: "unit report" } });
    expect(tableRows("Unit report", "Unit").map((row) => row.slice(0, 2))).toEqual([
      ["Unit 12", numbers().units[0]?.onList],
      ["Unit 7", numbers().units[1]?.onList],
      ["All units", numbers().total.onList],
    ]);
    const hours = cellsOf("Unit report").find(([month, state]) => month === "Oct 2026" && state === "whole month");
    expect(hours?.slice(0, 5)).toEqual(["Oct 2026", "whole month", 3, "", 1]);
    expect(practice.grid.charts(idOf("Unit report")).map(({ name }) => name)).toEqual([
      "LicenseListUse",
      "LicenseListHours",
      "LicenseListFlowChart",
    ]);
    expect(logged().at(-1)).toBe("Report: unit report Done");
    expect(session.state().month?.review.book.tabs.map(({ name }) => name)).toEqual(["Unit 12", "Unit 7"]);
    await send({ kind: "undo" });
    expect(session.state().outcome).toMatchObject({ kind: "undone" });
    expect(bookCells()).toEqual(before);
  });

  test("again, and only the numbers change", async () => {
    await send({ kind: "makeReport", of: "unit", scope: null });
    type("Unit report", 40, 12, [["A note of the supervisor"]]);
    type("Unit 7", 3, 0, [listRow(9)]);
    await send({ kind: "read" });
    await send({ kind: "makeReport", of: "unit", scope: null });
    expect(session.state().outcome).toMatchObject({ kind: "applied" });
    expect(tableRows("Unit report", "Unit").at(-1)?.slice(0, 2)).toEqual(["All units", 5]);
    expect(cellsOf("Unit report")[39]?.[12]).toBe("A note of the supervisor");
  });

  test("with countable hours from the sheet Attendance", async () => {
    const [entry] = refsOf(session, "Unit 12", [2]);
    if (entry === undefined) throw new Error("no such row");
    const attendance = {
      date: today - 20,
      through: null,
      courseName: "Excel Basics",
      courseTime: "10:30",
      studyTime: "8h",
      exerciseTime: "",
      note: "",
    };
    expect(await record(session, { kind: "approve", entries: [entry], approved: true })).toBe("applied");
    const [again] = refsOf(session, "Unit 12", [2]);
    expect(await record(session, { kind: "attendance", entry: again ?? entry, attendance })).toBe("applied");
    await send({ kind: "addFiles", files: [csv({ "client1@example.com": 3 }, "2026-10-01", "2026-10-31")] });
    await send({ kind: "makeReport", of: "unit", scope: "Unit 12" });
    const hours = cellsOf("Unit report").find(([month, state]) => month === "Oct 2026" && state === "whole month");
    expect(hours?.slice(2, 4)).toEqual([1.5, 18.5]);
  });
});

describe("[R80] the staff report is made", () => {
  test("by worker number, and taken away by undo; the Log has no name", async () => {
    await send({ kind: "makeReport", of: "staff", scope: null, workers: ["W100"] });
    expect(cellsOf("Staff report").flat().join(" ")).toContain("CONFIDENTIAL");
    expect(tableRows("Staff report", "Worker number").map((row) => row.slice(0, 2))).toEqual([
      ["W100", "Unit 12"],
      ["W100", "Unit 12"],
      ["W100", "Unit 7"],
    ]);
    expect(logged().at(-1)).toBe("Report: staff report Done");
    expect(cellsOf("Log").flat().join(" ")).not.toMatch(/Client|Sample|example|W100/);
    expect(session.state().month?.review.book.tabs.map(({ name }) => name)).toEqual(["Unit 12", "Unit 7"]);
    await send({ kind: "undo" });
    expect(sheetNames()).not.toContain("Staff report");
  });
});
