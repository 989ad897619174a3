import type { z } from "zod";
import { isBlank, type CellValue, type SheetCells } from "../values/cell";
import { procedureSettings, type RememberedColumn, type Settings } from "./settings";
import { setupValue } from "./setupRow";
import { furtherSections, ruleNames, setupHeaders, setupSections } from "./setupSheet";

/**
 * A row of the Setup sheet (1-based) that could not be used; the setting it would have made is as if the row were not there.
 * `setup-repeated`: an earlier row says the same setting.
 */
export type SetupFinding = {
  readonly row: number;
  readonly code: "setup-header" | "setup-section" | "setup-name" | "setup-value" | "setup-repeated";
  readonly column: (typeof setupHeaders)[number];
};

/** What the Setup sheet says, and which of its rows say nothing. */
export type SetupReading = { readonly settings: Settings; readonly findings: readonly SetupFinding[] };

type Draft = {
  activationDays: number | null;
  months: number | null;
  readonly unitMonths: Map<string, number>;
  readonly staffDomains: Set<string>;
  readonly staffEmails: Set<string>;
  readonly aliases: Map<string, string>;
  readonly ignored: Set<string>;
  readonly shapes: Map<string, RememberedColumn[]>;
};

type Row = {
  readonly section: string;
  readonly name: CellValue;
  readonly value: CellValue;
  readonly value2: CellValue;
};
type Fault = Omit<SetupFinding, "row">;

/** Reads the Setup sheet strictly: what cannot be read is a finding. Without a sheet the procedure's own values hold (X1). */
export function readSetup(sheet: SheetCells | undefined): SetupReading {
  if (sheet === undefined) return { settings: procedureSettings, findings: [] };
  const header = sheet.values.findIndex(
    (row) => row.some((cell) => cell === setupHeaders[0]) && row.some((cell) => cell === setupHeaders[1]),
  );
  if (header < 0)
    return { settings: procedureSettings, findings: [{ row: 1, code: "setup-header", column: "Section" }] };
  const at = (title: string): number => sheet.values[header]?.indexOf(title) ?? -1;
  const draft = emptyDraft();
  const findings: SetupFinding[] = [];
  for (const [index, cells] of sheet.values.slice(header + 1).entries()) {
    if (cells.every((cell) => isBlank(cell))) continue;
    const cell = (title: (typeof setupHeaders)[number]): CellValue => cells[at(title)] ?? "";
    const row = {
      section: String(cell("Section")).trim(),
      name: cell("Name"),
      value: cell("Value"),
      value2: cell("Value 2"),
    };
    const fault = readRow(row, draft);
    if (fault !== null) findings.push({ row: sheet.firstRow + header + index + 2, ...fault });
  }
  const { activationDays, months, ...rest } = draft;
  return {
    settings: {
      ...rest,
      activationDays: activationDays ?? procedureSettings.activationDays,
      months: months ?? procedureSettings.months,
    },
    findings,
  };
}

function readRow(row: Row, draft: Draft): Fault | null {
  const section = Object.entries(setupSections).find(
    ([, words]) => words.toLowerCase() === row.section.toLowerCase(),
  )?.[0];
  if (section === "rule") return readRule(row, draft);
  if (section === "unit")
    return isBlank(row.value)
      ? null
      : keep(draft.unitMonths, read(setupValue.filled, row.name), read(setupValue.months, row.value));
  if (section === "staff") return readStaff(row, draft);
  if (section === "alias")
    return keep(draft.aliases, read(setupValue.address, row.name), read(setupValue.address, row.value));
  if (section === "ignore") return note(draft.ignored, read(setupValue.address, row.name));
  if (section === "shape") return readShape(row, draft);
  return furtherSections.some((words) => words.toLowerCase() === row.section.toLowerCase())
    ? null
    : { code: "setup-section", column: "Section" };
}

function readRule({ name, value }: Row, draft: Draft): Fault | null {
  const rule = Object.entries(ruleNames).find(
    ([, words]) => words.toLowerCase() === String(name).trim().toLowerCase(),
  )?.[0];
  if (rule !== "activationDays" && rule !== "months") return { code: "setup-name", column: "Name" };
  if (draft[rule] !== null) return { code: "setup-repeated", column: "Name" };
  const number = read(rule === "months" ? setupValue.months : setupValue.days, value);
  if (number === null) return { code: "setup-value", column: "Value" };
  draft[rule] = number;
  return null;
}

function readStaff({ name }: Row, draft: Draft): Fault | null {
  const email = read(setupValue.address, name);
  return email === null ? note(draft.staffDomains, read(setupValue.domain, name)) : note(draft.staffEmails, email);
}

/** Name: the shape; Value: the meaning; Value 2: the column's number (from 1) and its header, "3 Visits". */
function readShape({ name, value, value2 }: Row, draft: Draft): Fault | null {
  const shape = read(setupValue.filled, name);
  const meaning = read(setupValue.filled, value);
  const place = /^(\d+)(?: ([^]*))?$/.exec(String(value2));
  const column = read(setupValue.column, place?.[1] ?? "");
  if (shape === null) return { code: "setup-name", column: "Name" };
  if (meaning === null) return { code: "setup-value", column: "Value" };
  if (column === null) return { code: "setup-value", column: "Value 2" };
  draft.shapes.set(shape, [
    ...(draft.shapes.get(shape) ?? []),
    { header: place?.[2] ?? "", column: column - 1, meaning },
  ]);
  return null;
}

function keep<Value>(map: Map<string, Value>, name: string | null, value: Value | null): Fault | null {
  if (name === null) return { code: "setup-name", column: "Name" };
  if (value === null) return { code: "setup-value", column: "Value" };
  if (map.has(name)) return { code: "setup-repeated", column: "Name" };
  map.set(name, value);
  return null;
}

function note(set: Set<string>, name: string | null): Fault | null {
  if (name === null) return { code: "setup-name", column: "Name" };
  if (set.has(name)) return { code: "setup-repeated", column: "Name" };
  set.add(name);
  return null;
}

function read<Output>(schema: z.ZodType<Output>, value: CellValue): Output | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}

function emptyDraft(): Draft {
  return {
    activationDays: null,
    months: null,
    unitMonths: new Map(),
    staffDomains: new Set(),
    staffEmails: new Set(),
    aliases: new Map(),
    ignored: new Set(),
    shapes: new Map(),
  };
}
