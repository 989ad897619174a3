import type { Session } from "../../src/app/session";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { ConsentAnswers, GuideAct, RequestAnswers } from "../../src/domain/guidance/guideAct";
import type { Entry, EntryRef } from "../../src/domain/license/entry";
import { fromIsoDate } from "../../src/domain/values/serialDate";
import { idOf } from "./checkBook";

/** The day on the clock of `openChecked`. */
export const today = fromIsoDate("2026-11-03") ?? 0;

/** A worker's request for an invented client. */
export const request: RequestAnswers = {
  firstName: "Rosa",
  lastName: "Newcomer",
  email: "rosa@example.com",
  caseNumber: "1B90001",
  workerNumber: "W100",
};

/** Consent signed by DocuSign yesterday. */
export const signed: ConsentAnswers = { on: today - 1, by: "docuSign", emailVerified: false };

/** An act of the request guide on a tab. */
export function requestOn(tab: string, changes: Partial<Extract<GuideAct, { kind: "request" }>> = {}): GuideAct {
  return { kind: "request", tab, request, consent: null, isKnown: false, ...changes };
}

/** Records an act and gives what came of it: the reasons against it, or the kind of the outcome. */
export async function record(session: Session, act: GuideAct): Promise<string> {
  await session.send({ kind: "guide", act });
  const { guideRefusals, outcome } = session.state();
  return guideRefusals.length > 0 ? guideRefusals.map(({ code }) => code).join(", ") : outcome.kind;
}

/** The client that is shown. */
export function shown(session: Session): ClientFacts {
  const facts = session.state().client?.facts;
  if (facts === null || facts === undefined) throw new Error("Nobody is shown");
  return facts;
}

/** The entry that is shown, as acts name it. */
export function shownRef(session: Session): EntryRef[] {
  const { tab, rowKey } = shown(session).entry;
  return [{ tab, rowKey }];
}

/** Entries of a tab as acts name them, all or those of some rows. */
export function refsOf(session: Session, tab: string, rows: readonly number[] | null = null): EntryRef[] {
  return entriesOf(session, tab)
    .filter(({ row }) => rows === null || rows.includes(row))
    .map(({ rowKey }) => ({ tab, rowKey }));
}

export function entriesOf(session: Session, tab: string): readonly Entry[] {
  const found = session.state().month?.review.book.tabs.find(({ name }) => name === tab);
  if (found === undefined) throw new Error(`No tab ${tab}`);
  return found.entries;
}

/** Every cell of a worksheet as it stands, without Office.js between. */
export function cellsOf(tab: string): (string | number | boolean)[][] {
  return practice.grid.values(idOf(tab), { row: 0, column: 0, rows: 60, columns: 30 }).map((row) => [...row]);
}

/** Every cell of every worksheet but the Log, which only grows. */
export function bookCells(): Record<string, (string | number | boolean)[][]> {
  const names = practice.grid.sheets().map(({ name }) => name);
  return Object.fromEntries(names.filter((name) => name !== "Log").map((name) => [name, cellsOf(name)]));
}

/** One row of a worksheet by the headers in row 1; blank cells are left out. Rows are 1-based. */
export function rowOf(tab: string, row: number): Record<string, string | number | boolean> {
  const cells = cellsOf(tab);
  const headers = cells[0] ?? [];
  const filled = (cells[row - 1] ?? []).map((value, at): [string, typeof value] => [String(headers[at] ?? ""), value]);
  return Object.fromEntries(filled.filter(([header, value]) => header !== "" && value !== ""));
}

/** Selects a cell of a row as the person does. */
export function select(tab: string, row: number): void {
  practice.grid.select(idOf(tab), { row: row - 1, column: 2, rows: 1, columns: 1 });
}
