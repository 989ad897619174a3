import type { Session } from "../../src/app/session";
import { cellOf, openBook, openSession, putCell, putRows, quarterFile, summary } from "./sessionBook";

const days = {
  "ana@example.com": 0,
  "ben@example.com": 6,
  "pat@example.com": 0,
  "kim+work@example.com": 0,
  "stranger@example.net": 2,
};

let session: Session;

beforeEach(async () => {
  await openBook();
  session = await openSession();
});

afterEach(() => session.close());

function month() {
  const { month: known } = session.state();
  if (known === null) throw new Error("The workbook was not read");
  return known;
}

async function importQuarter(): Promise<void> {
  await session.send({ kind: "addFiles", files: [quarterFile(days)] });
  await session.send({ kind: "apply" });
}

describe("a month through intents", () => {
  test("without a report the first one is the next step and nothing would be written", () => {
    expect(month().next).toEqual({ kind: "firstReport" });
    expect(month().unchanged).toBe(true);
  });

  test("a file is read, binned and concluded from before anything is written", async () => {
    await session.send({ kind: "addFiles", files: [quarterFile(days)] });
    const [report] = session.state().reports;
    expect(report).toMatchObject({ kind: "read", report: { kind: "learner-summary", questions: [] } });
    expect([...month().bins.values()][0]?.binned.bins).toEqual({
      matched: 3,
      notOnList: 2,
      staff: 0,
      skipped: 1,
      duplicate: 0,
      needsYou: 0,
    });
    expect(month().units[0]?.candidates.map(({ entry }) => entry.row)).toEqual([2, 4]);
    expect(practice.grid.sheets()).toHaveLength(1);
  });

  test("apply writes the previewed plan and reads it back: what is left to write is nothing", async () => {
    await session.send({ kind: "addFiles", files: [quarterFile(days)] });
    const { plan } = month();
    await session.send({ kind: "apply" });
    const { outcome, lastWrite, task } = session.state();
    expect(outcome).toMatchObject({
      kind: "applied",
      plan,
      result: { outcome: "applied", written: plan.edits.length },
    });
    expect([cellOf(2, "Status"), cellOf(3, "Status"), cellOf(4, "Status")]).toEqual(["Inactive", "Active", "Inactive"]);
    expect([lastWrite, task.kind, month().unchanged]).toEqual(["11/3/26, 9:00 AM", "idle", true]);
  });

  test("[R79] the same file again changes nothing, and that is said", async () => {
    await importQuarter();
    await session.send({ kind: "addFiles", files: [quarterFile(days)] });
    expect(month().unchanged).toBe(true);
    await session.send({ kind: "apply" });
    expect(session.state().outcome).toEqual({ kind: "nothing" });
  });

  test("the same file in a new session changes nothing", async () => {
    await importQuarter();
    await session.close();
    session = await openSession();
    expect(month().review.asOf).toBe(46326);
    await session.send({ kind: "addFiles", files: [quarterFile(days)] });
    expect([...month().bins.values()][0]?.binned).toMatchObject({ known: true, bins: { duplicate: 5 } });
    expect(month().unchanged).toBe(true);
  });

  test("undo puts back what the import wrote", async () => {
    await importQuarter();
    await session.send({ kind: "undo" });
    expect(session.state()).toMatchObject({ outcome: { kind: "undone" }, undos: [] });
    expect(cellOf(2, "Status")).toBe("");
    expect(month().unchanged).toBe(false);
  });

  test("the plan after a tick is the plan that a whole new conclusion gives", async () => {
    await session.send({ kind: "addFiles", files: [quarterFile(days)] });
    const [first] = month().units[0]?.candidates ?? [];
    if (first === undefined) throw new Error("No candidate");
    await session.send({ kind: "tick", entries: [first.entry], ticked: false });
    const { plan, unchanged } = month();
    await session.send({ kind: "read" });
    expect(month()).toMatchObject({ plan, unchanged });
    expect(month().plan).toEqual(plan);
  });

  test("an unticked candidate is not written", async () => {
    await session.send({ kind: "addFiles", files: [quarterFile(days)] });
    const [first] = month().units[0]?.candidates ?? [];
    if (first === undefined) throw new Error("No candidate");
    await session.send({ kind: "tick", entries: [first.entry], ticked: false });
    await session.send({ kind: "apply" });
    expect([cellOf(2, "Status"), cellOf(4, "Status")]).toEqual(["", "Inactive"]);
  });
});

describe("the clock", () => {
  test("[section 1] today's clock decides nothing: reports later than the computer's date count as they are", async () => {
    const users = new File(["Email,Last access date\nana@example.com,2027-03-30\n"], "users_2027-03-31.csv");
    await session.send({ kind: "addFiles", files: [users] });
    expect(month().review.asOf).toBe(46477);
    expect([...month().bins.values()][0]?.binned.bins).toMatchObject({ matched: 1, needsYou: 0 });
  });
});

