import type { FieldKey } from "../../src/domain/fields/field";
import type { EditPlan } from "../../src/domain/plan/editPlan";
import type { CellValue } from "../../src/domain/values/cell";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import type { ApplyResult, WorkbookPort } from "../../src/workbook/port";
import type { Fault } from "../../workbench/host/faults";
import { runs } from "../runs";
import { cellsOf, done, entryRow, listHeaders, sheetId, snapshotOf } from "./listBook";
import {
  actAsColleague,
  besides,
  Chance,
  headerOf,
  headerRowOf,
  putRandomBook,
  randomPlan,
  said,
  type Said,
} from "./randomBook";

const at = "11/02/2026 09:00";
const { runner } = practice.host;
const faults: readonly Fault[] = [
  { kind: "refused", error: 5001 },
  { kind: "failedAfter", error: 5001 },
  { kind: "half", error: 5001 },
  { kind: "unanswered" },
  { kind: "lostReply" },
  { kind: "halfUnanswered" },
];

/** What colleagues did to the entries, in their own words: the last value of each cell, entries made and taken away. */
class Colleagues {
  readonly cells = new Map<string, CellValue>();
  readonly made = new Map<string, string>();
  readonly gone = new Set<string>();
  readonly acts: string[] = [];

  act(chance: Chance, tab: string, number: number): void {
    const before = said(tab);
    this.acts.push(actAsColleague(chance, tab, number));
    const after = said(tab);
    for (const address of before.keys()) if (!after.has(address)) this.gone.add(address);
    for (const [address, cells] of after) {
      if (!before.has(address)) {
        this.made.set(address, tab);
        this.tellNew(address);
        continue;
      }
      for (const [header, value] of cells) {
        if ((before.get(address)?.get(header) ?? "") !== value) this.cells.set(`${address} ${header}`, value);
      }
    }
  }

  /** A new entry is known by heart: at that moment a header of ours may stand where another's stood, until it is put back. */
  private tellNew(address: string): void {
    const number = Number(/\d+/.exec(address)?.[0]);
    entryRow(number).forEach((value, at) => this.cells.set(`${address} ${listHeaders[at] ?? ""}`, value));
    this.cells.set(`${address} Notes`, `Note ${number}`);
  }
}

/** Lets colleagues act at one or two moments up to the read-back: between syncs, and right before a batch is carried out. */
function planActs(chance: Chance, tabs: readonly string[], colleagues: Colleagues): void {
  const moments = Array.from(
    { length: 1 + chance.below(2) },
    () => `${chance.pick(["before", "after"])} ${1 + chance.below(3)}`,
  );
  let number = 0;
  runner.betweenRoundTrips = (moment, roundTrip) => {
    if (roundTrip > 3 || `${moment} ${roundTrip}` === "after 3" || !moments.includes(`${moment} ${roundTrip}`)) return;
    // Until the closing batch a header of ours may stand over a column that moved; what is typed there then is nobody's loss.
    if (colleagues.acts.includes("column")) return;
    number += 1;
    colleagues.acts.push(`${moment} ${roundTrip}`);
    colleagues.act(chance, chance.pick(tabs), number);
  };
}

/** New entries are there once, with what they are to show; where `isAll`, each of them and all of it. */
function checkEntries(plan: EditPlan, colleagues: Colleagues, isAll: boolean): void {
  for (const { tab, cells } of plan.entries) {
    const address = String(cells.email);
    const now = said(tab).get(address);
    if (!now) {
      if (isAll) throw new Error(`${tab} ${address}: not there`);
      continue;
    }
    const planned = new Map(Object.entries(cells).map(([field, value]) => [headerOf(field as FieldKey), value]));
    for (const [header, value] of now) {
      const byHand = colleagues.cells.get(`${address} ${header}`);
      const wanted = byHand ?? planned.get(header) ?? "";
      if (value !== wanted && (isAll || value !== ""))
        throw new Error(`${tab} ${address} ${header}: ${JSON.stringify(value)} is not ${JSON.stringify(wanted)}`);
    }
  }
}

/** Every entry is there once, and every cell shows what a person last put there, or what the plan was to write. */
function checkNothingLost(initial: ReadonlyMap<string, Said>, plan: EditPlan, colleagues: Colleagues): void {
  const fresh = new Set(plan.entries.map(({ cells }) => String(cells.email)));
  for (const [tab, before] of initial) {
    const now = new Map([...said(tab)].filter(([address]) => !fresh.has(address)));
    const made = [...colleagues.made].filter(([, of]) => of === tab).map(([address]) => address);
    const expected = [...before.keys(), ...made].filter((address) => !colleagues.gone.has(address));
    expect([...now.keys()].sort()).toEqual(expected.sort());
    const planned = plannedCells(plan, tab, before);
    for (const [address, cells] of now) {
      for (const [header, value] of cells) {
        const byHand = colleagues.cells.get(`${address} ${header}`);
        const last = byHand ?? before.get(address)?.get(header) ?? "";
        const allowed =
          byHand === undefined && planned.has(`${address} ${header}`)
            ? [last, planned.get(`${address} ${header}`)]
            : [last];
        if (!allowed.includes(value))
          throw new Error(`${tab} ${address} ${header}: ${JSON.stringify(value)} is not of ${JSON.stringify(allowed)}`);
      }
    }
  }
}

function plannedCells(plan: EditPlan, tab: string, before: Said): Map<string, CellValue> {
  const addresses = [...before.keys()];
  return new Map(
    plan.edits
      .filter((edit) => edit.tab === tab)
      .map((edit) => {
        const address = addresses.find((one) => edit.rowKey.includes(`"${one}"`)) ?? "";
        return [`${address} ${headerOf(edit.field)}`, edit.after];
      }),
  );
}

