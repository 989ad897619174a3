import { guideSteps } from "../guides/guideSteps";
import { holdsSsnShape } from "../values/ssnShape";
import { readSaidHeader } from "./readAdoption";
import { readHours } from "./readHoursRow";
import {
  isSameWord,
  keepName,
  keepNamed,
  keepValue,
  keyOfTitle,
  readCell,
  type SchemasOf,
  type SetupRowFault,
} from "./readSetupCell";
import { readText } from "./readTextRow";
import { readGroups, readMonths, readTab, readUnitSsn, unitNamed } from "./readUnitRow";
import type { SetupDraft, SetupRules } from "./setupDraft";
import { setupValue } from "./setupRow";
import { ruleNames, seatPool, setupSections } from "./setupSheet";
import type { SetupCells } from "./setupTable";

/** Takes one row into the draft, or says what is wrong with it. */
export function readSetupRow(row: SetupCells, draft: SetupDraft): SetupRowFault | null {
  const section = keyOfTitle(setupSections, row.section);
  return section === null ? { code: "setup-section", column: "Section" } : readers[section](row, draft);
}

type Reader = (row: SetupCells, draft: SetupDraft) => SetupRowFault | null;

const readers: Readonly<Record<keyof typeof setupSections, Reader>> = {
  tab: readTab,
  column: readColumn,
  rule: readRule,
  unit: readMonths,
  group: readGroups,
  ssn: readUnitSsn,
  seats: readSeats,
  hours: readHours,
  staff: ({ name }, { staffEmails, staffDomains }) => {
    const email = readCell(setupValue.address, name);
    return email === null ? keepName(staffDomains, readCell(setupValue.domain, name)) : keepName(staffEmails, email);
  },
  guide: ({ name, value }, { guideSteps: steps }) => {
    if (holdsSsnShape(String(value))) return { code: "setup-ssn", column: "Value" };
    const step = guideSteps.find(({ id }) => isSameWord(id, name));
    return keepValue(steps, step?.id ?? null, readCell(setupValue.words, value));
  },
  link: ({ name, value }, { links }) =>
    keepValue(links, readCell(setupValue.filled, name), readCell(setupValue.link, value)),
  text: readText,
  alias: ({ name, value }, { aliases }) =>
    keepValue(aliases, readCell(setupValue.address, name), readCell(setupValue.address, value)),
  ignore: ({ name }, { ignored }) => keepName(ignored, readCell(setupValue.address, name)),
  shape: readShape,
  imported: ({ name, value }, { importedShapes }) =>
    keepValue(importedShapes, readCell(setupValue.filled, name), readCell(setupValue.filled, value)),
};

/** A header that a person named, for all tabs or for one that is there. */
function readColumn(row: SetupCells, draft: SetupDraft): SetupRowFault | null {
  const fault = readSaidHeader(row, draft.beside.said);
  if (fault !== null) return fault;
  const isForAll = readCell(setupValue.filled, row.value2) === null;
  return isForAll || unitNamed(draft, row.value2) !== null ? null : { code: "setup-unit", column: "Value 2" };
}

function readRule({ name, value }: SetupCells, { rules }: SetupDraft): SetupRowFault | null {
  const rule = keyOfTitle(ruleNames, name);
  return rule === null ? { code: "setup-name", column: "Name" } : keepNamed(rules, rule, ruleSchemas, value);
}

const ruleSchemas: SchemasOf<SetupRules> = {
  months: setupValue.months,
  activationDays: setupValue.days,
  countyCode: setupValue.countyCode,
  casePattern: setupValue.mask,
  workerPattern: setupValue.maskOrBlank,
  ssn: setupValue.ssn,
  helps: setupValue.helps,
  hideCountsBelow: setupValue.smallCount,
};

function readSeats({ name, value }: SetupCells, draft: SetupDraft): SetupRowFault | null {
  const seats = readCell(setupValue.seats, value);
  if (!isSameWord(seatPool, name)) return { code: "setup-name", column: "Name" };
  if (seats === null) return { code: "setup-value", column: "Value" };
  if (draft.seats !== null) return { code: "setup-repeated", column: "Name" };
  draft.seats = seats;
  return null;
}

/** Name: the shape; Value: the meaning; Value 2: the column's number (from 1) and its header, "3 Visits". */
function readShape({ name, value, value2 }: SetupCells, { shapes }: SetupDraft): SetupRowFault | null {
  const shape = readCell(setupValue.filled, name);
  const meaning = readCell(setupValue.filled, value);
  const place = /^(\d+)(?: ([^]*))?$/.exec(String(value2));
  const column = readCell(setupValue.column, place?.[1] ?? "");
  if (shape === null) return { code: "setup-name", column: "Name" };
  if (meaning === null) return { code: "setup-value", column: "Value" };
  if (column === null) return { code: "setup-value", column: "Value 2" };
  shapes.set(shape, [...(shapes.get(shape) ?? []), { header: place?.[2] ?? "", column: column - 1, meaning }]);
  return null;
}
