import type { TabColumns } from "../license/adoptedBook";
import type { EntryResult } from "../review/classifyEntries";
import type { MonthlyReview } from "../review/monthlyReview";
import type { CheckRules } from "../rules/checkRules";
import type { SerialDate } from "../values/serialDate";
import { isUndecided } from "./candidates";
import type { Stage } from "./clientFacts";
import { isIssued } from "../rules/isIssued";
import { stageOf } from "./stageOf";
import { isToRevoke } from "./toRevoke";

/** What may be under way with an entry; two of them at once are possible. */
export type WorkKind = "requests" | "unfinished" | "candidates" | "toRevoke" | "consentMissing";

/** Open entries with whom something is under way, each list in the order of tabs and rows. */
export type Work = Readonly<Record<WorkKind, readonly EntryResult[]>>;

/** The parts of a review that decide what is under way. */
export type WorkGround = Pick<MonthlyReview, "book" | "results" | "settings">;

type KnownWork = { readonly settings: WorkGround["settings"]; readonly today: SerialDate; readonly work: Work };

const known = new WeakMap<WorkGround["results"], KnownWork>();

/**
 * Sorts the entries of a review by what is under way with them (G11, G12): once for today's list and the worklists together.
 * `today` is the clock's.
 */
export function workOf(ground: WorkGround, today: SerialDate): Work {
  const { results, settings } = ground;
  const standing = known.get(results);
  if (standing?.today === today && standing.settings === settings) return standing.work;
  const work = sort(ground, today);
  known.set(results, { settings, today, work });
  return work;
}

function sort({ book, results, settings }: WorkGround, today: SerialDate): Work {
  const work: Record<WorkKind, EntryResult[]> = {
    requests: [],
    unfinished: [],
    candidates: [],
    toRevoke: [],
    consentMissing: [],
  };
  const columns = new Map(book.tabs.map((tab) => [tab.name, tab.columns]));
  for (const result of results) {
    const ofTab = columns.get(result.entry.tab);
    if (ofTab === undefined) continue;
    for (const kind of workWith(result, ofTab, { settings, today })) work[kind].push(result);
  }
  return work;
}

/** What was not issued yet cannot be revoked; who is to be revoked is not finished, and not decided about again. */
function workWith(result: EntryResult, columns: TabColumns, rules: Pick<CheckRules, "settings" | "today">): WorkKind[] {
  const { entry } = result;
  if (entry.revoked) return [];
  if (!isIssued(entry)) return ["requests"];
  if (isToRevoke(entry)) return ["toRevoke"];
  const begun = columns.has("consentOn") ? issuedWork(stageOf(entry, columns, rules)) : [];
  return isUndecided(result) ? ["candidates", ...begun] : begun;
}

/** Licenses issued before the tab had our consent column were not issued by the guide: nothing of them is unfinished (G3). */
function issuedWork(stage: Stage): WorkKind[] {
  if (stage === "consent") return ["consentMissing"];
  return stage === "done" || stage === "revoked" ? [] : ["unfinished"];
}
