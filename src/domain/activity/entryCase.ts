import type { Entry } from "../license/entry";
import type { EvidenceLine, EvidenceReport } from "../usage/evidence";
import type { LicenseActivation, Seen } from "../usage/report";
import type { Period } from "../values/period";
import type { SerialDate } from "../values/serialDate";
import { windowOf } from "./cutoff";
import { latest, type Heard } from "./statement";

/** Why nobody can tell whose report lines are whose, or which is right (A2). */
export type Conflict = "shared-email" | "contradiction";

/** What a unit's rules say: months of silence, and days until the activation deadline. */
export type UnitRules = { readonly months: number; readonly activationDays: number };

/** Everything about one entry that the lines of the activity table look at (rules section 2). */
export type EntryCase = {
  readonly entry: Entry;
  readonly months: number;
  readonly asOf: SerialDate | null;
  readonly conflict: Conflict | null;
  /** Every report of known period, with the client's lines; empty where the entry has no say in the evidence. */
  readonly heard: readonly Heard[];
  /** Latest proof of life of any kind, from reports or the row's own Last login (ruling 8). */
  readonly seen: Seen | null;
  /** The newest word on activation says invited or not invited (ruling 7). */
  readonly notActivated: boolean;
  /** Issue date and the days to activate; null without an issue date. */
  readonly due: SerialDate | null;
};

/** A case whose data-through date is known, with its window. */
export type DatedCase = EntryCase & { readonly asOf: SerialDate; readonly cutoff: SerialDate; readonly window: Period };

/** A report with its lines about one client. */
export type Told = { readonly report: EvidenceReport; readonly lines: readonly EvidenceLine[] };

/** Gathers what is known of one entry, from what each report told of it. */
export function entryCase(
  entry: Entry,
  asOf: SerialDate | null,
  told: readonly Told[],
  rules: UnitRules,
  conflict: Conflict | null,
): EntryCase {
  const reported = latest(told.flatMap(({ lines }) => lines.flatMap(({ seen }) => seen ?? [])));
  const activation = toldActivation(entry, told) ?? entry.activation;
  return {
    entry,
    asOf,
    conflict,
    months: rules.months,
    heard: told.flatMap(({ report, lines }) =>
      report.period === null ? [] : [{ report, period: report.period, lines }],
    ),
    seen: newerOf(reported, entry.lastLogin),
    notActivated: activation === "invited" || activation === "notInvited",
    due: entry.dateIssued === null ? null : entry.dateIssued + rules.activationDays,
  };
}

/** The row's own Last login counts where no report knows a later day, or the same. */
function newerOf(reported: Seen | null, own: SerialDate | null): Seen | null {
  return own === null || (reported !== null && reported.on >= own) ? reported : { on: own, kind: "login" };
}

/** The case with its window, or null while no report gives a data-through date. */
export function dated(entryCase: EntryCase): DatedCase | null {
  const { asOf, months } = entryCase;
  if (asOf === null) return null;
  const window = windowOf(asOf, months);
  return { ...entryCase, asOf, window, cutoff: window.from - 1 };
}

const rank: readonly LicenseActivation[] = ["activated", "noLicense", "removed", "invited", "notInvited"];

/** What reports told of the activation. A day of activation on the row stands above older words; a word there has no date. */
export function toldActivation({ activatedOn }: Entry, told: readonly Told[]): LicenseActivation | null {
  const newest = newestActivation(told);
  return newest === null || (activatedOn !== null && activatedOn >= newest.to) ? null : newest.word;
}

type DatedWord = { readonly to: SerialDate; readonly word: LicenseActivation };

/** The newest word of the reports on activation; of one day's words the one that speaks most for the client. */
function newestActivation(told: readonly Told[]): DatedWord | null {
  let best: DatedWord | null = null;
  for (const { report, lines } of told) {
    const to = report.period?.to ?? 0;
    for (const { activation: word } of lines) {
      if (word === null) continue;
      if (best === null || to > best.to || (to === best.to && rank.indexOf(word) < rank.indexOf(best.word)))
        best = { to, word };
    }
  }
  return best;
}