describe("what a person says", () => {
  test("a linked address is matched at once and remembered on Setup", async () => {
    await session.send({ kind: "addFiles", files: [quarterFile(days)] });
    const [shown] = month().bins.values();
    const tagged = shown?.shown.unmatched.find(({ email }) => email === "kim+work@example.com");
    expect(tagged?.suggestions).toMatchObject([{ entry: { row: 5 }, because: "plus-tag" }]);
    const [suggestion] = tagged?.suggestions ?? [];
    if (suggestion === undefined) throw new Error("No suggestion");
    await session.send({
      kind: "settle",
      email: "kim+work@example.com",
      settlement: { as: "alias", entry: suggestion.entry },
    });
    await session.send({ kind: "apply" });
    expect(cellOf(5, "Status")).toBe("Inactive");
    expect(practice.grid.sheets().map(({ name }) => name)).toContain("Setup");
  });

  test("pasted text without a period asks for it, and the answer settles the question", async () => {
    await session.send({
      kind: "addText",
      text: "Name\tEmail\tDays Logged In\nClient\tana@example.com\t0\nClient\tben@example.com\t3\n",
    });
    const [report] = session.state().reports;
    expect(report).toMatchObject({ kind: "read", report: { questions: ["period"] } });
    const period = { from: 46235, to: 46326 };
    await session.send({ kind: "answer", report: report?.id ?? "", answers: { period } });
    expect(session.state().reports[0]).toMatchObject({ report: { questions: [], period } });
    expect(month().review.asOf).toBe(46326);
  });

  test("a typed data-through date stands above the reports'", async () => {
    await session.send({ kind: "addFiles", files: [quarterFile(days)] });
    await session.send({ kind: "setAsOf", asOf: 46295 });
    expect(month().review.asOf).toBe(46295);
    await session.send({ kind: "setAsOf", asOf: null });
    expect(month().review.asOf).toBe(46326);
  });

  test("[R89] months of silence chosen for a unit are kept on Setup", async () => {
    await session.send({ kind: "setUnitMonths", tab: "Unit 12", months: 1 });
    expect(month().review.units).toEqual([{ tab: "Unit 12", months: 1 }]);
    await session.send({ kind: "apply" });
    await session.close();
    session = await openSession();
    expect(month().review.units).toEqual([{ tab: "Unit 12", months: 1 }]);
  });

  test("a sheet of the workbook is a report", async () => {
    putRows(practice.grid.addSheet("October"), [
      ["Name", "Email", "Days Logged In", "Hours Viewed"],
      ["Client", "ben@example.com", 3, "0:10:00"],
    ]);
    await session.send({ kind: "read" });
    expect(month().reportSheets).toEqual(["October"]);
    await session.send({ kind: "addSheet", sheet: "October" });
    expect(session.state().reports).toMatchObject([
      { file: "October", kind: "read", report: { kind: "learner-summary" } },
    ]);
  });

  test("a report taken back leaves no trace", async () => {
    await session.send({ kind: "addFiles", files: [quarterFile(days)] });
    await session.send({ kind: "removeReport", report: session.state().reports[0]?.id ?? "" });
    expect(session.state().reports).toEqual([]);
    expect(month().unchanged).toBe(true);
  });
});

describe("when things go wrong", () => {
  test("a file that is none is refused beside the others", async () => {
    const broken = new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], "old.xls");
    await session.send({ kind: "addFiles", files: [broken, quarterFile(days)] });
    expect(session.state().reports).toMatchObject([
      { kind: "refused", code: "unreadable", file: "old.xls" },
      { kind: "read" },
    ]);
  });

  test("a file that can no longer be reached is refused", async () => {
    const gone = { name: "gone.csv", arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")) };
    await session.send({ kind: "addFiles", files: [gone] });
    expect(session.state().reports).toMatchObject([{ kind: "refused", code: "unreadable", file: "gone.csv" }]);
  });

  test("a cell that a colleague changed meanwhile is left alone and named", async () => {
    await importQuarter();
    const changed = { ...days, "ana@example.com": 4 };
    await session.send({
      kind: "addFiles",
      files: [new File([summary(changed)], "Learner Summary 2026-11-01_2026-11-02.csv")],
    });
    const edit = month().plan.edits.find(({ field }) => field === "why");
    if (edit === undefined) throw new Error("No edit");
    putCell(edit.row, "Why", "mine");
    await session.send({ kind: "apply" });
    const { outcome } = session.state();
    expect(outcome).toMatchObject({
      kind: "applied",
      result: { changedMeanwhile: [{ tab: "Unit 12", row: edit.row, field: "why", reason: "changed" }] },
    });
    expect(cellOf(edit.row, "Why")).toBe("mine");
  });
});
