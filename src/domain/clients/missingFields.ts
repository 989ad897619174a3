import { countyFields, type CountyField } from "../fields/field";
import type { Entry } from "../license/entry";
import { isNameless } from "../rules/checkName";
import { ssnPolicyOf } from "../rules/ssnPolicy";
import type { Settings } from "../settings/settings";
import { isBlank } from "../values/cell";
import { isIssued } from "../rules/isIssued";

/**
 * Fields of the procedure that are blank still (R55-R61), in the county's order. The SSN counts where the unit keeps one and no
 * reason stands in its place (R58). A field whose column the tab does not have is none of the row's.
 */
export function missingFields(entry: Entry, settings: Pick<Settings, "ssn" | "unitSsn">): CountyField[] {
  return countyFields.filter((field) => entry.cells[field] !== undefined && isMissing(field, entry, settings));
}

function isMissing(field: CountyField, entry: Entry, settings: Pick<Settings, "ssn" | "unitSsn">): boolean {
  const cell = entry.cells[field] ?? "";
  if (field === "firstName" || field === "lastName") return isNameless(cell);
  if (field === "dateIssued") return !isIssued(entry);
  return isBlank(cell) && (field !== "ssn" || ssnPolicyOf(entry.tab, settings) !== "none");
}
