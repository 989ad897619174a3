import type { z } from "zod";
import { isBlank, type CellValue } from "../values/cell";
import type { RememberedColumn } from "./settings";
import type { SetupFinding } from "./setupFinding";
import { setupValue } from "./setupRow";
import { furtherSections, ruleNames, setupSections } from "./setupSheet";

/** The settings as far as the rows read so far have made them; null is what no row has said. */
export type SetupDraft = {
  readonly tabs: readonly string[];
  activationDays: number | null;
  months: number | null;
  readonly unitMonths: Map<string, number>;
  readonly staffDomains: Set<string>;
  readonly staffEmails: Set<string>;
  readonly aliases: Map<string, string>;
  readonly ignored: Set<string>;
  readonly shapes: Map<string, RememberedColumn[]>;
  readonly importedShapes: Map<string, string>;
};

/** The cells of one row of the Setup sheet. */
export type SetupCells = {
  readonly section: CellValue;
  readonly name: CellValue;
  readonly value: CellValue;
  readonly value2: CellValue;
};

/** What is wrong with a row, at which of its cells. */
export type SetupFault = Omit<SetupFinding, "row">;

/** Takes one row into the draft, or says what is wrong with it; sections of other parts of License List are passed over. */
export function readSetupRow(row: SetupCells, draft: SetupDraft): SetupFault | null {
  const section = keyOf(setupSections, row.section);
  if (section !== null) return readers[section](row, draft);
  const isFurther = furtherSections.some((words) => isSame(words, row.section));
  return isFurther ? null : { code: "setup-section", column: "Section" };
}

type Reader = (row: SetupCells, draft: SetupDraft) => SetupFault | null;

const readers: Readonly<Record<keyof typeof setupSections, Reader>> = {
  rule: readRule,
  unit: readUnit,
  staff: ({ name }, { staffEmails, staffDomains }) => {
    const email = read(setupValue.address, name);
    return email === null ? note(staffDomains, read(setupValue.domain, name)) : note(staffEmails, email);
  },
  alias: ({ name, value }, { aliases }) =>
    keep(aliases, read(setupValue.address, name), read(setupValue.address, value)),
  ignore: ({ name }, { ignored }) => note(ignored, read(setupValue.address, name)),
  shape: readShape,
  imported: ({ name, value }, { importedShapes }) =>
    keep(importedShapes, read(setupValue.filled, name), read(setupValue.filled, value)),
};

function readRule({ name, value }: SetupCells, draft: SetupDraft): SetupFault | null {
  const rule = keyOf(ruleNames, name);
  if (rule === null) return { code: "setup-name", column: "Name" };
  if (draft[rule] !== null) return { code: "setup-repeated", column: "Name" };
  const number = read(rule === "months" ? setupValue.months : setupValue.days, value);
  if (number === null) return { code: "setup-value", column: "Value" };
  draft[rule] = number;
  return null;
}

/** A unit's row without months leaves the general rule to it. */
function readUnit({ name, value }: SetupCells, { tabs, unitMonths }: SetupDraft): SetupFault | null {
  const tab = tabs.find((title) => isSame(title, name));
  if (tab === undefined) return { code: "setup-unit", column: "Name" };
  return isBlank(value) ? null : keep(unitMonths, tab, read(setupValue.months, value));
}

/** Name: the shape; Value: the meaning; Value 2: the column's number (from 1) and its header, "3 Visits". */
function readShape({ name, value, value2 }: SetupCells, { shapes }: SetupDraft): SetupFault | null {
  const shape = read(setupValue.filled, name);
  const meaning = read(setupValue.filled, value);
  const place = /^(\d+)(?: ([^]*))?$/.exec(String(value2));
  const column = read(setupValue.column, place?.[1] ?? "");
  if (shape === null) return { code: "setup-name", column: "Name" };
  if (meaning === null) return { code: "setup-value", column: "Value" };
  if (column === null) return { code: "setup-value", column: "Value 2" };
  shapes.set(shape, [...(shapes.get(shape) ?? []), { header: place?.[2] ?? "", column: column - 1, meaning }]);
  return null;
}

function keep<Value>(map: Map<string, Value>, name: string | null, value: Value | null): SetupFault | null {
  if (name === null) return { code: "setup-name", column: "Name" };
  if (value === null) return { code: "setup-value", column: "Value" };
  if (map.has(name)) return { code: "setup-repeated", column: "Name" };
  map.set(name, value);
  return null;
}

function note(set: Set<string>, name: string | null): SetupFault | null {
  if (name === null) return { code: "setup-name", column: "Name" };
  if (set.has(name)) return { code: "setup-repeated", column: "Name" };
  set.add(name);
  return null;
}

function read<Output>(schema: z.ZodType<Output>, value: CellValue): Output | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}

function keyOf<Key extends string>(titles: Readonly<Record<Key, string>>, words: CellValue): Key | null {
  // The keys of the record are exactly its keys.
  return (Object.keys(titles) as Key[]).find((key) => isSame(titles[key], words)) ?? null;
}

function isSame(title: string, words: CellValue): boolean {
  return title.trim().toLowerCase() === String(words).trim().toLowerCase();
}
