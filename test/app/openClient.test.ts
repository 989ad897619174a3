import type { Session } from "../../src/app/session";
import { TransportError } from "../../workbench/host/xdm/dispatch";
import { checkOf, foundOf, listRow, openChecked, openLists, type, typeElsewhere, until, idOf, type Watched } from "./checkBook"; // prettier-ignore
import { record, refsOf, select, shown, shownRef, signed, today } from "./guideBook";

let watched: Watched;
let session: Session;

const EMAIL = 4;
const ISSUED = 6;

async function open(tabs: Parameters<typeof openLists>[0]): Promise<void> {
  await openLists(tabs);
  watched = await openChecked();
  ({ session } = watched);
}

afterEach(() => session.close());

const someRows = [listRow(1), listRow(2), listRow(3, { "Date Issued": "" })];

describe("the client of a row", () => {
  beforeEach(() => open({ "Unit 12": someRows, "Unit 7": [listRow(4)] }));

  test("is shown by its place, with what the row says", async () => {
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 4 } });
    expect(shown(session)).toMatchObject({ entry: { row: 4, email: "client3@example.com" }, stage: "consent" });
    await session.send({ kind: "openClient", row: null });
    expect(session.state().client).toBeNull();
  });

  test("is shown by the selection; a row without an entry shows nobody and says so", async () => {
    select("Unit 7", 2);
    await session.send({ kind: "openClient", row: "selected" });
    expect(shown(session).entry).toMatchObject({ tab: "Unit 7", row: 2 });
    select("Unit 7", 9);
    await session.send({ kind: "openClient", row: "selected" });
    expect(session.state()).toMatchObject({ client: null, noEntrySelected: true });
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 2 } });
    expect(session.state().noEntrySelected).toBe(false);
  });

  test("is the right one after rows moved: everything is read again first", async () => {
    practice.grid.insertRows(idOf("Unit 12"), 1, 1, "remote");
    await until(session, ({ book }) => book.kind === "old");
    select("Unit 12", 4);
    await session.send({ kind: "openClient", row: "selected" });
    expect(shown(session).entry).toMatchObject({ row: 4, email: "client2@example.com" });
  });

  test("stays the same one when the cells by which the row is found are typed over", async () => {
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 3 } });
    type("Unit 12", 3, EMAIL, [["renamed@example.com"]]);
    await until(session, () => checkOf(session).touched.length > 0);
    expect(shown(session).entry).toMatchObject({ row: 3, email: "renamed@example.com" });
    await session.send({ kind: "check" });
    expect(shown(session).entry).toMatchObject({ row: 3, email: "renamed@example.com" });
  });

  test("is shown as a colleague left the row meanwhile, by its place and by the selection", async () => {
    for (const row of [{ tab: "Unit 12", row: 4 }, "selected"] as const) {
      select("Unit 12", 4);
      typeElsewhere("Unit 12", 4, ISSUED, [[row === "selected" ? today - 2 : today - 1]]);
      await until(session, ({ book }) => book.kind === "old");
      await session.send({ kind: "openClient", row });
      expect(shown(session).entry).toMatchObject({ row: 4, dateIssued: row === "selected" ? today - 2 : today - 1 });
      expect(checkOf(session).touched).toEqual([]);
    }
  });

  test("is found again by what it was where rows moved before its place was opened", async () => {
    practice.grid.insertRows(idOf("Unit 12"), 1, 1, "remote");
    await until(session, ({ book }) => book.kind === "old");
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 3 } });
    expect(shown(session).entry).toMatchObject({ row: 4, email: "client2@example.com" });
  });

  test("is lost, and said to be, where a colleague made another client of the row", async () => {
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 3 } });
    typeElsewhere("Unit 12", 3, 0, [listRow(9)]);
    await session.send({ kind: "check" });
    expect(session.state().client).toMatchObject({ facts: null });
  });

  test("stays the same one when an act changes the key of its row, and when that is put back", async () => {
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 4 } });
    await record(session, { kind: "consent", entries: shownRef(session), consent: signed });
    expect(shown(session)).toMatchObject({ stage: "license", entry: { row: 4 } });
    await record(session, { kind: "issue", entries: shownRef(session), on: today });
    expect(shown(session)).toMatchObject({ entry: { row: 4, dateIssued: today } });
    await session.send({ kind: "undo" });
    expect(shown(session)).toMatchObject({ stage: "license", entry: { row: 4, dateIssued: null } });
  });
});

describe("two rows of one client", () => {
  const twin = listRow(5, { "Date Issued": "" });

  test("are told apart when an act makes one of them another", async () => {
    await open({ "Unit 12": [twin, twin, listRow(1)] });
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 3 } });
    await record(session, { kind: "consent", entries: refsOf(session, "Unit 12", [2, 3]), consent: signed });
    expect(shown(session).entry.row).toBe(3);
    await record(session, { kind: "issue", entries: refsOf(session, "Unit 12", [3]), on: today });
    expect(shown(session).entry).toMatchObject({ row: 3, dateIssued: today });
  });
});

