import { readDate } from "../fields/readDate";
import type { EvidenceLine } from "../usage/evidence";
import type { LicenseActivation, ReportKind, SeenKind } from "../usage/report";
import { isBlank, type CellValue, type SheetCells } from "../values/cell";
import { isEmailShaped, normalEmail } from "../values/emailAddress";
import { isBetterReading, lineId, partId, type PartLine, type UsagePart } from "./usagePart";
import { columnsWords, listsWords, usageHeaders, type UsageHeader } from "./usageTable";

/** The Usage sheet as parts in order of appearance, and the rows (1-based) that could not be read. */
export type UsageReading = { readonly parts: readonly UsagePart[]; readonly unreadable: readonly number[] };

const kinds: readonly ReportKind[] = [
  "learner-summary",
  "learner-detail",
  "users",
  "api-long",
  "analyst",
  "organization-summary",
  "unknown",
];
const activations: readonly LicenseActivation[] = ["notInvited", "invited", "activated", "noLicense", "removed"];
const seenKinds: readonly SeenKind[] = ["login", "openLogin", "viewed", "engaged"];

type Row = (header: UsageHeader) => CellValue;

/** A person may have typed the header in another case, which a write finds too. */
const wordOf = (cell: CellValue): string => String(cell).trim().toLowerCase();
const hasHeaders = (words: readonly string[]): boolean => usageHeaders.every((title) => words.includes(wordOf(title)));

/** Reads back what earlier imports kept; rows may stand in any order. A row of a person with a spoilt value stays, the value unknown. */
export function readUsage(sheet: SheetCells | undefined): UsageReading {
  const parts = new Map<string, Draft>();
  const unreadable: number[] = [];
  const header = sheet?.values.findIndex((row) => hasHeaders(row.map(wordOf))) ?? -1;
  const titles = (sheet?.values[header] ?? []).map(wordOf);
  for (const [index, cells] of (sheet?.values.slice(header + 1) ?? []).entries()) {
    if (header < 0 || cells.every((cell) => isBlank(cell))) continue;
    const row: Row = (title) => cells[titles.indexOf(wordOf(title))] ?? "";
    const found = readPart(row);
    const email = normalEmail(String(row("E-mail")));
    if (found === null || (email !== "" && !isEmailShaped(email))) {
      unreadable.push((sheet?.firstRow ?? 0) + header + index + 2);
      continue;
    }
    const draft = parts.get(partId(found));
    const lines = draft?.lines ?? new Map<string, PartLine>();
    const head = email === "" ? { ...found, dataLines: numberOf(row("Lines")) ?? 0 } : found;
    parts.set(partId(found), { head: draft === undefined ? head : joined(draft.head, head), lines });
    if (email !== "") addLine(lines, { number: numberOf(row("Lines")) ?? -index, line: readLine(row, email) });
  }
  return { parts: [...parts.values()].map(({ head, lines }) => ({ ...head, lines: [...lines.values()] })), unreadable };
}

type Head = Omit<UsagePart, "lines">;
type Draft = { readonly head: Head; readonly lines: Map<string, PartLine> };

/** Every row carries its report's head; what one of them says of the columns holds for all. */
function joined(a: Head, b: Head): Head {
  return {
    ...a,
    hasDays: a.hasDays || b.hasDays,
    hasLogin: a.hasLogin || b.hasLogin,
    listsEverybody: a.listsEverybody || b.listsEverybody,
    dataLines: Math.max(a.dataLines, b.dataLines),
  };
}

/** Of two rows about one line of a report the better reading stays. */
function addLine(lines: Map<string, PartLine>, line: PartLine): void {
  const before = lines.get(lineId(line));
  if (before === undefined || isBetterReading(line.line, before.line)) lines.set(lineId(line), line);
}

function readPart(row: Row): Head | null {
  const fingerprint = String(row("Report")).trim();
  const kind = kinds.find((word) => word === row("Kind"));
  const from = readDate(row("From")).date;
  const to = readDate(row("To")).date;
  const columns = Object.values(columnsWords).find((word) => word === row("Columns"));
  const lists = Object.values(listsWords).find((word) => word === row("Lists"));
  if (fingerprint === "" || kind === undefined || from === null || to === null || from > to) return null;
  if (columns === undefined || lists === undefined) return null;
  return {
    fingerprint,
    kind,
    period: { from, to },
    hasDays: columns === columnsWords.both || columns === columnsWords.days,
    hasLogin: columns === columnsWords.both || columns === columnsWords.login,
    listsEverybody: lists === listsWords.everybody,
    dataLines: 0,
  };
}

function readLine(row: Row, email: string): EvidenceLine {
  const on = readDate(row("Last seen")).date;
  const kind = seenKinds.find((word) => word === row("Seen by"));
  return {
    email,
    days: numberOf(row("Days")),
    seconds: numberOf(row("Seconds")),
    seen: on === null || kind === undefined ? null : { on, kind },
    activation: activations.find((word) => word === row("Activation")) ?? null,
  };
}

function numberOf(cell: CellValue): number | null {
  return typeof cell === "number" && cell >= 0 ? cell : null;
}
