import type { Session } from "../../src/app/session";
import type { GuideAct } from "../../src/domain/guidance/guideAct";
import type { EntryRef } from "../../src/domain/license/entry";
import { cellAt, foundOf, listRow, openChecked, openLists, type, typeElsewhere } from "./checkBook";
import { bookCells, cellsOf, record, refsOf, requestOn, rowOf, shownRef, signed, today } from "./guideBook";

const sessions: Session[] = [];

async function openSession(): Promise<Session> {
  const { session } = await openChecked();
  sessions.push(session);
  return session;
}

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.close();
});

const DATE = 6;
const CASE = 2;
const group = "Unit 12 Learners";
const ownHeaders = ["Consent on", "Consent by", "Email verified", "Group", "Profile on", "Activation"];
const lists = () => openLists({ "Unit 12": [listRow(1)], "Unit 7": [listRow(60)] });

/** The way of one client from request to revoke: each act is about the client that the lists show. */
const way: readonly ((entries: readonly EntryRef[]) => GuideAct)[] = [
  () => requestOn("Unit 12"),
  (entries) => ({ kind: "consent", entries, consent: signed }),
  (entries) => ({ kind: "issue", entries, on: today }),
  (entries) => ({ kind: "group", entries, group }),
  (entries) => ({ kind: "profile", entries, on: today }),
  (entries) => ({ kind: "decision", entries, decision: "revoke", on: today, holdUntil: null, holdReason: "" }),
  (entries) => ({ kind: "revoke", entries, on: today, reason: "No longer using", group: "" }),
];

describe("a guide that is left at any point", () => {
  test("[G1] is gone on with by a colleague, from the columns alone, to the same cells; the Log names nobody", async () => {
    await lists();
    const alone = await openSession();
    for (const act of way) expect(await record(alone, act(alone.state().client === null ? [] : shownRef(alone)))).toBe("applied"); // prettier-ignore
    const whole = bookCells();
    const { undos } = alone.state();
    for (const text of ["Rosa", "Newcomer", "rosa@", "1B90001"])
      expect(JSON.stringify([cellsOf("Log"), undos.map(({ name }) => name)])).not.toContain(text);
    await alone.close();

    await lists();
    for (const [at, act] of way.entries()) {
      const next = await openSession();
      const { worklists } = next.state();
      const underWay = [...(worklists?.requests ?? []), ...(worklists?.unfinished ?? []), ...(worklists?.toRevoke ?? [])]; // prettier-ignore
      expect(underWay.map(({ entry }) => entry.row)).toEqual(at === 0 ? [] : [3]);
      expect(await record(next, act(underWay.map(({ entry: { tab, rowKey } }) => ({ tab, rowKey }))))).toBe("applied");
      await next.close();
    }
    expect(bookCells()).toEqual(whole);
  });

  test("a client who was shown is shown again by a new pane, at the stage that the row says", async () => {
    await lists();
    const first = await openSession();
    await record(first, requestOn("Unit 12", { consent: signed }));
    await first.close();
    const second = await openSession();
    await second.send({ kind: "openClient", row: { tab: "Unit 12", row: 3 } });
    expect(second.state().client?.facts).toMatchObject({ stage: "license", next: "license" });
  });
});

describe("a colleague who changes the row between two acts", () => {
  test("is left alone and named, and the rest of the act is written", async () => {
    await lists();
    const session = await openSession();
    await record(session, requestOn("Unit 12", { consent: signed }));
    typeElsewhere("Unit 12", 3, 12, [["Activated"]]);
    await record(session, { kind: "issue", entries: shownRef(session), on: today });
    expect(session.state().outcome).toMatchObject({
      result: { written: 1, changedMeanwhile: [{ tab: "Unit 12", row: 3, field: "activation", reason: "changed" }] },
    });
    expect(rowOf("Unit 12", 3)).toMatchObject({ "Date Issued": today, Activation: "Activated" });
    expect(session.state().client?.facts).toMatchObject({ stage: "group" });
  });

  test("[R14] takes the consent away: no issue date is written, and the row is named", async () => {
    await lists();
    const session = await openSession();
    await record(session, requestOn("Unit 12", { consent: signed }));
    const entries = shownRef(session);
    typeElsewhere("Unit 12", 3, 7, [[""]]);
    await record(session, { kind: "issue", entries, on: today });
    expect(session.state().outcome).toMatchObject({
      result: {
        written: 0,
        changedMeanwhile: ["dateIssued", "activation"].map((field) => ({ row: 3, field, reason: "need-changed" })),
      },
    });
    expect(rowOf("Unit 12", 3)["Date Issued"]).toBeUndefined();
    expect(session.state().client?.facts).toMatchObject({ stage: "consent" });
  });

  test("is left alone by an undo, which says so", async () => {
    await lists();
    const session = await openSession();
    await record(session, requestOn("Unit 12", { consent: signed }));
    await record(session, { kind: "issue", entries: shownRef(session), on: today });
    await record(session, { kind: "group", entries: shownRef(session), group });
    typeElsewhere("Unit 12", 3, 10, [["Another group"]]);
    await session.send({ kind: "undo" });
    expect(session.state().outcome).toMatchObject({
      kind: "undone",
      result: { written: 0, changedMeanwhile: [{ tab: "Unit 12", row: 3, field: "group", reason: "changed" }] },
    });
    expect(rowOf("Unit 12", 3)["Group"]).toBe("Another group");
  });

  test("[R59] enters the same client first: nothing is written, and the other row is named", async () => {
    await lists();
    const session = await openSession();
    typeElsewhere("Unit 7", 3, 0, [["Rosa", "Newcomer", "1B90001", "", "ROSA@example.com", "W101", today]]);
    const before = bookCells();
    await record(session, requestOn("Unit 12"));
    expect(session.state().outcome).toMatchObject({
      result: { written: 0, changedMeanwhile: [{ tab: "Unit 12", reason: "duplicate", other: { tab: "Unit 7", row: 3 } }] }, // prettier-ignore
    });
    expect(bookCells()["Unit 12"]?.slice(1)).toEqual(before["Unit 12"]?.slice(1));
    expect(session.state().client).toBeNull();
  });
});

