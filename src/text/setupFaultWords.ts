import type { SetupFinding } from "../domain/settings/setupFinding";
import { describeCount, describeList, nounFor } from "./counts";
import { nouns } from "./nouns";

/** What is wrong with a row of the Setup sheet; the row says nothing until it is put right. */
const setupFaultWords: Readonly<Record<SetupFinding["code"], string>> = {
  "setup-header": "the headers Section and Name are missing, so nothing on the sheet holds",
  "setup-section": "this section is not known",
  "setup-name": "the name cannot be used",
  "setup-value": "the value cannot be used",
  "setup-unit": "no unit tab has this name",
  "setup-repeated": "an earlier row says the same setting, and that row holds",
  "setup-placeholder": "the words in braces are none that this text can fill",
  "setup-placeholder-missing": "a placeholder that this text needs is missing",
  "setup-subject":
    "a subject has no placeholder, no @ and no number of three digits or more, and a text without a subject has none",
  "setup-ssn": "something there looks like an SSN",
};

/** One fault of the Setup sheet: where it is and what it is. */
export function describeSetupFault({ row, code, column }: SetupFinding): string {
  return `Setup, row ${row}, ${column}: ${setupFaultWords[code]}.`;
}

/** Rows of the Usage sheet that somebody changed so that they cannot be read. */
export function describeUnreadableUsage(rows: readonly number[]): string {
  const more = rows.length > MOST ? [`${rows.length - MOST} more`] : [];
  const named = describeList([...rows.slice(0, MOST).map(String), ...more]);
  return `Usage, ${nounFor(rows.length, nouns.row)} ${named}: cannot be read. What ${rows.length === 1 ? "it" : "they"} said is not counted; bring in the report again.`;
}

const MOST = 8;

/** The heading of the list of faults. */
export function describeFaults(count: number): string {
  return `${describeCount(count, nouns.place)} on our own sheets to put right`;
}
