import type { Session } from "../../src/app/session";
import type { GuideAct } from "../../src/domain/guidance/guideAct";
import { idOf, listRow, openChecked, openLists, ssn, type, until } from "./checkBook";
import { bookCells, cellsOf, record, refsOf, request, requestOn, rowOf, shown, shownRef, signed, today } from "./guideBook"; // prettier-ignore

let session: Session;

async function open(tabs: Parameters<typeof openLists>[0]): Promise<void> {
  await openLists(tabs);
  ({ session } = await openChecked());
}

afterEach(() => session.close());

const SSN = 3;
const group = "Unit 12 Learners";

/** The acts of the issue guide after the request, each for the client who is shown. */
const nextActs: readonly (() => GuideAct)[] = [
  () => ({ kind: "consent", entries: shownRef(session), consent: signed }),
  () => ({ kind: "issue", entries: shownRef(session), on: today }),
  () => ({ kind: "group", entries: shownRef(session), group }),
  () => ({ kind: "profile", entries: shownRef(session), on: today }),
];

const asked = {
  "First Name": "Rosa",
  "Last Name": "Newcomer",
  "Case Number": "1B90001",
  "Email Address": "rosa@example.com",
  "Worker Number": "W100",
};

describe("a license is issued from a worker's request", () => {
  beforeEach(() => open({ "Unit 12": [listRow(1)], "Unit 7": [listRow(4)] }));

  test("[R40] the request is a new row with the four fields, and the client is shown with the next stage", async () => {
    expect(await record(session, requestOn("Unit 12"))).toBe("applied");
    expect(rowOf("Unit 12", 3)).toEqual(asked);
    expect(shown(session)).toMatchObject({ stage: "consent", entry: { tab: "Unit 12", row: 3 } });
    expect(session.state()).toMatchObject({ worklists: { requests: [{ stage: "consent" }] }, guideRefusals: [] });
    expect(cellsOf("Unit 7")[0]?.[7]).toBe("");
  });

  test("[R13] goes stage by stage to its end, as the columns of the row say", async () => {
    await record(session, requestOn("Unit 12"));
    const stages = [];
    for (const act of nextActs) {
      expect(await record(session, act())).toBe("applied");
      stages.push(shown(session).stage);
    }
    expect(stages).toEqual(["license", "group", "profile", "record"]);
    expect(rowOf("Unit 12", 3)).toEqual({
      ...asked,
      "Date Issued": today,
      "Consent on": today - 1,
      "Consent by": "SCD 2608 DocuSign",
      "Email verified": "Yes",
      Group: group,
      "Profile on": today,
      Activation: "Invited",
    });
    expect(shown(session)).toMatchObject({ missing: ["ssn"], activationDue: today + 7 });
    type("Unit 12", 3, SSN, [[ssn(9)]]);
    await until(session, () => shown(session).stage === "done");
    expect(session.state().worklists).toMatchObject({ requests: [], unfinished: [] });
  });

  test("[R15] consent that came along is on the row at once", async () => {
    await record(session, requestOn("Unit 12", { consent: signed }));
    expect(rowOf("Unit 12", 3)).toMatchObject({ "Consent on": today - 1, "Email verified": "Yes" });
    expect(shown(session).stage).toBe("license");
  });

  test("each act is put back by its name, the last first, until the book is as it was", async () => {
    const before = [bookCells()];
    const acts = [() => requestOn("Unit 12"), ...nextActs];
    for (const act of acts) {
      await record(session, act());
      before.push(bookCells());
    }
    const names = session.state().undos.map(({ name }) => name);
    expect(names).toEqual([
      "request on Unit 12",
      "consent of row 3 on Unit 12",
      "issue date of row 3 on Unit 12",
      "group of row 3 on Unit 12",
      "profile of row 3 on Unit 12",
    ]);
    for (const was of before.slice(0, -1).reverse()) {
      await session.send({ kind: "undo" });
      expect(session.state().outcome).toMatchObject({ kind: "undone", result: { changedMeanwhile: [] } });
      expect(bookCells()).toEqual(was);
    }
    expect(session.state().client).toMatchObject({ facts: null });
  });
});

