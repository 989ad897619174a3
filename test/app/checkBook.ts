import { systemClock, type Clock } from "../../src/app/clock";
import { openReport } from "../../src/app/files/openReport";
import { createSession, type Session } from "../../src/app/session";
import type { CheckState, State } from "../../src/app/state";
import { fromIsoDate } from "../../src/domain/values/serialDate";
import { openExcelWorkbook, type ExcelLimits } from "../../src/workbook/excel/openWorkbook";
import type { RowSpan, Selection } from "../../src/workbook/port";

export type Cell = string | number;

export const listHeaders = ["First Name", "Last Name", "Case Number", "SSN", "Email Address", "Worker Number", "Date Issued"]; // prettier-ignore

const issued = fromIsoDate("2026-03-02") ?? 0;

/** A number that passes, made here so that none is printed. */
export const ssn = (number: number): string => [234, 50 + (number % 40), 1000 + number].join("-");

/** A row without a finding, with what the case changes by header. */
export function listRow(number: number, changes: Readonly<Record<string, Cell>> = {}): Cell[] {
  const plain = [`Client${String.fromCharCode(97 + (number % 26))}`, `Sample${String.fromCharCode(97 + (Math.floor(number / 26) % 26))}`, `1B${10000 + number}`, ssn(number), `client${number}@example.com`, "W100", issued]; // prettier-ignore
  return plain.map((value, at) => changes[listHeaders[at] ?? ""] ?? value);
}

/** Puts unit tabs into a fresh practice Excel, each with its header in row 1. */
export async function openLists(tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<void> {
  await practice.open(null);
  const [sheet] = practice.grid.sheets();
  for (const [index, [name, rows]] of Object.entries(tabs).entries()) {
    const id = index === 0 && sheet !== undefined ? sheet.id : practice.grid.addSheet(name);
    practice.grid.renameSheet(id, name);
    write(id, 1, 0, [listHeaders, ...rows], "local");
  }
}

/** Types or pastes cells from a worksheet row (1-based) and column (0-based) on. */
export function type(tab: string, row: number, column: number, cells: readonly (readonly Cell[])[]): void {
  write(idOf(tab), row, column, cells, "local");
}

/** The same by a colleague elsewhere. */
export function typeElsewhere(tab: string, row: number, column: number, cells: readonly (readonly Cell[])[]): void {
  write(idOf(tab), row, column, cells, "remote");
}

function write(
  id: string,
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
  by: "local" | "remote",
): void {
  const area = { row: row - 1, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const patches = cells.map((line) => line.map((value) => ({ value })));
  practice.grid.write(id, area, patches, by);
}

/** One cell as it stands, by worksheet row (1-based) and column (0-based). */
export function cellAt(tab: string, row: number, column: number): string | number | boolean {
  return practice.grid.values(idOf(tab), { row: row - 1, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
}

export function idOf(name: string): string {
  const sheet = practice.grid.sheets().find((known) => known.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet.id;
}

/** A session of the practice Excel on November 3, 2026, and what it asked Excel for beside its commands. */
export type Watched = {
  readonly session: Session;
  readonly spans: RowSpan[];
  readonly turns: { count: number };
  /** Tells the session of a selection at this very moment; empty while nothing is followed. */
  readonly selecting: ((selection: Selection) => void)[];
};

/** Opens a session with the workbook read; the rows it reads again and the turns it gives are counted. */
export async function openChecked(limits: Partial<ExcelLimits> = {}): Promise<Watched> {
  const port = openExcelWorkbook(limits);
  const spans: RowSpan[] = [];
  const turns = { count: 0 };
  const selecting: Watched["selecting"] = [];
  const clock: Clock = {
    ...systemClock,
    today: () => fromIsoDate("2026-11-03") ?? 0,
    stamp: () => "11/3/26, 9:00 AM",
    turn: () => {
      turns.count += 1;
      return systemClock.turn();
    },
  };
  const counting = {
    ...port,
    readRows: (span: RowSpan) => {
      spans.push(span);
      return port.readRows(span);
    },
    watchSelection: (listener: (selection: Selection) => void) => {
      selecting.push(listener);
      return port.watchSelection(listener);
    },
  };
  const session = createSession({ port: counting, openReport, clock });
  await session.send({ kind: "read" });
  return { session, spans, turns, selecting };
}

/** What is found now: tab, row, field and code of each finding. */
export function foundOf(session: Session): string[] {
  return checkOf(session).findings.map(({ tab, row, field, code }) => `${tab} ${row} ${field} ${code}`);
}

export function checkOf(session: Session): CheckState {
  const { check } = session.state();
  if (check === null) throw new Error("The workbook was not read");
  return check;
}

/** Waits until the state is as the test wants it. */
export async function until(session: Session, holds: (state: State) => boolean): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    if (holds(session.state())) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("The state never came to what the test waits for");
}