describe("two people who enter the same client on two tabs at once", () => {
  test("[R59] both lists say so, whoever was first", async () => {
    await lists();
    const [one, other] = [await openSession(), await openSession()];
    await record(one, { kind: "group", entries: refsOf(one, "Unit 12"), group });
    await Promise.all([record(one, requestOn("Unit 12")), record(other, requestOn("Unit 7"))]);
    const rows = [rowOf("Unit 12", 3), rowOf("Unit 7", 3)].filter((row) => row["Email Address"] === "rosa@example.com");
    const met = [one, other].flatMap((session) => {
      const { outcome } = session.state();
      return outcome.kind === "applied" ? outcome.result.changedMeanwhile.map(({ reason }) => reason) : [];
    });
    expect(met).toContain("duplicate");
    expect(rows).toHaveLength(2);
    for (const session of [one, other]) {
      await session.send({ kind: "check" });
      expect(foundOf(session).filter((found) => found.endsWith("duplicate-email"))).toEqual([
        "Unit 12 3 email duplicate-email",
        "Unit 7 3 email duplicate-email",
      ]);
    }
  });
});

describe("a batch of 25", () => {
  const rows = Array.from({ length: 25 }, (_, at) => listRow(at * 31, { "Date Issued": "" }));
  const allRows = rows.map((_, at) => at + 2);

  async function openRows(count: number): Promise<Session> {
    await openLists({ "Unit 12": rows.slice(0, count), "Unit 7": [listRow(4)] });
    type("Unit 12", 1, 7, [ownHeaders]);
    return openSession();
  }

  const stop: Extract<GuideAct, { kind: "decision" }> = { kind: "decision", entries: [], decision: "askedToStop", on: today, holdUntil: null, holdReason: "" }; // prettier-ignore
  const acts = [
    ...way.slice(1, 5),
    (entries: readonly EntryRef[]): GuideAct => ({ ...stop, entries }),
    ...way.slice(6),
  ];

  /** Syncs of each act and of the read after it, for so many rows. */
  async function tripsFor(count: number): Promise<string[]> {
    const session = await openRows(count);
    const trips = [];
    for (const act of acts) {
      expect(await record(session, act(refsOf(session, "Unit 12")))).toBe("applied");
      const { roundTrips } = session.state();
      trips.push(`${roundTrips.apply} + ${roundTrips.read}`);
    }
    await session.close();
    return trips;
  }

  test("[R42] is one plan for each act, and takes as many syncs as one row", async () => {
    const single = await tripsFor(1);
    const batch = await tripsFor(25);
    expect(batch).toEqual(single);
    expect(new Set(single)).toEqual(new Set(["4 + 2"]));
  });

  test("with one row that a colleague changed: 24 are written, 1 is reported, and its row is as the colleague left it", async () => {
    const session = await openRows(25);
    const entries = refsOf(session, "Unit 12");
    await record(session, { kind: "consent", entries, consent: signed });
    typeElsewhere("Unit 12", 11, CASE, [["1B99999"]]);
    await record(session, { kind: "issue", entries, on: today });
    const { outcome } = session.state();
    if (outcome.kind !== "applied") throw new Error("Not applied");
    expect(outcome.result).toMatchObject({ written: 48, refused: [], unknown: [] });
    expect([...new Set(outcome.result.changedMeanwhile.map(({ row, reason }) => `${row} ${reason}`))]).toEqual([
      "11 missing",
    ]);
    expect(allRows.filter((row) => cellAt("Unit 12", row, DATE) === today)).toHaveLength(24);
    expect([cellAt("Unit 12", 11, DATE), cellAt("Unit 12", 11, CASE)]).toEqual(["", "1B99999"]);
    expect(session.state().worklists?.requests.map(({ entry }) => entry.row)).toEqual([11]);
  });

  test("is refused as a whole where one row has no consent: nothing is written", async () => {
    const session = await openRows(25);
    await record(session, { kind: "consent", entries: refsOf(session, "Unit 12", allRows.slice(1)), consent: signed });
    const before = bookCells();
    const all = refsOf(session, "Unit 12");
    expect(await record(session, { kind: "issue", entries: all, on: today })).toBe("consent-missing");
    expect(session.state().guideRefusals).toMatchObject([{ places: [{ tab: "Unit 12", row: 2 }] }]);
    expect(bookCells()).toEqual(before);
  });

  test("is put back as one", async () => {
    const session = await openRows(25);
    const before = bookCells();
    await record(session, { kind: "consent", entries: refsOf(session, "Unit 12"), consent: signed });
    expect(session.state().undos.map(({ name }) => name)).toEqual(["consent of 25 rows"]);
    await session.send({ kind: "undo" });
    expect(bookCells()).toEqual(before);
  });
});