function checkUsage(plan: EditPlan, rowsBefore: number): void {
  const rows = plan.appends.flatMap((append) => append.rows);
  const usage = cellsOf("Usage").slice(1);
  for (const row of rows) expect(usage.filter((one) => JSON.stringify(one) === JSON.stringify(row))).toHaveLength(1);
  if (rows.length > 0) expect(usage).toHaveLength(rowsBefore + rows.length);
}

/** Helps are on the columns they were made for, wherever those stand, and a new tab is there. */
function checkHelps(plan: EditPlan, tabs: readonly string[]): void {
  for (const tab of tabs) {
    const headers = cellsOf(tab)[headerRowOf(cellsOf(tab))] ?? [];
    const columns = practice.grid
      .validations(sheetId(tab))
      .flatMap(({ prompt, areas }) => areas.map(({ column }) => [prompt?.title, headers[column]]));
    for (const [title, header] of columns) expect(header).toBe(title);
    const titles = new Set(plan.helps.filter((help) => help.tab === tab).map(({ title }) => title));
    expect(new Set(columns.map(([title]) => title))).toEqual(titles);
  }
  for (const { name, headers } of plan.newTabs) expect(cellsOf(name)).toEqual([headers]);
}

function countsAddUp(result: ApplyResult, plan: EditPlan): void {
  const { written, alreadyThere, changedMeanwhile, refused } = done(result);
  const left = [...changedMeanwhile, ...refused];
  const cells = plan.entries.reduce((sum, entry) => sum + Object.keys(entry.cells).length, 0);
  // A whole entry that is left is told once, whatever the number of its cells.
  if (left.some(({ field }) => field === "row")) return;
  expect(written + alreadyThere + left.length).toBe(plan.edits.length + cells);
}

/** One random book, plan and month of mishaps; throws when anything is lost, doubled or moved. */
async function live(seed: number): Promise<string> {
  const chance = new Chance(seed);
  runner.faults.clear();
  runner.betweenRoundTrips = () => {};
  await practice.open(null);
  const tabs = putRandomBook(chance);
  const mishap = chance.pick(["none", "colleagues", "colleagues", "fault"]);
  const chunkBytes = chance.happens(0.3) ? 300 : 1_000_000;
  const port = openExcelWorkbook({ chunkBytes });
  const plan = randomPlan(chance, snapshotOf(await port.read()), tabs, mishap !== "colleagues");
  const initial = new Map(tabs.map((tab) => [tab, said(tab)]));
  const initialCells = tabs.map(cellsOf);
  const beside = tabs.map(besides);
  const usageBefore = Math.max(0, cellsOf("Usage").length - 1);
  const colleagues = new Colleagues();
  runner.roundTrips.reset();
  if (mishap === "colleagues") planActs(chance, tabs, colleagues);
  if (mishap === "fault") runner.faults.plan(1 + chance.below(5), chance.pick(faults));
  const first = await openExcelWorkbook({ chunkBytes, syncMilliseconds: mishap === "fault" ? 250 : 60_000 }).apply(
    plan,
    { at },
  );
  runner.betweenRoundTrips = () => {};
  runner.faults.clear();
  if (process.env["SEED"] !== undefined)
    process.stdout.write(`${JSON.stringify({ mishap, acts: colleagues.acts, first }, null, 1)}\n`);
  if (first.outcome === "applied") countsAddUp(first, plan);
  checkNothingLost(initial, plan, colleagues);
  checkEntries(plan, colleagues, false);
  const second = done(await port.apply(plan, { at }));
  expect(second.outcome).toBe("applied");
  checkNothingLost(initial, plan, colleagues);
  checkEntries(plan, colleagues, !second.changedMeanwhile.some(({ reason }) => reason === "no-room"));
  checkUsage(plan, usageBefore);
  checkHelps(plan, tabs);
  const undos = [second.undo, first.outcome === "refused" ? null : first.undo];
  if (mishap !== "colleagues") await checkUndo(port, undos, tabs, initialCells, beside);
  return mishap;
}

async function checkUndo(
  port: WorkbookPort,
  undos: readonly (EditPlan | null)[],
  tabs: readonly string[],
  cells: CellValue[][][],
  beside: CellValue[][][],
): Promise<void> {
  for (const undo of undos) {
    if (undo)
      expect(await port.apply(undo, { at })).toMatchObject({ outcome: "applied", changedMeanwhile: [], refused: [] });
  }
  expect(tabs.map(cellsOf)).toEqual(cells);
  expect(tabs.map(besides)).toEqual(beside);
  expect(tabs.flatMap((tab) => practice.grid.validations(sheetId(tab)))).toEqual([]);
  expect(practice.grid.sheets().map(({ name }) => name)).not.toContain("Unit 90");
}

/** Random books of an ordinary run and the seconds they may take; the long run takes its time. */
const BOOKS = 1_000;
const SECONDS = 150;

test("nothing is lost, doubled or moved, whatever the book, the plan, colleagues and faults", async () => {
  const only = process.env["SEED"];
  const most = only === undefined ? runs(BOOKS, 10_000) : 1;
  const until = runs(Date.now() + SECONDS * 1000, Infinity);
  const lived = new Map<string, number>();
  let seed = only === undefined ? 1 : Number(only);
  for (let count = 0; count < most && Date.now() < until; count++, seed++) {
    try {
      const mishap = await live(seed);
      lived.set(mishap, (lived.get(mishap) ?? 0) + 1);
    } catch (error) {
      throw new Error(`Seed ${seed} (SEED=${seed} to repeat)`, { cause: error });
    }
  }
  process.stdout.write(`Seeds up to ${seed - 1}: ${JSON.stringify([...lived])}\n`);
}, 3_600_000);
