import { renderToStaticMarkup } from "react-dom/server";
import type { Session } from "../../src/app/session";
import type { State } from "../../src/app/state";
import { workersOf } from "../../src/app/workersOf";
import { describeUnwritten } from "../../src/text/receiptWords";
import { ReportPlace } from "../../taskpane/components/ReportPlace";
import { hasReportSheet, reportOutcomeOf, reportUndoOf } from "../../taskpane/reportOutcome";
import { idOf, listRow, openChecked, openLists, type } from "./checkBook";
import { cellsOf } from "./guideBook";

let session: Session;

beforeEach(async () => {
  await openLists({
    "Unit 12": [listRow(1), listRow(2, { "Worker Number": " w200 " }), listRow(3, { "Worker Number": "W200" })],
    "Unit 7": [listRow(4)],
  });
  ({ session } = await openChecked());
});

afterEach(() => session.close());

function monthNow(): Exclude<State["month"], null> {
  const { month } = session.state();
  if (month === null) throw new Error("The workbook was not read");
  return month;
}

/** The place as a browser would first show it, without its tags. */
function shown(): string {
  const place = <ReportPlace state={session.state()} month={monthNow()} age="old" send={() => undefined} />;
  const html = renderToStaticMarkup(place);
  return html
    .replace(/<style[^>]*>.*?<\/style>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

const sheetWithNames = () => cellsOf("Staff report").flatMap((row) => row.filter((cell) => /^Client[a-z]$/.test(String(cell)))); // prettier-ignore

describe("the place of numbers and reports", () => {
  test("counts first, teaches while nothing was imported, and then shows the numbers of the session", async () => {
    expect(shown()).toContain("Counting…");
    await session.send({ kind: "openReport", open: true, scope: null });
    expect(shown()).toMatch(/No LinkedIn Learning report was brought in yet.* On the list 4 .* Candidates not known /);
    const csv = "Name,Email,Days Logged In,Hours Viewed\r\nClient,client1@example.com,2,1:30:00\r\n";
    await session.send({ kind: "addFiles", files: [new File([csv], "Learner Summary 2026-10-01_2026-10-31.csv")] });
    expect(shown()).toMatch(/Data through Oct 31, 2026\. .*Hours by month .* Oct 2026: covered, 1 of 3 licenses named/);
  });

  test("[R81] the text of the slide is that of the numbers, and no name or address is on the place", async () => {
    await session.send({ kind: "openReport", open: true, scope: null });
    expect(shown()).toContain("Licenses on the list: 4");
    expect(shown()).not.toMatch(/Client[a-z]\b|Sample[a-z]\b|@/);
  });
});

describe("[R80, H13] the report with names", () => {
  test("lists the clients of the chosen worker numbers, however these were typed, until it is taken away", async () => {
    expect(workersOf(monthNow(), "Unit 12")).toEqual([
      { worker: "W100", clients: 1 },
      { worker: "W200", clients: 2 },
    ]);
    await session.send({ kind: "makeReport", of: "staff", scope: "Unit 12", workers: ["W200"] });
    expect(sheetWithNames()).toEqual(["Clientc", "Clientd"]);
    const { outcome, undos, book } = session.state();
    expect(reportOutcomeOf(outcome, "Staff report")?.kind).toBe("applied");
    expect(reportUndoOf(undos, "Staff report")).not.toBeNull();
    expect(hasReportSheet(book, "Staff report")).toBe(true);
    expect(shown()).toContain("This workbook has a sheet named Staff report with names of clients.");
    await session.send({ kind: "undo" });
    expect(reportOutcomeOf(session.state().outcome, "Staff report")?.kind).toBe("undone");
    expect(hasReportSheet(session.state().book, "Staff report")).toBe(false);
    expect(shown()).not.toContain("This workbook has a sheet named Staff report");
  });

  test("when something came after it, the words say how to delete the sheet by hand", async () => {
    await session.send({ kind: "makeReport", of: "staff", scope: null, workers: null });
    await session.send({ kind: "makeReport", of: "unit", scope: null });
    expect(reportUndoOf(session.state().undos, "Staff report")).toBeNull();
    expect(shown()).toContain("right-click the tab Staff report");
    expect(shown()).not.toContain("Take it away");
  });
});

describe("[H14] a report that cannot be made", () => {
  test("says which row has no room, and the sheet stays as it is", async () => {
    await session.send({ kind: "makeReport", of: "unit", scope: "Unit 7" });
    const cells = cellsOf("Unit report");
    const last = cells.findIndex(([first], at) => first === "Unit 7" && at > 3);
    type("Unit report", last + 2, 1, [["A note"]]);
    await session.send({ kind: "makeReport", of: "unit", scope: null });
    const done = reportOutcomeOf(session.state().outcome, "Unit report");
    expect(done?.result.written).toBe(0);
    expect(describeUnwritten(done?.result.changedMeanwhile ?? [])).toMatch(
      /^Unit report, row \d+ \(worksheet\): something else stands in this row or in a column between ours, so there is no room;/,
    );
  });

  test("says that a sheet of that name holds something else", async () => {
    practice.grid.addSheet("Unit report");
    practice.grid.write(
      idOf("Unit report"),
      { row: 0, column: 0, rows: 1, columns: 1 },
      [[{ value: "Mine" }]],
      "local",
    );
    await session.send({ kind: "read" });
    await session.send({ kind: "makeReport", of: "unit", scope: null });
    expect(session.state().outcome).toMatchObject({ kind: "refused", code: "sheet-taken" });
  });
});
