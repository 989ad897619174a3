import type { CountyField } from "../fields/field";
import { severities } from "../findings/severities";
import type { Finding } from "../findings/finding";
import type { TabColumns } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import type { CellValue } from "../values/cell";
import { checkCaseNumber } from "./checkCaseNumber";
import { checkConsent } from "./checkConsent";
import { checkIssued, checkOwnDates } from "./checkDates";
import { checkEmail } from "./checkEmail";
import { checkName, isNameless } from "./checkName";
import type { CellCheck, CellFinding, CheckRules } from "./checkRules";
import { checkKeptSsn } from "./checkSsn";
import { checkState } from "./checkState";
import { checkWorkerNumber } from "./checkWorkerNumber";
import { ssnPolicyOf } from "./ssnPolicy";

/** Everything that one row shows by itself (rules section 4). `columns` are those its tab has; a missing column is no finding here. */
export function checkEntry(entry: Entry, columns: TabColumns, rules: CheckRules): Finding[] {
  const found = [
    ...checkWholeName(entry),
    ...checkIdentity(entry, columns, rules),
    ...checkIssued(entry, columns, rules),
    ...checkOwnDates(entry, columns),
    ...checkConsent(entry, columns),
    ...checkState(entry, columns, rules),
  ];
  return found.map((finding) => place(entry, finding));
}

function place({ tab, row, cells }: Entry, finding: CellFinding): Finding {
  const { field, code, after, severity, before = cells[field] ?? "" } = finding;
  return {
    code,
    severity: severity ?? severities[code],
    tab,
    row,
    field,
    ...(after === undefined ? {} : { fix: { before, after, certain: code !== "ssn-lost-zero" } }),
  };
}

type CellRule = (value: CellValue) => (CellCheck & Pick<CellFinding, "severity">) | null;

function checkIdentity({ tab, cells }: Entry, columns: TabColumns, { settings }: CheckRules): CellFinding[] {
  const identity: readonly (readonly [CountyField, CellRule])[] = [
    ["firstName", (value) => (isNameless(value) ? { code: "missing-first-name" } : checkName(value))],
    ["lastName", (value) => (isNameless(value) ? { code: "missing-last-name" } : checkName(value))],
    ["caseNumber", (value) => checkCaseNumber(value, settings)],
    ["ssn", (value) => checkKeptSsn(value, ssnPolicyOf(tab, settings))],
    ["email", (value) => checkEmail(value, settings)],
    ["workerNumber", (value) => checkWorkerNumber(value, settings)],
  ];
  return identity.flatMap(([field, rule]) => {
    const column = columns.get(field);
    const found = column === undefined ? null : rule(cells[field] ?? "");
    const isOfWhole = column?.wholeName === true && found?.code === "name-spacing";
    return found === null || isOfWhole ? [] : [{ field, ...found }];
  });
}

/** The spaces of a cell that holds first and last name are put right in one: the first name stands for it. */
function checkWholeName({ wholeName }: Entry): CellFinding[] {
  const found = wholeName === undefined || isNameless(wholeName) ? null : checkName(wholeName);
  return found?.code === "name-spacing" ? [{ field: "firstName", ...found, before: wholeName ?? "" }] : [];
}
