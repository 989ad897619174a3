/** @jest-environment ./test/practiceEnvironment.ts */
import { systemClock } from "../../src/app/clock";
import { openReport } from "../../src/app/files/openReport";
import { createSession, type Session } from "../../src/app/session";
import { severities, type FindingCode } from "../../src/domain/findings/severities";
import { ownTitles } from "../../src/domain/fields/field";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import type { CellValue } from "../../workbench/grid/grid";
import { day } from "../builders/month";
import { gaps } from "./sheets/gaps";
import { headerPlaces } from "./sheets/headerPlaces";
import { hiding } from "./sheets/hiding";
import { merging } from "./sheets/merging";
import { protection } from "./sheets/protection";
import type { SheetBook, SheetCase } from "./sheets/sheetCase";
import { tables } from "./sheets/tables";
import { together } from "./sheets/together";

/** Every condition that a sheet may be in, alone and together: each works, or is refused with the cell named. */
const cases: readonly SheetCase[] = [
  ...hiding,
  ...headerPlaces,
  ...gaps,
  ...tables,
  ...protection,
  ...merging,
  ...together,
];

const clock = { ...systemClock, today: () => day("2026-11-03") };
const ownSheets: ReadonlySet<string> = new Set(["Setup", "Usage", "Log"]);
const ownHeaders: ReadonlySet<unknown> = new Set(Object.values(ownTitles));
const codes = Object.keys(severities) as readonly FindingCode[]; // the table's keys are its type's, all of them

const book: SheetBook = {
  get grid() {
    return practice.grid;
  },
  put: (tab, rows, row = 0, column = 0) => {
    const { grid } = practice;
    const id = grid.sheets().find(({ name }) => name === tab)?.id ?? grid.addSheet(tab);
    const columns = Math.max(...rows.map((cells) => cells.length));
    const patches = rows.map((cells) =>
      Array.from({ length: columns }, (_, at) => {
        const value = cells[at] ?? "";
        return value === "" ? null : { value, numberFormat: typeof value === "number" ? "m/d/yyyy" : "@" };
      }),
    );
    grid.write(id, { row, column, rows: rows.length, columns }, patches, "local");
    return id;
  },
};

/** A session over the case's book, which was saved as .xlsx and opened again. */
async function opened({ build }: SheetCase): Promise<Session> {
  const { grid } = await practice.open(null).then(() => practice);
  const [blank] = grid.sheets();
  build(book);
  if (blank !== undefined) grid.removeSheet(blank.id);
  await practice.open(await grid.save());
  const session = createSession({ port: openExcelWorkbook(), openReport, clock });
  await session.send({ kind: "read" });
  return session;
}

function findingsOf(session: Session): string[] {
  const { check } = session.state();
  if (check === null) throw new Error("The workbook was not read");
  return check.findings
    .filter(({ code }) => code !== "ssn-impossible")
    .map(({ tab, row, field, code }) => `${tab} row ${row} ${field}: ${code}`)
    .sort();
}

/** Every cell of the worksheets by its place; `county`: without our own columns and our own sheets. */
function cellsOf(which: "all but the Log" | "county"): Map<string, CellValue> {
  const { grid } = practice;
  const cells = new Map<string, CellValue>();
  for (const { id, name } of grid.sheets()) {
    const isLeftOut = name === "Log" || (which === "county" && ownSheets.has(name));
    const used = isLeftOut ? null : grid.usedArea(id, true);
    const rows = used === null ? [] : grid.values(id, used);
    const ours = new Set(rows.flatMap((row) => row.flatMap((cell, at) => (ownHeaders.has(cell) ? [at] : []))));
    for (const [row, line] of rows.entries())
      for (const [at, cell] of line.entries())
        if (cell !== "" && (which !== "county" || !ours.has(at)))
          cells.set(`${name} row ${(used?.row ?? 0) + row + 1} column ${(used?.column ?? 0) + at}`, cell);
  }
  return cells;
}

/** Conditional formats and validations by worksheet. */
function ruleCount(): Readonly<Record<string, number>> {
  const { grid } = practice;
  const own = grid.sheets().filter(({ name }) => !ownSheets.has(name));
  return Object.fromEntries(
    own.map(({ id, name }) => [name, grid.conditionalFormats(id).length + grid.validations(id).length]),
  );
}

/** Rows of entries with something to fix or to look at. */
function rowsToMark(session: Session): string[] {
  const { month, check } = session.state();
  const entries = new Set(
    (month?.review.book.tabs ?? []).flatMap((tab) => tab.entries.map(({ row }) => `${tab.name} row ${row}`)),
  );
  const found = (check?.findings ?? []).filter(({ severity }) => severity !== "note");
  return [...new Set(found.map(({ tab, row }) => `${tab} row ${row}`))].filter((row) => entries.has(row));
}

/** What the last command did, its unwritten cells named. */
function leftOf(session: Session): string[] {
  const { outcome } = session.state();
  if (outcome.kind !== "applied") throw new Error(`The command ended as ${JSON.stringify(outcome)}`);
  const { changedMeanwhile, refused, unknown } = outcome.result;
  expect(unknown).toEqual([]);
  return [...changedMeanwhile, ...refused].map(
    ({ tab, row, field, reason }) => `${tab} row ${row} ${field}: ${reason}`,
  );
}

