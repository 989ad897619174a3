import { emptyPlan, type EditPlan, type NewEntry } from "../../src/domain/plan/editPlan";
import type { FieldKey } from "../../src/domain/fields/field";
import type { CellValue } from "../../src/domain/values/cell";

/** The columns that a request appends (G3), with their titles. */
export const issuingFields: readonly FieldKey[] = [
  "consentOn",
  "consentBy",
  "emailVerified",
  "group",
  "profileOn",
  "activation",
];
export const issuingTitles = ["Consent on", "Consent by", "Email verified", "Group", "Profile on", "Activation"];

/** The cells of a request; every number gives another invented person. */
export function requestCells(number: number): NewEntry["cells"] {
  return {
    firstName: `New${number}`,
    lastName: `Person${number}`,
    caseNumber: `1E${String(number).padStart(5, "0")}`,
    email: `new${number}@example.com`,
    workerNumber: "W456",
    consentOn: 46_000,
    consentBy: "SCD 2608 DocuSign",
    emailVerified: "Yes",
  };
}

export function newEntry(number: number, tab = "Unit 12", cells: NewEntry["cells"] = {}): NewEntry {
  return { tab, cells: { ...requestCells(number), ...cells } };
}

/** The plan of a request (G2, G3): new rows and the six columns of issuing. */
export function requestPlan(entries: readonly NewEntry[], against: readonly string[] = ["Unit 12"]): EditPlan {
  const tabs = [...new Set(entries.map(({ tab }) => tab))];
  return {
    ...emptyPlan("request", "request: new row"),
    columns: tabs.map((tab) => ({ tab, fields: issuingFields })),
    entries,
    against,
  };
}

/** The row of a request under the headers of the county and those of issuing. */
export function requestRow(number: number): CellValue[] {
  const { firstName = "", lastName = "", caseNumber = "", email = "", workerNumber = "" } = requestCells(number);
  return [firstName, lastName, caseNumber, "", email, workerNumber, "", 46_000, "SCD 2608 DocuSign", "Yes"];
}

/** A row without the blanks at its end. */
export function trimmed(row: readonly CellValue[] | undefined): CellValue[] {
  const line = [...(row ?? [])];
  while (line.at(-1) === "") line.pop();
  return line;
}
