import { classify } from "../activity/classify";
import { entryCase, toldActivation, type Conflict, type EntryCase, type Told } from "../activity/entryCase";
import { secondsWithin } from "../activity/usageSums";
import type { Activity } from "../activity/activityClass";
import type { Entry } from "../license/entry";
import type { Settings } from "../settings/settings";
import type { Evidence, EvidenceLine } from "../usage/evidence";
import type { LicenseActivation } from "../usage/report";
import { civilDay, endOfMonth, firstOf } from "../values/serialDate";
import { isShared, ownerOf, type Roster } from "./roster";

/** What is concluded of an entry, and what its own columns show beside the class. */
export type EntryResult = {
  readonly entry: Entry;
  readonly activity: Activity;
  /** The newest word of a report on the license, null when none said any. */
  readonly told: LicenseActivation | null;
  /** Seconds viewed in the calendar month of the data-through date. */
  readonly secondsInMonth: number | null;
};

type Grounds = {
  readonly evidence: Evidence;
  readonly contradicting: ReadonlySet<EvidenceLine>;
  readonly roster: Roster;
  readonly settings: Settings;
  /** Months that were chosen for this review, over those of the Setup sheet. */
  readonly unitMonths: ReadonlyMap<string, number>;
};

/** Months of silence of a unit tab: chosen now, else of Setup's unit, else Setup's general rule. */
export function monthsOf(tab: string, { settings, unitMonths }: Pick<Grounds, "settings" | "unitMonths">): number {
  return unitMonths.get(tab) ?? settings.unitMonths.get(tab) ?? settings.months;
}

/** Classifies every entry of the list (rules section 2). */
export function classifyEntries(entries: readonly Entry[], grounds: Grounds): EntryResult[] {
  return entries.map((entry) => classifyEntry(entry, grounds));
}

function classifyEntry(entry: Entry, grounds: Grounds): EntryResult {
  const { evidence, contradicting, roster, settings } = grounds;
  const told = toldOf(entry, evidence, roster);
  const isDoubtful = told.some(({ lines }) => lines.some((line) => contradicting.has(line)));
  const certain = told.map(({ report, lines }) => ({
    report,
    lines: isDoubtful ? lines.filter((line) => !contradicting.has(line)) : lines,
  }));
  const rules = { months: monthsOf(entry.tab, grounds), activationDays: settings.activationDays };
  const found = entryCase(entry, evidence.asOf, certain, rules, conflictOf(entry, isDoubtful, roster));
  return {
    entry,
    activity: classify(found),
    told: toldActivation(entry, certain),
    secondsInMonth: secondsInMonth(found),
  };
}

/** What each report tells of an entry: nothing where its address belongs to another entry, or to two (then nobody knows whose it is). */
function toldOf(entry: Entry, evidence: Evidence, roster: Roster): Told[] {
  const { email } = entry;
  const isOwner = email !== null && (entry.revoked ? !roster.open.has(email) : ownerOf(roster, email) === entry);
  return evidence.reports.map((report) => ({ report, lines: isOwner ? (report.lines.get(email) ?? []) : [] }));
}

function conflictOf(entry: Entry, contradicted: boolean, roster: Roster): Conflict | null {
  if (!entry.revoked && entry.email !== null && isShared(roster, entry.email)) return "shared-email";
  return contradicted ? "contradiction" : null;
}

function secondsInMonth({ heard, asOf }: EntryCase): number | null {
  if (asOf === null) return null;
  const { year, month } = civilDay(asOf);
  return secondsWithin(heard, { from: firstOf(year, month), to: endOfMonth(asOf) });
}
