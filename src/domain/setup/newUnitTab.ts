import { formatOf, type CountyField } from "../fields/field";
import { isOwnSheet } from "../license/adoptBook";
import type { BookSheet } from "../license/adoptedBook";
import { isSameTab } from "../plan/adoption";
import type { NewTab } from "../plan/editPlan";

/** The columns of the procedure as it names them (R55-R61), for a new unit tab. */
const procedureColumns: readonly (readonly [header: string, field: CountyField])[] = [
  ["First Name", "firstName"],
  ["Last Name", "lastName"],
  ["Case Number", "caseNumber"],
  ["SSN", "ssn"],
  ["Email Address", "email"],
  ["Worker Number", "workerNumber"],
  ["Date Issued", "dateIssued"],
];

/** A new unit tab with the procedure's seven columns; identifiers are text, so that no zero is lost. */
export function newUnitTab(name: string): NewTab {
  return {
    name,
    headers: procedureColumns.map(([header]) => header),
    formats: procedureColumns.map(([, field]) => (formatOf(field) === "date" ? "date" : "text")),
  };
}

/**
 * Why a worksheet cannot have this name: Excel takes no such name (1 to 31 characters, none of : \ / ? * [ ], no apostrophe at
 * either end, not History), it is one of ours, or another has it. Null: it can.
 * https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function newTabFault(name: string, sheets: readonly BookSheet[]): "name-unusable" | "name-taken" | null {
  const isLegal = /^[^:\\/?*[\]\p{Cc}]{1,31}$/u.test(name) && name.length <= 31 && !/^'|'$/.test(name);
  if (!isLegal || name.toLowerCase() === "history" || isOwnSheet(name)) return "name-unusable";
  return sheets.some((sheet) => isSameTab(sheet.name, name)) ? "name-taken" : null;
}
