import type { Session } from "../../src/app/session";
import { checkOf, foundOf, idOf, listRow, openChecked, openLists, type, typeElsewhere, until, type Watched } from "./checkBook"; // prettier-ignore

let watched: Watched;
let session: Session;

const CASE = 2;
const EMAIL = 4;

async function open(tabs: Parameters<typeof openLists>[0]): Promise<void> {
  await openLists(tabs);
  watched = await openChecked();
  ({ session } = watched);
}

afterEach(() => session.close());

/** What a whole new check finds: the truth that the rows checked one by one are held against. */
async function foundAnew(): Promise<string[]> {
  await session.send({ kind: "check" });
  return foundOf(session);
}

describe("a row that this person types", () => {
  test("[I8] is checked again at once, in one sync, and the rest of the view stays ready", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2)] });
    type("Unit 12", 3, CASE, [["1b2k 777"]]);
    await until(session, () => checkOf(session).touched.length > 0);
    expect(foundOf(session)).toEqual(["Unit 12 3 caseNumber case-number-spacing"]);
    expect(checkOf(session).touched).toEqual([{ tab: "Unit 12", row: 3 }]);
    expect(watched.spans).toEqual([{ sheetId: idOf("Unit 12"), row: 3, rows: 1 }]);
    expect(session.state()).toMatchObject({ book: { kind: "ready" }, month: { old: true } });
    expect(await foundAnew()).toEqual(["Unit 12 3 caseNumber case-number-spacing"]);
    expect(session.state()).toMatchObject({ month: { old: false }, check: { touched: [] } });
  });

  test("[I8] is known to later plans: its correction is written without another read", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2)] });
    type("Unit 12", 3, CASE, [["1b2k 777"]]);
    await until(session, () => foundOf(session).length > 0);
    await session.send({ kind: "fix", place: { code: "case-number-spacing", tab: "Unit 12", row: 3, field: "caseNumber" } }); // prettier-ignore
    expect(session.state().outcome).toMatchObject({ result: { written: 1, changedMeanwhile: [] } });
    expect(foundOf(session)).toEqual([]);
    expect(checkOf(session).touched).toEqual([{ tab: "Unit 12", row: 3 }]);
  });

  test("[I8] also changes what is found of rows that share a key with it", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2)], "Unit 7": [listRow(3)] });
    type("Unit 12", 2, EMAIL, [["client3@example.com"]]);
    await until(session, () => checkOf(session).touched.length > 0);
    expect(foundOf(session)).toEqual(["Unit 12 2 email duplicate-email", "Unit 7 2 email duplicate-email"]);
    type("Unit 12", 2, EMAIL, [["client1@example.com"]]);
    await until(session, () => foundOf(session).length === 0);
  });

  test("below the list becomes an entry, and none again when it is emptied", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2)] });
    type("Unit 12", 4, 0, [listRow(3, { "Worker Number": "" })]);
    await until(session, () => checkOf(session).touched.length > 0);
    expect(foundOf(session)).toEqual(["Unit 12 4 workerNumber missing-worker-number"]);
    type("Unit 12", 4, 0, [["", "", "", "", "", "", ""]]);
    await until(session, () => foundOf(session).length === 0);
  });

  test("comes first among those that were changed", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2), listRow(3)] });
    const touched = () => checkOf(session).touched.map(({ row }) => row);
    type("Unit 12", 4, CASE, [["1B2K001"]]);
    await until(session, () => touched()[0] === 4);
    type("Unit 12", 2, CASE, [["1B2K002"]]);
    await until(session, () => touched()[0] === 2);
    type("Unit 12", 4, CASE, [["1B2K003"]]);
    await until(session, () => touched()[0] === 4);
    expect(touched()).toEqual([4, 2]);
  });

  test("makes a proposal again, so that the preview shows what is so now", async () => {
    await open({ "Unit 12": [listRow(1, { "Case Number": "1b2k111" }), listRow(2, { "Case Number": "1b2k112" })] });
    await session.send({ kind: "proposeFixes", code: "case-number-spacing", tab: null });
    type("Unit 12", 2, CASE, [["1B2K111"]]);
    await until(session, ({ proposal }) => proposal?.plan.edits.length === 1);
    type("Unit 12", 3, CASE, [["1B2K112"]]);
    await until(session, ({ proposal }) => proposal === null);
  });
});

