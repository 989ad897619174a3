/** @jest-environment <rootDir>/test/practiceEnvironment.ts */
import { TransportError } from "../../../workbench/host/xdm/dispatch";

const codes = [
  [TransportError.CellEditMode, "InvalidOperationInCellEditMode"],
  [TransportError.AccessDenied, "AccessDenied"],
  [TransportError.SessionTimedOut, "InvalidOrTimedOutSession"],
  [TransportError.ActivityLimitReached, "ActivityLimitReached"],
  [TransportError.RequestTooLarge, "RequestPayloadSizeLimitExceeded"],
  [TransportError.ResponseTooLarge, "ResponsePayloadSizeLimitExceeded"],
  [TransportError.GeneralException, "GeneralException"],
] as const;

beforeEach(async () => {
  practice.host.runner.faults.clear();
  practice.host.runner.betweenRoundTrips = () => {};
  await practice.open(null);
});

/** Writes 1 to A1 and 2 to A2 in one sync. */
function writeTwo(options: Excel.RunOptions = {}): Promise<void> {
  return Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });
}

function column(): unknown[] {
  return practice.grid
    .values(practice.grid.activeSheet(), { row: 0, column: 0, rows: 2, columns: 1 })
    .map((row) => row[0]);
}

function within(milliseconds: number, work: Promise<unknown>): Promise<string> {
  const late = new Promise<string>((resolve) => setTimeout(() => resolve("no answer"), milliseconds));
  return Promise.race([
    work.then(
      () => "answered",
      () => "refused",
    ),
    late,
  ]);
}

describe("faults of one round trip", () => {
  test.each(codes)("refused with %d, which is %s; nothing was written", async (error, code) => {
    practice.host.runner.faults.plan(1, { kind: "refused", error });
    await expect(writeTwo()).rejects.toMatchObject({ code });
    expect(column()).toEqual(["", ""]);
    await writeTwo();
    expect(column()).toEqual([1, 2]);
  });

  test("an error is answered although everything was written", async () => {
    practice.host.runner.faults.plan(1, { kind: "failedAfter", error: TransportError.GeneralException });
    await expect(writeTwo()).rejects.toMatchObject({ code: "GeneralException" });
    expect(column()).toEqual([1, 2]);
  });

  test("half of the actions were carried out", async () => {
    practice.host.runner.faults.plan(1, { kind: "half", error: TransportError.SessionTimedOut });
    await expect(writeTwo()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    expect(column()).toEqual([1, ""]);
  });

  test.each([
    ["unanswered", ["", ""]],
    ["lostReply", [1, 2]],
    ["halfUnanswered", [1, ""]],
  ] as const)("%s: no answer ever comes, and the next call works", async (kind, left) => {
    practice.host.runner.faults.plan(1, { kind });
    expect(await within(50, writeTwo())).toBe("no answer");
    expect(column()).toEqual(left);
    await writeTwo();
    expect(column()).toEqual([1, 2]);
  });

  test("the second of two round trips can be the one", async () => {
    practice.host.runner.faults.plan(2, { kind: "refused", error: TransportError.ActivityLimitReached });
    await writeTwo();
    await expect(writeTwo()).rejects.toMatchObject({ code: "ActivityLimitReached" });
  });

  test("a slow one answers later", async () => {
    practice.host.runner.faults.plan(1, { kind: "slow", milliseconds: 60 });
    const writing = writeTwo();
    expect(await within(30, writing)).toBe("no answer");
    await writing;
    expect(column()).toEqual([1, 2]);
  });
});

describe("limits of the web", () => {
  const long = "x".repeat(30_000);

  test("a request over 5 MB is refused before anything is written", async () => {
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (let row = 1; row <= 180; row += 1) sheet.getRange(`A${row}`).values = [[long]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(column()).toEqual(["", ""]);
  });

  test("a response over 5 MB is refused", async () => {
    const where = { row: 0, column: 0, rows: 180, columns: 1 };
    practice.grid.write(
      practice.grid.activeSheet(),
      where,
      Array.from({ length: 180 }, () => [{ value: long }]),
      "local",
    );
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A180").load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("while somebody types in a cell", () => {
  afterEach(() => practice.host.runner.cellEdit.end());

  test("a batch is refused", async () => {
    practice.host.runner.cellEdit.begin();
    await expect(writeTwo()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  test("delayForCellEdit waits until the edit ends", async () => {
    practice.host.runner.cellEdit.begin();
    const writing = writeTwo({ delayForCellEdit: true });
    expect(await within(30, writing)).toBe("no answer");
    practice.host.runner.cellEdit.end();
    await writing;
    expect(column()).toEqual([1, 2]);
  });
});

describe("round trips", () => {
  test("one per sync with something to send; clearing up and the client's own services do not count", async () => {
    practice.host.runner.roundTrips.reset();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      await context.sync();
      range.load("text");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { roundTrips, bytesSent, bytesReceived } = practice.host.runner.roundTrips.read();
    expect(roundTrips).toBe(2);
    expect(bytesSent).toBeGreaterThan(200);
    expect(bytesReceived).toBeGreaterThan(100);
  });

  test("a second person may write between two of them", async () => {
    const moments: string[] = [];
    practice.host.runner.betweenRoundTrips = (moment, roundTrip) => {
      moments.push(`${moment} ${roundTrip}`);
      if (moment !== "after") return;
      const cell = { row: 0, column: 0, rows: 1, columns: 1 };
      practice.grid.write(practice.grid.activeSheet(), cell, [[{ value: "theirs" }]], "remote");
    };
    practice.host.runner.roundTrips.reset();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([[""]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["theirs"]]);
    });
    expect(moments).toEqual(["before 1", "after 1", "before 2", "after 2"]);
  });
});
