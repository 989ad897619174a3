import type { CountyField } from "../fields/field";
import { readDate } from "../fields/readDate";
import { severities, type FindingCode } from "../findings/severities";
import type { Finding } from "../findings/finding";
import type { TabColumns } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { isBlank, type CellValue } from "../values/cell";
import { serialDate } from "../values/serialDate";
import { checkCaseNumber } from "./checkCaseNumber";
import { checkConsent } from "./checkConsent";
import { checkEmail } from "./checkEmail";
import { checkName } from "./checkName";
import type { CellFinding, CheckRules } from "./checkRules";
import { checkSsn, isSsnReason } from "./checkSsn";
import { checkState } from "./checkState";
import { checkWorkerNumber } from "./checkWorkerNumber";

const PROGRAM_START = serialDate(2022, 7, 5) ?? 0;

/** Everything that one row shows by itself (rules section 4). `columns` are those its tab has; a missing column is no finding here. */
export function checkEntry(entry: Entry, columns: TabColumns, rules: CheckRules): Finding[] {
  const found = [
    ...checkIdentity(entry, columns, rules),
    ...checkIssued(entry, columns, rules),
    ...checkConsent(entry, columns),
    ...checkState(entry, columns, rules),
  ];
  return found.map((finding) => place(entry, finding));
}

function place({ tab, row, cells }: Entry, { field, code, after, severity }: CellFinding): Finding {
  const before = cells[field] ?? "";
  return {
    code,
    severity: severity ?? severities[code],
    tab,
    row,
    field,
    ...(after === undefined ? {} : { fix: { before, after, certain: code !== "ssn-lost-zero" } }),
  };
}

function checkIdentity({ cells }: Entry, columns: TabColumns, rules: CheckRules): CellFinding[] {
  const found: CellFinding[] = [];
  const check = (
    field: CountyField,
    rule: (value: CellValue) => { readonly code: FindingCode; readonly after?: string } | null,
  ): void => {
    const result = columns.has(field) ? rule(cells[field] ?? "") : null;
    // Two fields that share one cell have no certain correction of their own.
    if (result !== null)
      found.push(columns.get(field)?.wholeName === true ? { field, code: result.code } : { field, ...result });
  };
  check("firstName", (value) => (isBlank(value) ? { code: "missing-first-name" } : checkName(value)));
  check("lastName", (value) => (isBlank(value) ? { code: "missing-last-name" } : checkName(value)));
  check("caseNumber", (value) => checkCaseNumber(value, rules.settings));
  check("email", (value) => checkEmail(value, rules.settings));
  check("workerNumber", checkWorkerNumber);
  check("ssn", (value) => (isSsnReason(value) ? null : checkSsn(value)));
  if (columns.has("ssn") && isSsnReason(cells.ssn ?? ""))
    found.push({ field: "ssn", code: "missing-ssn", severity: "note" });
  return found;
}

function checkIssued({ cells }: Entry, columns: TabColumns, { today }: CheckRules): CellFinding[] {
  if (!columns.has("dateIssued")) return [];
  const reading = readDate(cells.dateIssued);
  if (reading.as === "blank") return [{ field: "dateIssued", code: "missing-date-issued" }];
  if (reading.date === null)
    return [{ field: "dateIssued", code: reading.as === "ambiguous" ? "date-ambiguous" : "date-text" }];
  const found: CellFinding[] =
    reading.as === "text" ? [{ field: "dateIssued", code: "date-text", after: reading.date }] : [];
  if (reading.date > today) found.push({ field: "dateIssued", code: "date-future" });
  if (reading.date < PROGRAM_START) found.push({ field: "dateIssued", code: "date-before-program" });
  return found;
}