describe("a license is revoked", () => {
  beforeEach(async () => {
    await openLists({ "Unit 12": [listRow(1), listRow(60)], "Unit 7": [listRow(4)] });
    type("Unit 12", 1, 7, [["Status", "Why"]]);
    ({ session } = await openChecked());
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 2 } });
  });

  const decide = (): GuideAct => ({
    kind: "decision",
    entries: shownRef(session),
    decision: "askedToStop",
    on: today,
    holdUntil: null,
    holdReason: "",
  });
  const revoke = (): GuideAct => ({ kind: "revoke", entries: shownRef(session), on: today, reason: "Asked to stop", group: "" }); // prettier-ignore

  test("[R91] the row is kept and says so; lists and seats follow", async () => {
    const onList = session.state().agenda?.seats.onList ?? 0;
    expect(await record(session, decide())).toBe("applied");
    expect(shown(session).next).toBe("revoke");
    expect(session.state().worklists?.toRevoke).toHaveLength(1);
    expect(rowOf("Unit 12", 2)).toMatchObject({ Status: "Asked to stop", Decision: "Asked to stop" });
    expect(await record(session, revoke())).toBe("applied");
    expect(shown(session)).toMatchObject({ stage: "revoked", entry: { row: 2, revokedOn: today } });
    expect(rowOf("Unit 12", 2)).toMatchObject({ Status: "Revoked", "Revoked on": today, "Email Address": "client1@example.com" }); // prettier-ignore
    expect(session.state()).toMatchObject({ worklists: { toRevoke: [] }, agenda: { seats: { onList: onList - 1 } } });
  });

  test("[R59] a client who was revoked asks again: both rows stay, and the old one is shown with the new", async () => {
    await record(session, revoke());
    const old = rowOf("Unit 12", 2);
    const again = { firstName: "Clientb", lastName: "Samplea", email: "client1@example.com", caseNumber: "1B10001", workerNumber: "" }; // prettier-ignore
    expect(await record(session, requestOn("Unit 12", { request: again }))).toBe("applied");
    expect(shown(session)).toMatchObject({ stage: "consent", entry: { row: 4 }, others: [{ row: 2, revoked: true }] });
    expect(rowOf("Unit 12", 2)).toEqual(old);
  });

  test("each act is put back", async () => {
    const before = bookCells();
    await record(session, decide());
    const decided = bookCells();
    await record(session, revoke());
    await session.send({ kind: "undo" });
    expect(bookCells()).toEqual(decided);
    await session.send({ kind: "undo" });
    expect(bookCells()).toEqual(before);
  });
});

describe("an act that is refused", () => {
  const request6 = { ...request, email: "client4@example.com" };
  const ofRow = (row: number) => refsOf(session, "Unit 12", [row]);
  const cases: readonly (readonly [string, () => GuideAct])[] = [
    ["blank", () => requestOn("Unit 12", { request: { ...request, lastName: " " } })],
    ["duplicate-email", () => requestOn("Unit 12", { request: request6 })],
    ["consent-missing", () => ({ kind: "issue", entries: ofRow(3), on: today })],
    ["already-issued", () => ({ kind: "issue", entries: ofRow(2), on: today })],
    ["date-future", () => ({ kind: "consent", entries: ofRow(3), consent: { ...signed, on: today + 1 } })],
    ["not-issued", () => ({ kind: "group", entries: ofRow(3), group })],
    ["blank", () => ({ kind: "revoke", entries: ofRow(2), on: today, reason: "", group: "" })],
    ["gone", () => ({ kind: "profile", entries: [{ tab: "Unit 12", rowKey: "nobody#1" }], on: today })],
  ];

  test("[R14] leaves the workbook untouched and says why; the next act forgets it", async () => {
    await open({ "Unit 12": [listRow(1), listRow(3, { "Date Issued": "" })], "Unit 7": [listRow(4)] });
    const before = bookCells();
    for (const [code, act] of cases) {
      expect(await record(session, act())).toBe(code);
      expect(bookCells()).toEqual(before);
    }
    expect(session.state()).toMatchObject({ undos: [], outcome: { kind: "none" }, lastWrite: null });
    await session.send({ kind: "forgetRefusals" });
    expect(session.state().guideRefusals).toEqual([]);
    expect(await record(session, { kind: "consent", entries: ofRow(3), consent: signed })).toBe("applied");
    expect(session.state().guideRefusals).toEqual([]);
  });

  test("[R59] a client who seems to be on the list is refused until a person says so", async () => {
    await open({ "Unit 12": [listRow(60)], "Unit 7": [listRow(4)] });
    const same = { firstName: "Cliente", lastName: "Samplea", email: "new@example.com", caseNumber: "1B10004", workerNumber: "" }; // prettier-ignore
    expect(await record(session, requestOn("Unit 12", { request: same }))).toBe("client-known");
    expect(session.state().guideRefusals).toMatchObject([{ places: [{ tab: "Unit 7", row: 2 }] }]);
    expect(await record(session, requestOn("Unit 12", { request: same, isKnown: true }))).toBe("applied");
  });
});

describe("the words of a draft", () => {
  test("are put on Setup, shown there, and read from there; a second time they are only shown", async () => {
    await open({ "Unit 12": [listRow(1)] });
    await session.send({ kind: "wordDraft", draft: "welcome", language: "es" });
    expect(session.state()).toMatchObject({ outcome: { kind: "applied", result: { changedMeanwhile: [] } } });
    expect(session.state().month?.review.settings.texts.has("welcome es")).toBe(true);
    const before = bookCells();
    await session.send({ kind: "wordDraft", draft: "welcome", language: "es" });
    expect(bookCells()).toEqual(before);
    expect(session.state().month?.review.setupFindings).toEqual([]);
    expect(practice.grid.activeSheet()).toBe(idOf("Setup"));
  });
});
