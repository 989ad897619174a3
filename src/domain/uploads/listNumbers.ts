import type { AdoptedBook } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { checkCaseNumber } from "../rules/checkCaseNumber";
import type { Settings } from "../settings/settings";
import type { UploadRefusalCode } from "./upload";

/** What must never leave with a file: the list's numbers as they are compared, and what to say of each. */
export type ListNumbers = {
  readonly codes: ReadonlyMap<string, UploadRefusalCode>;
  readonly lengths: readonly number[];
};

/** Shorter numbers are found as whole words only: two letters stand in every name. */
const LEAST_INSIDE = 4;

/** Case numbers, worker numbers and SSNs of all rows of the list, the revoked too. */
export function listNumbers({ tabs }: Pick<AdoptedBook, "tabs">, settings: Settings): ListNumbers {
  const codes = new Map<string, UploadRefusalCode>();
  for (const { entries } of tabs) {
    for (const entry of entries) {
      for (const [code, text] of numbersOf(entry, settings)) {
        const number = bare(text);
        if (number !== "" && !codes.has(number)) codes.set(number, code);
      }
    }
  }
  const lengths = [...new Set(Array.from(codes.keys(), (number) => number.length))];
  return { codes, lengths: lengths.filter((length) => length >= LEAST_INSIDE) };
}

/** Which number of the list a value is or holds, in any case and with any signs between; null where it holds none. */
export function numberIn(value: string, { codes, lengths }: ListNumbers): UploadRefusalCode | null {
  const text = bare(value);
  for (const word of [text, ...value.split(/[^\p{L}\p{N}]+/u).map(bare)]) {
    const code = word === "" ? undefined : codes.get(word);
    if (code !== undefined) return code;
  }
  for (const length of lengths) {
    for (let start = 0; start + length <= text.length; start += 1) {
      const code = codes.get(text.slice(start, start + length));
      if (code !== undefined) return code;
    }
  }
  return null;
}

function* numbersOf({ cells }: Entry, settings: Settings): Generator<[UploadRefusalCode, string]> {
  const { ssn = "", caseNumber = "", workerNumber = "" } = cells;
  // Four digits are all that some units keep; a birth year in an address is no SSN.
  if (/(?:\p{Nd}[^\p{Nd}]*){7}/u.test(String(ssn))) yield ["holds-ssn", String(ssn)];
  yield ["holds-case-number", String(caseNumber)];
  const meant = checkCaseNumber(caseNumber, settings)?.after;
  if (meant !== undefined) yield ["holds-case-number", String(meant)];
  yield ["holds-worker-number", String(workerNumber)];
}

/** Letters and digits alone, in upper case and of ordinary width. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toUpperCase();
}
