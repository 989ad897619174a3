import type { Session } from "../../src/app/session";
import { TransportError } from "../../workbench/host/xdm/dispatch";
import { cellAt, checkOf, foundOf, listHeaders, listRow, openChecked, openLists, type, typeElsewhere } from "./checkBook"; // prettier-ignore

let session: Session;

const CASE = 2;
const SSN = 3;

async function open(tabs: Parameters<typeof openLists>[0]): Promise<void> {
  await openLists(tabs);
  ({ session } = await openChecked());
}

afterEach(() => session.close());

describe("what is found", () => {
  test("[rules 4] a list in order has no finding", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2)] });
    expect(checkOf(session)).toEqual({ findings: [], merges: "not-asked", touched: [], marked: false, ssnSurplus: [] });
  });

  test("[rules 4] all tabs are checked in the round trips of a read", async () => {
    await open({
      "Unit 12": [listRow(1, { "Case Number": "1b2k111" }), listRow(2, { "Email Address": "client9@example.com" })],
      "Unit 7": [listRow(9)],
    });
    expect(foundOf(session)).toEqual([
      "Unit 12 2 caseNumber case-number-spacing",
      "Unit 12 3 email duplicate-email",
      "Unit 7 2 email duplicate-email",
    ]);
    expect(session.state().roundTrips.read).toBe(2);
  });
});

describe("a correction of one cell", () => {
  test("[I7] is written at once, undone by its name, and what is found follows", async () => {
    await open({ "Unit 12": [listRow(1, { "Case Number": "1b2k 111" }), listRow(2)] });
    const [finding] = checkOf(session).findings;
    if (finding === undefined || finding.field === "row") throw new Error("Nothing found");
    await session.send({ kind: "fix", place: { ...finding, field: finding.field } });
    expect(cellAt("Unit 12", 2, CASE)).toBe("1B2K111");
    expect(foundOf(session)).toEqual([]);
    expect(session.state().outcome).toMatchObject({ kind: "applied", result: { outcome: "applied", written: 1 } });
    expect(session.state().undos.map(({ name }) => name)).toEqual(["correction of 1 cell (case number spacing)"]);
    await session.send({ kind: "undo" });
    expect(cellAt("Unit 12", 2, CASE)).toBe("1b2k 111");
    expect(foundOf(session)).toEqual(["Unit 12 2 caseNumber case-number-spacing"]);
    expect(session.state()).toMatchObject({ outcome: { kind: "undone" }, undos: [] });
  });

  test("that Excel refused it is news until a person has the list read again", async () => {
    await open({ "Unit 12": [listRow(1, { "Case Number": "1b2k 111" })] });
    practice.host.runner.faults.plan(1, { kind: "refused", error: TransportError.GeneralException });
    await session.send({
      kind: "fix",
      place: { code: "case-number-spacing", tab: "Unit 12", row: 2, field: "caseNumber" },
    });
    expect(session.state().outcome).toMatchObject({ kind: "refused", command: "apply" });
    await session.send({ kind: "check" });
    expect(session.state().outcome).toEqual({ kind: "none" });
  });

  test("[I7] a lost zero is put back one at a time and never among all of a kind", async () => {
    await open({ "Unit 12": [listRow(1, { SSN: 12345678 }), listRow(2)] });
    await session.send({ kind: "proposeFixes", code: "ssn-lost-zero", tab: null });
    expect(session.state()).toMatchObject({ proposal: null, outcome: { kind: "nothing" } });
    await session.send({ kind: "fix", place: { code: "ssn-lost-zero", tab: "Unit 12", row: 2, field: "ssn" } });
    expect(String(cellAt("Unit 12", 2, SSN))).toMatch(/^0\d\d-\d\d-\d{4}$/);
  });

  test("[X2] of a client entered twice is written although it then looks like the other row, also for all at once", async () => {
    const sloppy = (number: string) => listRow(1, { "Case Number": number });
    await open({
      "Unit 12": [sloppy("1B2K111"), sloppy("1b2k111"), sloppy("1b2 k111"), sloppy("1b2k111"), listRow(2)],
    });
    const cases = () => [2, 3, 4, 5].map((row) => cellAt("Unit 12", row, CASE));
    await session.send({ kind: "fix", place: { code: "case-number-spacing", tab: "Unit 12", row: 5, field: "caseNumber" } }); // prettier-ignore
    expect(cases()).toEqual(["1B2K111", "1b2k111", "1b2 k111", "1B2K111"]);
    await session.send({ kind: "proposeFixes", code: "case-number-spacing", tab: null });
    await session.send({ kind: "carryOut" });
    expect(session.state().outcome).toMatchObject({ result: { written: 2, changedMeanwhile: [] } });
    expect(cases()).toEqual(["1B2K111", "1B2K111", "1B2K111", "1B2K111"]);
    await session.send({ kind: "undo" });
    await session.send({ kind: "undo" });
    expect(cases()).toEqual(["1B2K111", "1b2k111", "1b2 k111", "1b2k111"]);
  });

  test("[rules 4] puts the spaces of a cell with first and last name right, and back", async () => {
    const [first, last, ...others] = listRow(1);
    await openLists({ "Unit 12": [] });
    type("Unit 12", 1, 0, [
      ["Client Name", ...listHeaders.slice(2), ""],
      [` ${last},  ${first}`, ...others, ""],
    ]);
    ({ session } = await openChecked());
    expect(foundOf(session)).toEqual(["Unit 12 2 firstName name-spacing", "Unit 12 2 workerNumber worker-number-new"]);
    await session.send({ kind: "proposeFixes", code: "name-spacing", tab: null });
    await session.send({ kind: "carryOut" });
    expect(session.state().outcome).toMatchObject({ result: { written: 1, changedMeanwhile: [] } });
    expect([cellAt("Unit 12", 2, 0), cellAt("Unit 12", 2, 1)]).toEqual([`${last}, ${first}`, others[0]]);
    await session.send({ kind: "undo" });
    expect(cellAt("Unit 12", 2, 0)).toBe(` ${last},  ${first}`);
  });

  test("of a finding that is gone changes nothing and says so", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2)] });
    await session.send({ kind: "fix", place: { code: "case-number-spacing", tab: "Unit 12", row: 2, field: "caseNumber" } }); // prettier-ignore
    expect(session.state()).toMatchObject({ outcome: { kind: "nothing" }, undos: [], lastWrite: null });
  });

  test("[X2] a cell that a colleague changed meanwhile is left alone", async () => {
    await open({ "Unit 12": [listRow(1, { "First Name": " Ana" }), listRow(2)] });
    typeElsewhere("Unit 12", 2, CASE, [["1B2K999"]]);
    await session.send({ kind: "fix", place: { code: "name-spacing", tab: "Unit 12", row: 2, field: "firstName" } });
    expect(session.state().outcome).toMatchObject({
      kind: "applied",
      result: { written: 0, changedMeanwhile: [{ row: 2, reason: "missing" }] },
    });
    expect(cellAt("Unit 12", 2, 0)).toBe(" Ana");
  });
});

