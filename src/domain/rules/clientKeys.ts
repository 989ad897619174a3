import type { Entry } from "../license/entry";
import { isBlank, type CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import { caseNumberKey } from "./checkCaseNumber";
import { ssnDigits } from "./checkSsn";
import { checkFullSsn } from "./fullSsn";

/** What two rows of one client have in common, each as it is compared; null where the row does not say. */
export type ClientKeys = { readonly email: string | null; readonly ssn: string | null; readonly client: string | null };

/** The keys of an entry: e-mail, SSN, and name with case number. A case number alone is none, because one case can hold several adults (B1.7). */
export function clientKeys(entry: Entry): ClientKeys {
  return { email: entry.email, ssn: ssnKey(entry.cells.ssn ?? ""), client: nameAndCaseKey(entry) };
}

/** First name, last name and case number as they are compared; null where the row lacks one of them. */
export function nameAndCaseKey({ cells }: Pick<Entry, "cells">): string | null {
  return clientKey([cells.lastName, cells.firstName], cells.caseNumber);
}

/** A number that stands in for none, or was printed for all to see, tells nobody apart. */
function ssnKey(value: CellValue): string | null {
  const digits = ssnDigits(value);
  const code = digits === null ? undefined : checkFullSsn(digits)?.code;
  return code === "ssn-placeholder" || code === "ssn-published" ? null : digits;
}

function clientKey(names: readonly (CellValue | undefined)[], caseNumber: CellValue | undefined): string | null {
  if (caseNumber === undefined || isBlank(caseNumber) || names.some(isBlank)) return null;
  return [...names.map((name) => plainText(name).toLowerCase()), caseNumberKey(caseNumber)].join("\n");
}