describe("a row that is typed into by hand", () => {
  test("[G1] brings the guide on at once: consent, method, issue date", async () => {
    const headers = ["Consent on", "Consent by"];
    await open({ "Unit 12": someRows });
    type("Unit 12", 1, 7, [headers]);
    await until(session, ({ book }) => book.kind === "old");
    await session.send({ kind: "check" });
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 4 } });
    const requests = () => session.state().worklists?.requests.map(({ stage }) => stage);
    expect([shown(session).stage, requests()]).toEqual(["consent", ["consent"]]);
    type("Unit 12", 4, 7, [[today - 2, "Written"]]);
    await until(session, () => shown(session).stage === "license");
    expect(requests()).toEqual(["license"]);
    const reads = watched.spans.length;
    type("Unit 12", 4, ISSUED, [[today]]);
    await until(session, () => shown(session).stage === "done");
    expect([requests(), watched.spans.length - reads]).toEqual([[], 1]);
    expect(session.state().agenda?.lines.some(({ kind }) => kind === "requestOpen")).toBe(false);
  });
});

describe("following the selection", () => {
  beforeEach(() => open({ "Unit 12": someRows, "Unit 7": [listRow(4)] }));

  const row = () => session.state().client?.facts?.entry.row;

  test("shows the selected client, passes over rows without one, and ends when it is switched off", async () => {
    await session.send({ kind: "follow", on: true });
    select("Unit 12", 3);
    await until(session, () => row() === 3);
    select("Unit 12", 30);
    select("Unit 12", 4);
    await until(session, () => row() === 4);
    select("Unit 12", 30);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(session.state()).toMatchObject({ noEntrySelected: false, client: { facts: { entry: { row: 4 } } } });
    await session.send({ kind: "follow", on: false });
    select("Unit 12", 2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(row()).toBe(4);
  });

  test("asks Excel one thing at a time, however fast somebody goes through the rows", async () => {
    await session.send({ kind: "follow", on: true });
    const trips = () => practice.host.runner.roundTrips.read().roundTrips;
    const before = trips();
    for (let at = 0; at < 30; at++) select("Unit 12", 2 + (at % 3));
    await until(session, () => row() === 4);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(trips() - before).toBeLessThanOrEqual(3);
    expect(row()).toBe(4);
  });

  test("takes no note of a row that the pane shows: another row is looked at, the client stays", async () => {
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 2 } });
    await session.send({ kind: "follow", on: true });
    await session.send({ kind: "show", target: { tab: "Unit 7", row: 2 } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(row()).toBe(2);
    select("Unit 12", 3);
    await until(session, () => row() === 3);
  });

  test("takes no note of selections while a command runs", async () => {
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 2 } });
    await session.send({ kind: "follow", on: true });
    const stop = session.subscribe(() => {
      if (session.state().task.kind === "reading") watched.selecting[0]?.({ tab: "Unit 12", row: 4 });
    });
    await session.send({ kind: "check" });
    stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(row()).toBe(2);
  });
});

describe("where Excel does not say what is selected", () => {
  test("it is the outcome, for the client and for the check, and goes when Excel says it", async () => {
    await open({ "Unit 12": someRows });
    for (const kind of ["openClient", "checkSelected"] as const) {
      practice.host.runner.faults.plan(1, { kind: "refused", error: TransportError.GeneralException });
      await session.send(kind === "openClient" ? { kind, row: "selected" } : { kind });
      expect(session.state().outcome).toMatchObject({ kind: "refused", command: "select" });
    }
    select("Unit 12", 2);
    await session.send({ kind: "checkSelected" });
    expect(session.state().outcome.kind).toBe("none");
  });
});

describe("Excel that is busy when following begins or ends", () => {
  const refusal = { kind: "refused", error: TransportError.CellEditMode } as const;

  test("says why; the selection is followed once it is asked again, and no more when it ends", async () => {
    await open({ "Unit 12": someRows });
    for (const trip of [1, 2]) practice.host.runner.faults.plan(trip, refusal);
    await session.send({ kind: "follow", on: true });
    expect(session.state().outcome).toMatchObject({ kind: "refused", command: "select", code: "cell-edit" });
    await session.send({ kind: "follow", on: true });
    expect(session.state().outcome.kind).toBe("none");
    select("Unit 12", 3);
    await until(session, ({ client }) => client?.facts?.entry.row === 3);
    for (const trip of [1, 2]) practice.host.runner.faults.plan(trip, refusal);
    await session.send({ kind: "follow", on: false });
    select("Unit 12", 4);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(session.state().client?.facts?.entry.row).toBe(3);
  });
});

describe("checking the selected row", () => {
  test("puts it first among those just looked at, with what is found of it now, whoever changed it", async () => {
    await open({ "Unit 12": someRows });
    typeElsewhere("Unit 12", 3, EMAIL, [["nobody"]]);
    await until(session, ({ book }) => book.kind === "old");
    select("Unit 12", 3);
    await session.send({ kind: "checkSelected" });
    expect(foundOf(session)).toContain("Unit 12 3 email email-malformed");
    expect(checkOf(session).touched[0]).toEqual({ tab: "Unit 12", row: 3 });
    select("Unit 12", 2);
    await session.send({ kind: "checkSelected" });
    expect(checkOf(session).touched.map((place) => place.row)).toEqual([2, 3]);
    expect(session.state().outcome.kind).toBe("none");
  });

  test("makes nothing old where the row is as it was read", async () => {
    await open({ "Unit 12": someRows });
    select("Unit 12", 3);
    await session.send({ kind: "checkSelected" });
    expect(session.state()).toMatchObject({ book: { kind: "ready" }, month: { old: false }, check: { touched: [{ row: 3 }] } }); // prettier-ignore
  });

  test("says where the selected row is no entry", async () => {
    await open({ "Unit 12": someRows });
    select("Unit 12", 20);
    await session.send({ kind: "checkSelected" });
    expect(session.state()).toMatchObject({ noEntrySelected: true, check: { touched: [] } });
  });
});