describe("all corrections of a kind", () => {
  const rows = [
    listRow(1, { "Case Number": "1b2k111" }),
    listRow(2, { "Case Number": "1b2k112", "Email Address": " client2@example.com" }),
    listRow(3),
  ];

  test("are previewed, carried out as they were previewed, and undone by their name", async () => {
    await open({ "Unit 12": rows, "Unit 7": [listRow(9, { "Case Number": "1b2k 119" })] });
    await session.send({ kind: "proposeFixes", code: "case-number-spacing", tab: null });
    const { proposal } = session.state();
    expect(proposal).toMatchObject({ of: "fixes", plan: { name: "correction of 3 cells (case number spacing)" } });
    expect(proposal?.plan.edits.map(({ tab, row, after }) => `${tab} ${row} ${String(after)}`)).toEqual([
      "Unit 12 2 1B2K111",
      "Unit 12 3 1B2K112",
      "Unit 7 2 1B2K119",
    ]);
    expect(cellAt("Unit 12", 2, CASE)).toBe("1b2k111");
    await session.send({ kind: "carryOut" });
    expect(session.state()).toMatchObject({ proposal: null, outcome: { kind: "applied", result: { written: 3 } } });
    expect(foundOf(session)).toEqual(["Unit 12 3 email email-spacing"]);
    await session.send({ kind: "undo" });
    expect(cellAt("Unit 7", 2, CASE)).toBe("1b2k 119");
  });

  test("of one tab leave the others alone", async () => {
    await open({ "Unit 12": rows, "Unit 7": [listRow(9, { "Case Number": "1b2k119" })] });
    await session.send({ kind: "proposeFixes", code: "case-number-spacing", tab: "Unit 7" });
    expect(session.state().proposal?.plan.edits.map(({ tab }) => tab)).toEqual(["Unit 7"]);
  });

  test("can be dismissed: nothing is written", async () => {
    await open({ "Unit 12": rows });
    await session.send({ kind: "proposeFixes", code: "case-number-spacing", tab: null });
    await session.send({ kind: "dismiss" });
    await session.send({ kind: "carryOut" });
    expect(session.state()).toMatchObject({ proposal: null, lastWrite: null });
    expect(cellAt("Unit 12", 2, CASE)).toBe("1b2k111");
  });

  test("a preview never shows what is no longer so: it is made again with every read, and gone with its reason", async () => {
    await open({ "Unit 12": rows });
    await session.send({ kind: "proposeFixes", code: "case-number-spacing", tab: null });
    typeElsewhere("Unit 12", 2, CASE, [["1B2K111"]]);
    await session.send({ kind: "check" });
    expect(session.state().proposal?.plan.edits.map(({ row }) => row)).toEqual([3]);
    typeElsewhere("Unit 12", 3, CASE, [["1B2K112"]]);
    await session.send({ kind: "check" });
    expect(session.state().proposal).toBeNull();
  });

  test("[X2] a proposal of an old picture writes only what still holds", async () => {
    await open({ "Unit 12": rows });
    await session.send({ kind: "proposeFixes", code: "case-number-spacing", tab: null });
    typeElsewhere("Unit 12", 2, CASE, [["1B2K777"]]);
    await session.send({ kind: "carryOut" });
    expect(session.state().outcome).toMatchObject({
      result: { written: 1, changedMeanwhile: [{ tab: "Unit 12", row: 2 }] },
    });
    expect([cellAt("Unit 12", 2, CASE), cellAt("Unit 12", 3, CASE)]).toEqual(["1B2K777", "1B2K112"]);
  });

  test("Cancel stops them between two blocks; the rest is proposed again, and the undo puts back what was written", async () => {
    await openLists({ "Unit 12": Array.from({ length: 30 }, (_, at) => listRow(at, { "Case Number": `1b2k1${10 + at}` })) }); // prettier-ignore
    ({ session } = await openChecked({ chunkBytes: 1 }));
    await session.send({ kind: "proposeFixes", code: "case-number-spacing", tab: null });
    const stop = session.subscribe(() => {
      const { task } = session.state();
      if (task.kind === "applying" && task.cancel === "possible" && task.progress.done > 0)
        void session.send({ kind: "cancel" });
    });
    await session.send({ kind: "carryOut" });
    stop();
    const { outcome, proposal } = session.state();
    if (outcome.kind !== "applied") throw new Error(outcome.kind);
    expect(outcome.result).toMatchObject({ outcome: "stopped", stoppedBy: "cancelled" });
    expect(proposal?.plan.edits).toHaveLength(30 - outcome.result.written);
    await session.send({ kind: "carryOut" });
    expect(foundOf(session)).toEqual([]);
    await session.send({ kind: "undo" });
    await session.send({ kind: "undo" });
    expect(foundOf(session)).toHaveLength(30);
  });
});