/** What a session shows under a field at a row, by the headers that it read. */
function cellAt(session: Session, place: string): CellValue {
  const match = /^(.*) row (\d+) (\w+)$/.exec(place);
  const tab = session.state().month?.review.book.tabs.find(({ name }) => name === match?.[1]);
  const entry = tab?.entries.find(({ row }) => row === Number(match?.[2]));
  const cells: Readonly<Record<string, CellValue | undefined>> = entry?.cells ?? {};
  return cells[match?.[3] ?? ""] ?? "";
}

async function fixAll(session: Session, meanwhile: () => void): Promise<string[]> {
  const left: string[] = [];
  for (const code of codes) {
    if (
      session.state().check?.findings.every((finding) => finding.code !== code || finding.fix?.certain !== true) ??
      true
    )
      continue;
    await session.send({ kind: "proposeFixes", code, tab: null });
    meanwhile();
    await session.send({ kind: "carryOut" });
    left.push(...leftOf(session));
  }
  return left;
}

describe.each(cases.map((sheetCase) => [sheetCase.name, sheetCase] as const))("%s", (_, sheetCase) => {
  it("is read: header, entries and findings", async () => {
    const session = await opened(sheetCase);
    const tabs = session.state().month?.review.book.tabs ?? [];
    expect(
      Object.fromEntries(
        tabs.map(({ name, headerRow, entries }) => [name, { header: headerRow, rows: entries.map(({ row }) => row) }]),
      ),
    ).toEqual(sheetCase.entries);
    expect(findingsOf(session)).toEqual([...sheetCase.findings].sort());
    await session.close();
  });

  it("names merged cells when they are asked for", async () => {
    const session = await opened(sheetCase);
    await session.send({ kind: "lookForMerges" });
    expect(findingsOf(session)).toEqual([...sheetCase.findings, ...(sheetCase.merged ?? [])].sort());
    await session.close();
  });

  it("takes the certain corrections, or names the cell that does not, and nothing else changes", async () => {
    const session = await opened(sheetCase);
    const before = cellsOf("county");
    const left = await fixAll(session, () => sheetCase.meanwhile?.(book));
    expect(left.sort()).toEqual([...(sheetCase.fixes.left ?? [])].sort());
    const { written } = sheetCase.fixes;
    expect(Object.fromEntries(Object.keys(written).map((place) => [place, cellAt(session, place)]))).toEqual(written);
    const changed = [...cellsOf("county")].filter(([place, cell]) => before.get(place) !== cell);
    if (sheetCase.meanwhile === undefined) expect(changed).toHaveLength(Object.keys(written).length);
    const fixed = findingsOf(session);
    expect(fixed.filter((place) => Object.keys(written).some((cell) => place.startsWith(`${cell}:`)))).toEqual([]);
    await session.close();
  });

  it("is put back by the named undo, cell by cell", async () => {
    const session = await opened(sheetCase);
    const before = cellsOf("county");
    await fixAll(session, () => {});
    while (session.state().undos.length > 0) {
      const { length } = session.state().undos;
      await session.send({ kind: "undo" });
      expect(session.state().undos.length).toBeLessThan(length);
    }
    expect(cellsOf("county")).toEqual(before);
    await session.close();
  });

  it("takes an import, or names the cells that do not, and the county's cells stay", async () => {
    const session = await opened(sheetCase);
    const before = cellsOf("county");
    await session.send({ kind: "addText", text: "Email\tDays Logged In\tMonth\nsomebody@example.org\t0\t2026-10\n" });
    await session.send({ kind: "apply" });
    expect(leftOf(session).sort()).toEqual([...(sheetCase.importLeaves ?? [])].sort());
    expect(cellsOf("county")).toEqual(before);
    await session.close();
  });

  it("takes marks, or names the cells that do not, and gives them back to the last cell", async () => {
    const session = await opened(sheetCase);
    const before = cellsOf("all but the Log");
    const marked = rowsToMark(session);
    await session.send({ kind: "proposeMarks", on: true });
    await session.send({ kind: "carryOut" });
    const left = leftOf(session).map((cell) => cell.replace(/ toCheck: .*$/, ""));
    for (const row of marked) expect(left.includes(row) || cellAt(session, `${row} toCheck`) !== "").toBe(true);
    await session.send({ kind: "proposeMarks", on: false });
    if (session.state().proposal !== null) await session.send({ kind: "carryOut" });
    expect(cellsOf("all but the Log")).toEqual(before);
    expect(practice.grid.sheets().flatMap(({ id }) => practice.grid.conditionalFormats(id))).toEqual([]);
    await session.close();
  });

  it("takes our columns with help while typing, or says where not, and gives them back", async () => {
    const session = await opened(sheetCase);
    const [before, looks] = [cellsOf("county"), ruleCount()];
    const fields = ["consentOn", "consentBy", "group", "decision"] as const;
    await session.send({ kind: "setUp", answers: { step: "columns", fields, helps: true, countyHelps: false } });
    const locked = sheetCase.locked ?? [];
    const refused = locked.flatMap((tab) =>
      fields.map((field) => `${tab} row ${sheetCase.entries[tab]?.header ?? 0} ${field}: protected`),
    );
    expect(leftOf(session).sort()).toEqual(refused.sort());
    const tabs = session.state().month?.review.book.tabs ?? [];
    for (const { name, columns } of tabs)
      expect([name, fields.every((field) => columns.has(field))]).toEqual([name, !locked.includes(name)]);
    expect(cellsOf("county")).toEqual(before);
    await session.send({ kind: "undo" });
    expect(cellsOf("county")).toEqual(before);
    expect(ruleCount()).toEqual(looks);
    expect(session.state().month?.review.book.tabs.some(({ columns }) => columns.has("consentBy"))).toBe(false);
    await session.close();
  });
});
