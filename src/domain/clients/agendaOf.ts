import { readDate } from "../fields/readDate";
import type { EntryResult } from "../review/classifyEntries";
import type { SerialDate } from "../values/serialDate";
import { reminderDue } from "./activationWait";
import type { Agenda, AgendaItem, AgendaKind } from "./agenda";
import { holdEndOf } from "./holdEnd";
import { seatsOf } from "./seatsOf";
import { isToRevoke } from "./toRevoke";
import { workOf, type WorkGround } from "./workOf";

/** How many days before its end a hold or an interval is on the list (G11). */
const DAYS_AHEAD = 14;

/** After every day there is. */
const NEVER: SerialDate = Number.MAX_SAFE_INTEGER;

/**
 * Today's list (G11): what was decided and is not done yet, activations, consent, requests, decisions, and what ends within
 * fourteen days. Due days and endings are judged by the clock's day, classes are those of the review. A hold that is over stays
 * on the list until somebody decides.
 */
export function agendaOf(review: WorkGround, today: SerialDate): Agenda {
  const { results, settings } = review;
  const work = workOf(review, today);
  const due = items(results, (result) => reminderDue(result, { settings, today }), known);
  const last = today + DAYS_AHEAD;
  const lines: readonly (readonly [AgendaKind, readonly AgendaItem[]])[] = [
    ["toRevoke", items(work.toRevoke, ({ entry }) => entry.contactedOn)],
    ["activationOverdue", due.filter(({ on }) => on !== null && on < today)],
    ["activationDue", due.filter(({ on }) => on !== null && on >= today)],
    ["consentMissing", items(work.consentMissing, ({ entry }) => entry.dateIssued)],
    ["requestOpen", items(work.requests, () => null)],
    ["licenseUnfinished", items(work.unfinished, ({ entry }) => entry.dateIssued)],
    ["decisionDue", items(work.candidates, () => null)],
    ["holdEnding", items(results, holdEndOf, (on) => on !== null && on <= last)],
    ["intervalEnding", items(results, intervalEnd, (on) => on !== null && today <= on && on <= last)],
  ];
  return {
    lines: lines.flatMap(([kind, of]) => (of.length === 0 ? [] : [{ kind, items: of }])),
    seats: seatsOf(results, settings),
  };
}

/** The last day of the activity's interval (R21), where the license goes on. */
function intervalEnd({ entry }: EntryResult): SerialDate | null {
  return entry.revoked || isToRevoke(entry) ? null : readDate(entry.cells.activityEnd).date;
}

/** Items of the entries whose day is wanted, the earliest day first, those without a day last. */
function items(
  results: readonly EntryResult[],
  dayOf: (result: EntryResult) => SerialDate | null,
  isWanted: (on: SerialDate | null) => boolean = () => true,
): AgendaItem[] {
  const found: AgendaItem[] = [];
  for (const result of results) {
    const on = dayOf(result);
    if (!isWanted(on)) continue;
    const { tab, row, rowKey } = result.entry;
    found.push({ tab, row, rowKey, on });
  }
  return found.sort((a, b) => (a.on ?? NEVER) - (b.on ?? NEVER));
}

function known(on: SerialDate | null): boolean {
  return on !== null;
}
