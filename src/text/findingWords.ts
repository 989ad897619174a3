import type { Finding, RowPlace } from "../domain/findings/finding";
import type { FindingCode } from "../domain/findings/severities";
import type { CellValue } from "../domain/values/cell";
import { dateFields, type FieldKey } from "../domain/fields/field";
import { sameClientTitles } from "../domain/fields/sameClientWords";
import { describeList, describeNumber } from "./counts";
import { describeDay } from "./dates";
import { describeField } from "./fieldWords";
import { findingSentences, specialSentences } from "./findingSentences";
import { withoutSsn } from "./withoutSsn";

/** How many rows a sentence names before it counts the rest. */
const MOST_PLACES = 5;

/** A finding as its sentence needs it: tab and row are shown beside it. */
export type FindingWithoutPlace = Omit<Finding, "tab" | "row">;

/** The heading under which findings of a kind stand together: a few words without a full stop. */
export function describeCode(code: FindingCode): string {
  return findingSentences[code].heading;
}

/**
 * What is wrong and what to do, in two or three short sentences. A duplicate names the other rows. It has no cell contents, no name
 * and no digit of an SSN in it; tab, row and field are shown beside it.
 */
export function describeFinding(finding: FindingWithoutPlace): string {
  const { wrong, advice } = sentencesOf(finding);
  const rows = describeOthers(finding);
  if (finding.decided !== undefined)
    return join(wrong, rows, `Decided: ${sameClientTitles[finding.decided]}.`, specialSentences.decided);
  return join(wrong.replace("{field}", describeField(finding.field)), rows, advice);
}

/** What the offered correction does, for its button: "Change to 1B2K111". An SSN is never shown. Null where none is offered. */
export function describeFix({ code, field, fix }: Finding): string | null {
  if (fix === undefined) return null;
  if (field === "ssn") return describeSsnFix(code, fix.after);
  return fix.after === "" ? "Empty the cell" : `Change to ${describeAfter(field, fix.after)}`;
}

function sentencesOf({ code, severity, fix }: FindingWithoutPlace): {
  readonly wrong: string;
  readonly advice: string;
} {
  if (code === "missing-ssn" && severity === "note") return specialSentences.ssnReason;
  if (code === "date-text" && fix === undefined) return specialSentences.noDate;
  return findingSentences[code];
}

function describeOthers({ others = [], othersInAll = others.length }: FindingWithoutPlace): string {
  if (others.length === 0) return "";
  const named = others.slice(0, MOST_PLACES).map(describePlace);
  const rest = othersInAll - named.length;
  return `See ${describeList(rest > 0 ? [...named, `${describeNumber(rest)} more`] : named)}.`;
}

/** A row as a sentence names it: Unit 12 row 14. */
function describePlace({ tab, row }: RowPlace): string {
  return `${tab} row ${row}`;
}

function describeSsnFix(code: FindingCode, after: CellValue): string {
  if (code === "ssn-lost-zero") return "Put the leading zero back";
  if (after === "") return "Empty the cell";
  return /^\d{4}$/.test(String(after)) ? "Write it as text" : "Write it with dashes";
}

function describeAfter(field: FieldKey | "row", after: CellValue): string {
  const isDate = field !== "row" && dateFields.has(field) && typeof after === "number";
  return isDate ? describeDay(after) : withoutSsn(String(after));
}

function join(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
