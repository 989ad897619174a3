import type { Session } from "../../src/app/session";
import { cellOf, openBook, openSession, quarterFile } from "./sessionBook";

const days = { "ana@example.com": 0, "ben@example.com": 6, "pat@example.com": 0, "kim@example.com": 1 };

let session: Session;

beforeEach(async () => {
  await openBook();
  // Every cell is a chunk of its own, so that there is time between them.
  session = await openSession({ chunkBytes: 1 });
  await session.send({ kind: "addFiles", files: [quarterFile(days)] });
});

afterEach(() => session.close());

/** Cancels as soon as two cells of the list are written; the rows of the Usage sheet come before them. */
function cancelAfterTwoCells(): () => void {
  return session.subscribe(() => {
    const { task, month } = session.state();
    if (task.kind !== "applying" || task.cancel === "stopping") return;
    const left = task.progress.total - task.progress.done;
    if (left <= (month?.plan.edits.length ?? 0) - 2) void session.send({ kind: "cancel" });
  });
}

describe("Cancel", () => {
  test("stops between two blocks, and what was written is told and stays", async () => {
    const stop = cancelAfterTwoCells();
    await session.send({ kind: "apply" });
    stop();
    const { outcome, task } = session.state();
    if (outcome.kind !== "applied") throw new Error(`The outcome is ${outcome.kind}`);
    expect(outcome.result).toMatchObject({ outcome: "stopped", stoppedBy: "cancelled" });
    expect(outcome.result.written).toBeGreaterThan(0);
    expect(outcome.result.written).toBeLessThan(outcome.plan.edits.length);
    expect(task.kind).toBe("idle");
  });

  test("leaves a workbook from which Apply goes on to the end", async () => {
    const stop = cancelAfterTwoCells();
    await session.send({ kind: "apply" });
    stop();
    await session.send({ kind: "apply" });
    expect(session.state().month?.unchanged).toBe(true);
    expect([2, 3, 4, 5].map((row) => cellOf(row, "Status"))).toEqual(["Inactive", "Active", "Inactive", "Active"]);
  });

  test("leaves two steps to undo, and both put back their part", async () => {
    const stop = cancelAfterTwoCells();
    await session.send({ kind: "apply" });
    stop();
    await session.send({ kind: "apply" });
    expect(session.state().undos).toHaveLength(2);
    await session.send({ kind: "undo" });
    await session.send({ kind: "undo" });
    expect(session.state().undos).toEqual([]);
    expect([2, 3, 4, 5].map((row) => cellOf(row, "Status"))).toEqual(["", "", "", ""]);
  });

  test("means nothing while nothing is written", async () => {
    await session.send({ kind: "cancel" });
    expect(session.state().task).toEqual({ kind: "idle" });
  });
});
