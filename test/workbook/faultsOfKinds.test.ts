import { adoptTab } from "../../src/domain/license/adoptBook";
import { emptyPlan, type CellEdit, type EditPlan } from "../../src/domain/plan/editPlan";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { faultKinds } from "./faultKinds";
import { cellsOf, done, highlightRules, listHeaders, putCells, putList, snapshotOf } from "./listBook";

const at = "11/02/2026 09:00";
const tab = "Unit 12";
/** Long enough for any answer that comes, short enough to wait for those that do not. */
const syncMilliseconds = 500;
const { runner } = practice.host;

const helps = [
  { tab, field: "group", list: ["WtW 1", "WtW 2"], title: "Group", message: "The group." },
  { tab, field: "email", list: null, title: "E-mail", message: "The address." },
] as const;
const highlights = [{ tab, rules: highlightRules }];
const columns = [{ tab, fields: ["group", "status"] as const }];

/** Everything that a command of these may change, but for the Log and the order of worksheets. */
function state(): unknown {
  const { grid } = practice;
  return grid
    .sheets()
    .filter(({ name }) => name !== "Log")
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name }) => ({
      name,
      cells: cellsOf(name).map((row) => [...row].join("|").replace(/\|+$/, "")),
      formats: grid
        .conditionalFormats(id)
        .map(({ formula, areas }) => JSON.stringify([formula, areas]))
        .sort(),
      validations: grid
        .validations(id)
        .map(({ type, areas }) => JSON.stringify([type, areas]))
        .sort(),
      tables: grid
        .tables()
        .filter(({ sheetId }) => sheetId === id)
        .map(({ area }) => area),
    }));
}

async function fixes(): Promise<EditPlan> {
  const sheet = snapshotOf(await openExcelWorkbook().read()).sheets.find(({ name }) => name === tab);
  const adopted = sheet ? adoptTab(sheet) : "no-list";
  if (typeof adopted === "string") throw new Error("No unit tab");
  const edits = adopted.entries.flatMap(({ rowKey, row, cells }): CellEdit[] => [
    { tab, rowKey, row, field: "email", before: cells.email ?? "", after: `fixed${row}@example.com` },
    { tab, rowKey, row, field: "caseNumber", before: cells.caseNumber ?? "", after: `2B${row}0000` },
    { tab, rowKey, row, field: "lastName", before: cells.lastName ?? "", after: `Name${row}` },
  ]);
  return { ...emptyPlan("fix", "all that are certain"), edits };
}

const setUp: EditPlan = {
  ...emptyPlan("setup", "set-up: columns"),
  newTabs: [{ name: "Unit 40", headers: listHeaders, formats: listHeaders.map(() => "text") }],
  columns,
  helps,
  highlights,
  appends: [
    {
      sheet: "Setup",
      headers: ["Section", "Name", "Value"],
      formats: ["text", "text", "text"],
      rows: [
        ["Tab", tab, "Unit"],
        ["Unit", tab, "2"],
      ],
    },
  ],
};

const takeAway: EditPlan = {
  ...emptyPlan("marks", "marks off"),
  columnsOff: columns,
  helpsOff: helps,
  highlightsOff: highlights,
  newTabsOff: setUp.newTabs,
};

async function putBook(): Promise<void> {
  await practice.open(null);
  putCells(putList(tab, { titles: 1, rows: 6 }), 9, 0, [["A note under the list, which is no entry."]]);
}

type Scenario = {
  readonly kind: string;
  readonly before: () => Promise<unknown>;
  readonly plan: () => Promise<EditPlan>;
};
const setUpDone = async () => done(await openExcelWorkbook().apply(setUp, { at }));

const scenarios: readonly Scenario[] = [
  { kind: "fix", before: () => Promise.resolve(), plan: fixes },
  { kind: "set-up", before: () => Promise.resolve(), plan: () => Promise.resolve(setUp) },
  { kind: "taking away", before: setUpDone, plan: () => Promise.resolve(takeAway) },
];

test.each(scenarios)(
  "$kind: a fault at every sync, of every kind, leaves a state that the same plan finishes and the undo restores",
  async ({ before, plan }) => {
    const limits = { chunkBytes: 150 };
    const ready = async () => {
      await putBook();
      await before();
      return { initial: state(), wanted: await plan() };
    };
    const { initial: untouched, wanted: whole } = await ready();
    const faultless = done(await openExcelWorkbook(limits).apply(whole, { at }));
    const expected = state();
    expect(withoutSetup(expected)).not.toEqual(withoutSetup(untouched));
    const points: string[] = [];
    for (let sync = 1; sync <= faultless.roundTrips; sync++) {
      for (const fault of faultKinds) {
        const point = `sync ${sync} ${fault.kind}${"error" in fault ? ` ${fault.error}` : ""}`;
        const { initial, wanted } = await ready();
        const port = openExcelWorkbook(limits);
        runner.faults.plan(sync, fault);
        const stopped = await openExcelWorkbook({ ...limits, syncMilliseconds }).apply(wanted, { at });
        runner.faults.clear();
        if (stopped.outcome !== "refused")
          expect([point, stopped.unknown, stopped.changedMeanwhile, stopped.refused]).toEqual([point, [], [], []]);
        const resumed = done(await port.apply(wanted, { at }));
        expect([point, resumed.outcome, state()]).toEqual([point, "applied", expected]);
        expect([point, done(await port.apply(wanted, { at })).roundTrips]).toEqual([point, 1]);
        for (const undo of [resumed.undo, stopped.outcome === "refused" ? null : stopped.undo])
          if (undo) expect([point, (await port.apply(undo, { at })).outcome]).toEqual([point, "applied"]);
        expect([point, withoutSetup(state())]).toEqual([point, withoutSetup(initial)]);
        points.push(point);
      }
    }
    expect(points).toHaveLength(faultless.roundTrips * faultKinds.length);
  },
  600_000,
);

/** An undo empties the rows of our own sheets and leaves the sheets. */
function withoutSetup(sheets: unknown): unknown {
  return (sheets as { readonly name: string }[]).filter(({ name }) => name !== "Setup"); // What state() has made.
}
