import { readSameClient } from "../fields/readSameClient";
import type { AdoptedBook } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { caseNumberKey, checkCaseNumber } from "../rules/checkCaseNumber";
import type { Settings } from "../settings/settings";
import { isBlank, type CellValue } from "../values/cell";
import { normalEmail } from "../values/emailAddress";
import { nameKey } from "../values/nameKey";

/** One client with a case number: all rows of the list, and the one that stands for them (the open one, else the newest). */
export type CaseClient = {
  readonly entry: Entry;
  readonly rows: readonly Entry[];
  readonly emails: ReadonlySet<string>;
};

/** Whose a line of the sheet Attendance is, or why nobody can tell. */
export type ClientFound =
  | { readonly entry: Entry }
  | {
      readonly code: "attendance-case-number" | "attendance-client-unknown" | "attendance-client-shared";
      readonly column: "Case number" | "E-mail";
    };

/** The clients of a list by their case numbers (H4). */
export type AttendanceClients = {
  /** All clients who have the case number; several adults can share one (B1.7). */
  readonly withCaseNumber: (caseNumber: CellValue) => readonly CaseClient[];
  readonly find: (caseNumber: CellValue, email: CellValue) => ClientFound;
};

/**
 * The clients of a list by their case numbers: upper case, without spaces and dashes, of a county ID the middle seven. Rows of
 * one number with the same address or the same name are one client, unless a person said that they are not. Time grows with the number of entries alone.
 */
export function attendanceClients({ tabs }: AdoptedBook, settings: Settings): AttendanceClients {
  const byCase = new Map<string, Entry[]>();
  for (const { entries } of tabs)
    for (const entry of entries) {
      const key = caseKey(entry.cells.caseNumber ?? "", settings);
      const rows = byCase.get(key);
      if (rows === undefined) byCase.set(key, [entry]);
      else rows.push(entry);
    }
  byCase.delete("");
  const known = new Map<string, readonly CaseClient[]>();
  const withCaseNumber = (value: CellValue) => {
    const key = caseKey(value, settings);
    const clients = known.get(key) ?? clientsOf(byCase.get(key) ?? []);
    known.set(key, clients);
    return clients;
  };
  return { withCaseNumber, find: (value, email) => findClient(value, email, withCaseNumber(value), settings) };
}

function findClient(
  caseNumber: CellValue,
  email: CellValue,
  clients: readonly CaseClient[],
  settings: Settings,
): ClientFound {
  const [only, another] = clients;
  if (only === undefined) {
    const code = checkCaseNumber(caseNumber, settings);
    const isReadable = code === null || code.after !== undefined;
    return { code: isReadable ? "attendance-client-unknown" : "attendance-case-number", column: "Case number" };
  }
  if (isBlank(email))
    return another === undefined ? { entry: only.entry } : { code: "attendance-client-shared", column: "E-mail" };
  const address = normalEmail(String(email));
  const said = clients.find(({ emails }) => emails.has(address));
  // An address that is not on the list says nothing against the one client whose rows have none.
  const found = said ?? (another === undefined && only.emails.size === 0 ? only : undefined);
  return found === undefined ? { code: "attendance-client-unknown", column: "E-mail" } : { entry: found.entry };
}

function caseKey(value: CellValue, settings: Settings): string {
  return isBlank(value) ? "" : caseNumberKey(checkCaseNumber(value, settings)?.after ?? value);
}

/** Rows of one case number as clients, in the order of the list. */
function clientsOf(rows: readonly Entry[]): CaseClient[] {
  const group = joined(rows);
  const byGroup = new Map<number, Entry[]>();
  rows.forEach((entry, at) => {
    const of = byGroup.get(group(at));
    if (of === undefined) byGroup.set(group(at), [entry]);
    else of.push(entry);
  });
  return [...byGroup.values()].map((own) => ({
    entry: own.reduce((best, entry) => (standsBefore(entry, best) ? entry : best)),
    rows: own,
    emails: new Set(own.flatMap(({ email }) => email ?? [])),
  }));
}

/** Joins rows with the same address or the same name, also by way of others; gives the number of a row's group. */
function joined(rows: readonly Entry[]): (at: number) => number {
  const parents = rows.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
    for (let next = at; next !== root;) {
      const after = parents[next] ?? root;
      parents[next] = root;
      next = after;
    }
    return root;
  };
  const first = new Map<string, number>();
  rows.forEach((entry, at) => {
    for (const key of sameKeys(entry)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, at);
      else parents[rootOf(at)] = rootOf(other);
    }
  });
  return rootOf;
}

function sameKeys({ email, cells }: Entry): string[] {
  const { firstName = "", lastName = "", sameClient = "" } = cells;
  const names = [nameKey(firstName), nameKey(lastName)];
  const isNamesake = readSameClient(sameClient) === "differentPeople" || names.join("") === "";
  return [...(email === null ? [] : [`@${email}`]), ...(isNamesake ? [] : [names.join(" ")])];
}

/** An open row stands before a revoked one; of several open ones the newest license, of revoked ones the last revoked. */
function standsBefore(a: Entry, b: Entry): boolean {
  if (a.revoked !== b.revoked) return !a.revoked;
  const [ofA, ofB] = a.revoked ? [a.revokedOn ?? 0, b.revokedOn ?? 0] : [a.dateIssued ?? 0, b.dateIssued ?? 0];
  return ofA > ofB;
}
