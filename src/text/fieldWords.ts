import { ownTitles, type CountyField, type FieldKey } from "../domain/fields/field";

const countyTitles: Readonly<Record<CountyField, string>> = {
  firstName: "First name",
  lastName: "Last name",
  caseNumber: "Case number",
  ssn: "SSN",
  email: "E-mail",
  workerNumber: "Worker number",
  dateIssued: "Date issued",
};

/** The field as a person reads it. */
export const fieldWords: Readonly<Record<FieldKey, string>> = { ...countyTitles, ...ownTitles };

/** The words of a field that comes as text from the workbook's edge; a name that is no field is shown as it is. */
export function describeField(field: string): string {
  return field in fieldWords ? fieldWords[field as FieldKey] : field; // the line's own test proves the cast
}
