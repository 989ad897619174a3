import type { EntryResult } from "../review/classifyEntries";
import type { MonthlyReview } from "../review/monthlyReview";
import type { SerialDate } from "../values/serialDate";
import { activationDueOf } from "./activationWait";
import type { ClientFacts } from "./clientFacts";
import { clientHistory } from "./clientHistory";
import { clientIndex, columnsOf } from "./clientIndex";
import { clientMonths } from "./clientMonths";
import { consentOf } from "./consentFacts";
import { isIssued } from "../rules/isIssued";
import { missingFields } from "./missingFields";
import { nextAct } from "./nextAct";
import { otherRows } from "./otherRows";
import { stageOf } from "./stageOf";

/** What facts are read from besides the row: the list, the reports and the rules of the review. */
export type FactsGround = Pick<MonthlyReview, "book" | "evidence" | "settings">;

/** Everything that is shown of one client: what the row, the reports and the county's rules say. `today` is the clock's. */
export function clientFactsOf(
  result: EntryResult,
  { book, evidence, settings }: FactsGround,
  today: SerialDate,
): ClientFacts {
  const { entry, activity } = result;
  const index = clientIndex(book);
  const rules = { settings, today };
  const stage = stageOf(entry, columnsOf(book, entry.tab), rules);
  return {
    entry,
    activity,
    issued: isIssued(entry),
    stage,
    next: nextAct(result, stage, rules),
    consent: consentOf(entry, today),
    activationDue: activationDueOf(entry, settings),
    months: clientMonths(entry, evidence, index),
    missing: missingFields(entry, settings),
    history: clientHistory(entry),
    others: otherRows(entry, index),
  };
}