describe("marks on the sheet", () => {
  test("[I3] name the fields in question, and go again as they came", async () => {
    await open({ "Unit 12": [listRow(1, { "Email Address": "" }), listRow(2)] });
    await session.send({ kind: "proposeMarks", on: true });
    expect(session.state().proposal).toMatchObject({ of: "marks", plan: { name: "marks on the sheets" } });
    await session.send({ kind: "carryOut" });
    expect([cellAt("Unit 12", 1, 7), cellAt("Unit 12", 2, 7), cellAt("Unit 12", 3, 7)]).toEqual(["To check", "E-mail", ""]); // prettier-ignore
    expect(checkOf(session).marked).toBe(true);
    await session.send({ kind: "proposeMarks", on: false });
    await session.send({ kind: "carryOut" });
    expect([cellAt("Unit 12", 1, 7), cellAt("Unit 12", 2, 7)]).toEqual(["", ""]);
    expect(checkOf(session).marked).toBe(false);
  });

  test("are nothing to take away where there are none", async () => {
    await open({ "Unit 12": [listRow(1)] });
    await session.send({ kind: "proposeMarks", on: false });
    expect(session.state()).toMatchObject({ proposal: null, outcome: { kind: "nothing" } });
  });
});

describe("a duplicate", () => {
  test("[I4] is decided on every row, remembered there, and the decision can be taken back", async () => {
    await open({ "Unit 12": [listRow(1, { "Email Address": "twice@example.com" }), listRow(2, { "Email Address": "twice@example.com" })] }); // prettier-ignore
    const places = [2, 3].map((row) => ({ tab: "Unit 12", row }));
    await session.send({ kind: "decideSameClient", places, outcome: "differentPeople" });
    expect([cellAt("Unit 12", 1, 7), cellAt("Unit 12", 2, 7)]).toEqual(["Same client", "Different people"]);
    expect(checkOf(session).findings).toMatchObject([
      { code: "duplicate-email", severity: "note", decided: "differentPeople" },
      { code: "duplicate-email", severity: "note", decided: "differentPeople" },
    ]);
    expect(session.state().undos.map(({ name }) => name)).toEqual(["decision about 2 rows (different people)"]);
    await session.send({ kind: "decideSameClient", places, outcome: null });
    expect(checkOf(session).findings).toMatchObject([{ severity: "error" }, { severity: "error" }]);
    await session.send({ kind: "undo" });
    expect(cellAt("Unit 12", 3, 7)).toBe("Different people");
  });
});
