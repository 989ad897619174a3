import type { Period } from "../values/period";
import type { SerialDate } from "../values/serialDate";
import type { LicenseActivation, ReportKind, Seen } from "./report";

/** What one report said of one e-mail address in one period. Unknown is null, never 0. */
export type EvidenceLine = {
  readonly email: string;
  readonly days: number | null;
  readonly seconds: number | null;
  readonly seen: Seen | null;
  readonly activation: LicenseActivation | null;
};

/** One report and one period (a stacked file gives several), with its lines about people on the list. */
export type EvidenceReport = {
  readonly fingerprint: string;
  readonly kind: ReportKind;
  /** Null while unknown: then nothing about silence is concluded (rules section 5). A users list covers one day. */
  readonly period: Period | null;
  readonly hasDays: boolean;
  readonly hasLogin: boolean;
  /** Some readable line of the period had zero days, whoever it was, or it is a users list (rules section 1). */
  readonly listsEverybody: boolean;
  readonly lines: ReadonlyMap<string, readonly EvidenceLine[]>;
};

/** All that is known of usage: the Usage sheet's rows and the reports brought in now. Oldest first. */
export type Evidence = { readonly reports: readonly EvidenceReport[]; readonly asOf: SerialDate | null };
