import type { Session } from "../../src/app/session";
import type { SetupAnswers } from "../../src/domain/setup/setupView";
import { hoursAsInProcedure } from "../builders/setup";
import { cellAt, foundOf, listHeaders, listRow, openChecked, openLists } from "./checkBook";

let session: Session;

afterEach(() => session.close());

async function open(tabs: Parameters<typeof openLists>[0]): Promise<void> {
  await openLists(tabs);
  ({ session } = await openChecked());
}

function setup() {
  const { setup: view } = session.state();
  if (view === null) throw new Error("The workbook was not read");
  return view;
}

const sheets = () => practice.grid.sheets().map(({ name }) => name);

const tabs = (...names: readonly string[]): SetupAnswers => ({
  step: "tabs",
  tabs: new Map(names.map((name) => [name, "unit"])),
  headers: [],
  newTab: null,
});
const county: Extract<SetupAnswers, { step: "county" }> = {
  step: "county",
  seats: "510",
  staffDomains: ["county.example"],
  countyCode: "43",
  casePattern: "XXXXXXX",
  workerPattern: "",
  ssn: "lastFour",
  unitSsn: new Map(),
  ...hoursAsInProcedure,
};

describe("a step of set-up", () => {
  test("[I11] is written at once, remembered on Setup, and holds for the checks", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2, { "Email Address": "clerk@county.example" })] });
    expect(setup()).toMatchObject({ begun: false, newTabs: ["Unit 12"], done: { tabs: false, county: false } });
    await session.send({ kind: "setUp", answers: tabs("Unit 12") });
    await session.send({ kind: "setUp", answers: county });
    expect(setup()).toMatchObject({ begun: true, newTabs: [], done: { tabs: true, county: true } });
    expect(session.state().undos.map(({ name }) => name)).toEqual(["set-up: tabs", "set-up: county"]);
    expect(foundOf(session)).toEqual(["Unit 12 3 email email-staff-domain"]);
    expect(session.state().check?.ssnSurplus).toEqual([{ tab: "Unit 12", cells: 2, policy: "lastFour" }]);
  });

  test("[I11] that is right already changes nothing and counts as done", async () => {
    await open({ "Unit 12": [listRow(1)] });
    await session.send({ kind: "setUp", answers: county });
    const { lastWrite, undos } = session.state();
    await session.send({ kind: "setUp", answers: county });
    expect(session.state()).toMatchObject({ outcome: { kind: "nothing" }, lastWrite, undos });
    expect(setup().done.county).toBe(true);
    const none = { ...county, seats: "", staffDomains: [], ssn: "full" } as const;
    await session.send({ kind: "undo" });
    expect(setup().done.county).toBe(false);
    await session.send({ kind: "setUp", answers: none });
    expect([session.state().outcome.kind, setup().done.county]).toEqual(["nothing", true]);
  });

  test("with answers that cannot be used says which, and writes nothing", async () => {
    await open({ "Unit 12": [listRow(1)] });
    await session.send({ kind: "setUp", answers: { ...county, seats: "many" } });
    expect(session.state()).toMatchObject({ setupFaults: [{ field: "seats", code: "number" }], lastWrite: null });
    await session.send({ kind: "setUp", answers: county });
    expect(session.state()).toMatchObject({ setupFaults: [], outcome: { kind: "applied" } });
  });

  test("[I11] is put back by its name", async () => {
    await open({ "Unit 12": [listRow(1)] });
    await session.send({ kind: "setUp", answers: county });
    await session.send({ kind: "undo" });
    expect(session.state()).toMatchObject({ outcome: { kind: "undone", plan: { name: "set-up: county" } }, undos: [] });
    expect(setup().settings).toMatchObject({ seats: null, ssn: "full" });
    expect(setup().done.county).toBe(false);
  });

  test("[I11] makes a unit tab in an empty workbook, and its undo takes the empty tab away again", async () => {
    await practice.open(null);
    ({ session } = await openChecked());
    expect(session.state().month?.next).toEqual({ kind: "noUnitTab" });
    await session.send({ kind: "setUp", answers: { step: "tabs", tabs: new Map(), headers: [], newTab: "Unit 12" } });
    expect(session.state().outcome).toMatchObject({ kind: "applied", result: { outcome: "applied" } });
    expect(sheets()).toContain("Unit 12");
    expect(setup()).toMatchObject({ newTabs: [], done: { tabs: true } });
    expect(foundOf(session)).toEqual([]);
    await session.send({ kind: "undo" });
    expect(sheets()).not.toContain("Unit 12");
  });
});

describe("a new unit tab", () => {
  test("is noticed with the next read, also after set-up", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2)] });
    await session.send({ kind: "setUp", answers: tabs("Unit 12") });
    const id = practice.grid.addSheet("Unit 7");
    const cells = [listHeaders, listRow(3), listRow(4)].map((row) => row.map((value) => ({ value })));
    practice.grid.write(id, { row: 0, column: 0, rows: 3, columns: listHeaders.length }, cells, "local");
    await session.send({ kind: "check" });
    expect(setup()).toMatchObject({ newTabs: ["Unit 7"], begun: true, done: { tabs: false } });
    expect(cellAt("Unit 7", 1, 0)).toBe("First Name");
  });
});

describe("[I5] SSN cells that hold more than asked", () => {
  test("are shortened only after a preview, and come back with the undo", async () => {
    await open({ "Unit 12": [listRow(1), listRow(2)] });
    const before = cellAt("Unit 12", 2, 3);
    await session.send({ kind: "setUp", answers: county });
    await session.send({ kind: "proposeSsn", tab: null });
    expect(session.state().proposal).toMatchObject({ of: "ssn", plan: { name: "keeping less of the SSN in 2 cells" } });
    expect(cellAt("Unit 12", 2, 3)).toBe(before);
    await session.send({ kind: "carryOut" });
    expect(String(cellAt("Unit 12", 2, 3))).toBe(String(before).slice(-4));
    expect(session.state()).toMatchObject({ proposal: null, check: { ssnSurplus: [], findings: [] } });
    await session.send({ kind: "undo" });
    expect(cellAt("Unit 12", 2, 3)).toBe(before);
  });

  test("are nothing where the whole number is kept", async () => {
    await open({ "Unit 12": [listRow(1)] });
    await session.send({ kind: "proposeSsn", tab: null });
    expect(session.state()).toMatchObject({ proposal: null, outcome: { kind: "nothing" } });
  });
});
