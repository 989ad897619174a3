import { checkCaseNumber } from "../rules/checkCaseNumber";
import { checkWorkerNumber } from "../rules/checkWorkerNumber";
import { onlyOne } from "./mailAddresses";
import type { MailRules } from "./mailLines";

/** Letters, digits and dashes that stand together; what was taken out counts, so that its neighbours are no number. */
const TOKEN = /[\p{L}\p{N}\ufffd][\p{L}\p{N}\ufffd-]*/gu;
const MARKED_CASE =
  /(?<![\p{L}\p{N}])(?:case|caso)(?: ?(?:numbers?|no\.?|num\.?|nbr\.?|id|#|:|-|=|is|es|\())* ?([\p{L}\p{N}-]+(?: [\p{L}\p{N}]+)?(?: ?(?:[,/&]|and|or) ?\d[\p{L}\p{N}-]{5,20}){0,9})/giu;
const COUNTY_ID = /(?<![\p{L}\p{N}-])\d{2} ?- ?[\dA-Z]{2} ?- ?[\dA-Z]{7} ?- ?\d ?- ?\d{2}(?![\p{L}\p{N}-])/giu;
const MARKED_WORKER =
  /(?<![\p{L}\p{N}])(?:worker|caseload|aec ?\/ ?ec|aec|ec)(?:'s)? ?(?:number|no\.?|num\.?|id|code|#)(?: ?(?:number|is|:|-|=|#))* ?([A-Za-z0-9-]{2,12})(?![\p{L}\p{N}-])/giu;

/**
 * The case number of a text: the one that is called so; else a county ID of this county, of which the middle seven are meant
 * (B1.2); else the only number that looks like one by itself and is called nothing else (`others`). Telephone numbers and zip codes
 * never do.
 */
export function caseNumberIn(
  { labelled, others }: { readonly labelled: readonly string[]; readonly others: readonly string[] },
  text: string,
  rules: MailRules,
): string | null {
  const marked = Array.from(text.matchAll(MARKED_CASE), ([, value = ""]) => value);
  const called = [...labelled, ...marked].flatMap((value) => calledNumbers(value, rules));
  const rest = text.replace(COUNTY_ID, " ");
  const taken = new Set(others.flatMap((value) => tokensOf(value)));
  const lone = tokensOf(rest).flatMap((token) => (taken.has(token) ? [] : (loneNumber(token, rules) ?? [])));
  // A number of a sentence may be another client's, in a mail that was answered, where a second one stands by itself.
  if (called.length > 0) return onlyOne(labelled.length > 0 ? called : [...called, ...lone]);
  const ofCounty = Array.from(text.matchAll(COUNTY_ID), ([id]) => countyNumber(id, rules)).flatMap((one) => one ?? []);
  return onlyOne(ofCounty.length > 0 ? ofCounty : lone);
}

function tokensOf(text: string): string[] {
  return Array.from(text.matchAll(TOKEN), ([token]) => token);
}

/** The number of a value that is called a case number: its first word, or all of it; with others that stand beside it in a list. */
function calledNumbers(value: string, rules: MailRules): string[] {
  const [first = "", ...more] = value.split(LIST).filter((word) => word !== "");
  const number = fitting(first, rules);
  if (number !== null) return [number, ...more.slice(0, MOST_IN_LIST).flatMap((word) => loneNumber(word, rules) ?? [])];
  const whole = value.length > LONGEST_NUMBER ? null : fitting(value, rules);
  return whole === null ? [] : [whole];
}

const LIST = /[\s,;()/&]+/;
const MOST_IN_LIST = 20;

const LONGEST_NUMBER = 30;

function countyNumber(id: string, rules: MailRules): string | null {
  return checkCaseNumber(id, rules)?.code === "case-number-county-id" ? fitting(id, rules) : null;
}

/** Digits and letters together, a digit first, as the county writes them; names of forms and days are none. */
function loneNumber(token: string, rules: MailRules): string | null {
  const isLike = /^\d/.test(token) && /[A-Z]/.test(token) && !/[a-z]/.test(token) && /\d.*\d/.test(token);
  return isLike && !DAY.test(token) ? fitting(token, rules) : null;
}

const DAY = /^\d{1,2}-?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|(?:AM|PM|ST|ND|RD|TH)$/;

/** The number as the county writes it; null for what is a telephone number, has words in it, or is none. */
function fitting(text: string, rules: MailRules): string | null {
  const bare = text.replace(/[.,;:)]+$/, "").trim();
  if (!bare.split(/\s+/).every((part) => /\d/.test(part)) || /^\d{3}[-. ]\d{4}$/.test(bare)) return null;
  const found = checkCaseNumber(bare, rules);
  const number = found === null ? bare : String(found.after ?? "");
  return /\d/.test(number) ? number : null;
}

/** The worker number of a text: the one that is called so. A name or a telephone number is none. */
export function workerNumberIn(labelled: readonly string[], text: string, rules: MailRules): string | null {
  const marked = Array.from(text.matchAll(MARKED_WORKER), ([, value = ""]) => value);
  const values = [...labelled.map((value) => value.split(/[\s,;()]+/)[0] ?? ""), ...marked];
  return onlyOne(values.map((value) => value.toUpperCase()).filter((value) => isWorkerNumber(value, rules)));
}

function isWorkerNumber(value: string, rules: MailRules): boolean {
  const digits = value.replace(/\D/g, "");
  const isPhone = digits.length > 6 && !/[A-Z]/.test(value);
  return digits !== "" && !isPhone && checkWorkerNumber(value, rules) === null;
}

/** A text without its addresses, in which numbers are looked for. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s,;<>()]+/g, (word) => (word.includes("@") ? " " : word));
}
