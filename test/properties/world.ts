import type { LicenseActivation, ReportKind, SeenKind } from "../../src/domain/usage/report";

/** A row of the list, as the rules speak of it. Days are serial dates. */
export type WorldRow = {
  readonly tab: string;
  readonly email: string;
  readonly issued: number | null;
  readonly revokedOn: number | null;
  readonly decision: string;
  readonly contactedOn: number | null;
  readonly holdUntil: number | null;
  readonly holdReason: string;
  readonly activation: string;
  readonly lastLogin: number | null;
};

/** One line of a report about one address; unknown is null. */
export type WorldLine = {
  readonly email: string;
  readonly days: number | null;
  readonly seconds: number | null;
  readonly seen: { readonly on: number; readonly kind: SeenKind } | null;
  readonly activation: LicenseActivation | null;
};

export type WorldReport = {
  readonly kind: ReportKind;
  readonly from: number;
  readonly to: number;
  readonly hasDays: boolean;
  readonly hasLogin: boolean;
  readonly lines: readonly WorldLine[];
};

/** A list, the reports of some months, and each tab's months of silence. */
export type World = {
  readonly rows: readonly WorldRow[];
  readonly reports: readonly WorldReport[];
  readonly months: ReadonlyMap<string, number>;
};