describe("many rows at once", () => {
  const pasted = Array.from({ length: 5_000 }, (_, at) =>
    listRow(at, at % 100 === 7 ? { "Case Number": `1b${20_000 + at}` } : {}),
  );

  test("[I8] a paste of 5,000 rows is read in one sync and checked in slices with turns between", async () => {
    await open({ "Unit 12": [listRow(5_001)] });
    const shown: number[] = [];
    session.subscribe(() => shown.push(checkOf(session).findings.length));
    const before = watched.turns.count;
    type("Unit 12", 3, 0, pasted);
    await until(session, () => foundOf(session).length === 50 && !isBusy());
    expect(watched.spans).toEqual([{ sheetId: idOf("Unit 12"), row: 3, rows: 5_000 }]);
    expect(watched.turns.count - before).toBe(10);
    expect(new Set(shown).size).toBe(11);
    expect(checkOf(session).touched).toHaveLength(200);
    expect(checkOf(session).touched[0]).toEqual({ tab: "Unit 12", row: 3 });
    const live = foundOf(session);
    expect(await foundAnew()).toEqual(live);
  });

  test("[I8] the newest change overtakes what is left of a paste, and a command waits for one slice only", async () => {
    await open({ "Unit 12": [listRow(5_001)] });
    type("Unit 12", 3, 0, pasted);
    await until(session, () => checkOf(session).touched.length > 0);
    type("Unit 12", 2, CASE, [["wrong"]]);
    await until(session, () => foundOf(session).includes("Unit 12 2 caseNumber case-number-format"));
    expect(foundOf(session).length).toBeLessThan(40);
    const { count } = watched.turns;
    await session.send({ kind: "proposeMarks", on: false });
    expect(watched.turns.count - count).toBeLessThanOrEqual(2);
    await until(session, () => foundOf(session).length === 51);
  });

  test("a burst of single cells is joined", async () => {
    await open({ "Unit 12": Array.from({ length: 60 }, (_, at) => listRow(at)) });
    for (let row = 2; row <= 61; row += 2) type("Unit 12", row, CASE, [["wrong"]]);
    await until(session, () => foundOf(session).length === 30);
    expect(watched.spans.length).toBeLessThanOrEqual(3);
    expect(checkOf(session).touched).toHaveLength(30);
  });

  function isBusy(): boolean {
    return session.state().task.kind !== "idle";
  }
});

describe("what makes the view old and starts nothing", () => {
  const isOld = () => session.state().book.kind === "old";

  test("[I8] an edit by a colleague", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2)] });
    typeElsewhere("Unit 12", 2, CASE, [["wrong"]]);
    await until(session, isOld);
    expect(foundOf(session)).toEqual([]);
    expect(watched.spans).toEqual([]);
  });

  test("[I8] an edit of the header", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2)] });
    type("Unit 12", 1, CASE, [["Remarks"]]);
    await until(session, isOld);
    type("Unit 12", 2, CASE, [["wrong"]]);
    await pause();
    expect([foundOf(session), watched.spans]).toEqual([[], []]);
    expect(await foundAnew()).toContain("Unit 12 1 caseNumber header-missing");
  });

  test("[I8] an inserted row: rows are not where they were, so nothing is checked before all is read again", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2, { "Case Number": "wrong" })] });
    practice.grid.insertRows(idOf("Unit 12"), 1, 1, "local");
    await until(session, isOld);
    type("Unit 12", 3, CASE, [["1b2k 555"]]);
    await pause();
    expect(watched.spans).toEqual([]);
    await session.send({ kind: "check" });
    type("Unit 12", 3, CASE, [["1B2K555"]]);
    await until(session, () => watched.spans.length === 1);
  });

  test("[I8] an edit of a sheet that is no unit tab", async () => {
    await open({ "Unit 12": [listRow(1)] });
    const id = practice.grid.addSheet("Notes");
    await session.send({ kind: "check" });
    practice.grid.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: "x" }]], "local");
    await until(session, isOld);
    expect(watched.spans).toEqual([]);
  });

  test("[I8] while the rest goes on: rows typed here are checked although a colleague changed others", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2)] });
    typeElsewhere("Unit 12", 3, CASE, [["1B2K888"]]);
    await until(session, isOld);
    type("Unit 12", 2, CASE, [["wrong"]]);
    await until(session, () => foundOf(session).length === 1);
    expect(isOld()).toBe(true);
  });

  test("[I8] our own writes are none of it", async () => {
    await open({ "Unit 12": [listRow(1, { "Case Number": "1b2k111" })] });
    await session.send({ kind: "fix", place: { code: "case-number-spacing", tab: "Unit 12", row: 2, field: "caseNumber" } }); // prettier-ignore
    await pause();
    expect([session.state().book.kind, watched.spans, checkOf(session).touched]).toEqual(["ready", [], []]);
  });
});

describe("commands and changes", () => {
  test("[I8] a change that is heard while a command runs waits for its end", async () => {
    await open({ "Unit 12": [listRow(1, { "Case Number": "1b2k111" }), listRow(2)] });
    const tasks: string[] = [];
    const stop = session.subscribe(() => {
      const { task, check } = session.state();
      if ((check?.touched.length ?? 0) > 0) tasks.push(task.kind);
      if (task.kind === "reading") type("Unit 12", 3, CASE, [["wrong"]]);
    });
    await session.send({ kind: "fix", place: { code: "case-number-spacing", tab: "Unit 12", row: 2, field: "caseNumber" } }); // prettier-ignore
    await until(session, () => checkOf(session).touched.length > 0);
    stop();
    expect(new Set(tasks)).toEqual(new Set(["idle"]));
    expect(foundOf(session)).toEqual(["Unit 12 3 caseNumber case-number-format"]);
  });

  test("after the session is closed nothing is read any more", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2)] });
    type("Unit 12", 2, CASE, [["wrong"]]);
    await session.close();
    await pause();
    expect(foundOf(session)).toEqual([]);
  });
});

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}
