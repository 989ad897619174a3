import type { Entry } from "../license/entry";
import type { MonthlyReview } from "../review/monthlyReview";
import { caseNumberKey } from "../rules/checkCaseNumber";
import { ssnDigits } from "../rules/checkSsn";
import { fitMask } from "../rules/mask";
import type { Settings } from "../settings/settings";
import { normalEmail } from "../values/emailAddress";
import { foldedText } from "../values/foldedText";
import { plainText } from "../values/plainText";
import type { SerialDate } from "../values/serialDate";
import type { Stage } from "./clientFacts";
import { columnsOf } from "./clientIndex";
import { searchRecords, type SearchRecord } from "./searchRecords";
import { stageOf } from "./stageOf";

/** An entry that was found, and how far it has come. */
export type FoundClient = { readonly entry: Entry; readonly stage: Stage };

/** One word of the search, as names, addresses and numbers are compared. */
type Word = { readonly name: string; readonly email: string; readonly number: string };

type Search = { readonly number: string; readonly email: string; readonly words: readonly Word[] };

/**
 * Finds entries by name (parts, in any order, without accents), case number (spaces and dashes left out), e-mail address (a part)
 * or worker number; at most `limit`. The whole case number or address comes first, then beginnings, then parts; of these open
 * entries before revoked ones. SSN cells are never looked at, and a text with the shape of an SSN finds nothing.
 */
export function findClients(
  { book, settings }: Pick<MonthlyReview, "book" | "settings">,
  text: string,
  limit: number,
  today: SerialDate,
): FoundClient[] {
  const search = searchOf(text, settings);
  if (search === null) return [];
  const ranked: Entry[][] = [[], [], [], [], [], []];
  for (const record of searchRecords(book)) {
    const rank = rankOf(record, search);
    const same = rank === null ? undefined : ranked[rank * 2 + Number(record.entry.revoked)];
    if (same !== undefined && same.length < limit) same.push(record.entry);
  }
  return ranked
    .flat()
    .slice(0, limit)
    .map((entry) => ({ entry, stage: stageOf(entry, columnsOf(book, entry.tab), { settings, today }) }));
}

/** Four digits or more alone can only be a case or worker number: anything else would be a part of an SSN. */
function searchOf(text: string, settings: Settings): Search | null {
  const plain = plainText(text);
  const number = caseNumberKey(plain);
  if (ssnDigits(plain) !== null && !isIdentifier(plain, settings)) return null;
  const words = /^\d{4,}$/.test(number) ? [] : plain.split(/[\s,;]+/).flatMap(wordOf);
  return number === "" ? null : { number, email: normalEmail(plain), words };
}

/** Whether the county's own numbers look like this, though it has the shape of an SSN. */
function isIdentifier(text: string, { casePattern, workerPattern }: Settings): boolean {
  return [casePattern, workerPattern].some((mask) => mask !== null && fitMask(mask, text) !== null);
}

function wordOf(text: string): Word[] {
  const word = { name: foldedText(text), email: text.toLowerCase(), number: caseNumberKey(text) };
  return word.name === "" ? [] : [word];
}

/** 0: the whole case number or address; 1: everything searched begins something; 2: it is a part of something; null: not found. */
function rankOf(record: SearchRecord, { number, email, words }: Search): number | null {
  if (record.caseNumber === number || record.email === email) return 0;
  let worst = words.length === 0 ? null : 1;
  for (const word of words) {
    const rank = rankOfWord(record, word);
    if (rank === null) {
      worst = null;
      break;
    }
    worst = Math.max(worst ?? rank, rank);
  }
  const ofNumber = rankIn(record.caseNumber, number) ?? rankIn(record.worker, number);
  if (worst === null || ofNumber === null) return worst ?? ofNumber;
  return Math.min(worst, ofNumber);
}

function rankOfWord({ name, email, caseNumber, worker }: SearchRecord, word: Word): number | null {
  if (name.includes(` ${word.name}`) || email.startsWith(word.email)) return 1;
  if (caseNumber.startsWith(word.number) || worker.startsWith(word.number)) return 1;
  const isPart = name.includes(word.name) || email.includes(word.email) || caseNumber.includes(word.number);
  return isPart || worker.includes(word.number) ? 2 : null;
}

function rankIn(value: string, part: string): number | null {
  if (value.startsWith(part)) return 1;
  return value.includes(part) ? 2 : null;
}
