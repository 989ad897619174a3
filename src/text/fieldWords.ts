import { fieldTitles, type FieldKey } from "../domain/fields/field";

/** The words of a field that comes as text from the workbook's edge; a name that is no field is shown as it is. */
export function describeField(field: string): string {
  return field in fieldTitles ? fieldTitles[field as FieldKey] : field; // the line's own test proves the cast
}
