import type { Period } from "../values/period";
import type { SerialDate } from "../values/serialDate";
import type { Seen } from "../usage/report";

/** The activity classes of rules section 2, a stable interface. */
export type ActivityClass =
  | "revoked"
  | "conflict"
  | "askedToStop"
  | "onHold"
  | "active"
  | "invited"
  | "activationOverdue"
  | "neverActivated"
  | "tooNew"
  | "inactive"
  | "notInReport"
  | "cannotTell"
  | "probablyInactive";

/** Which line of the table decided: A1 to A15. */
export type RuleLine =
  "A1" | "A2" | "A3" | "A4" | "A5" | "A6" | "A7" | "A8" | "A9" | "A10" | "A11" | "A12" | "A13" | "A14" | "A15";

/** Why, as a code with typed parameters; `src/text` makes the one sentence of it. */
export type Reason = {
  readonly rule: RuleLine;
  readonly months: number;
  readonly tab: string;
  readonly asOf: SerialDate | null;
  readonly cutoff: SerialDate | null;
  readonly parts: ReasonParts;
};

/** What a sentence of reason may say; only what is known is there. */
export type ReasonParts = {
  readonly seen?: Seen;
  readonly days?: number;
  readonly periods?: readonly Period[];
  readonly missing?: readonly Period[];
  readonly due?: SerialDate;
  readonly daysLeft?: number;
  readonly issued?: SerialDate;
  readonly revokedOn?: SerialDate;
  readonly holdUntil?: SerialDate;
  /** The period with activity began before the cutoff: benefit of the doubt. */
  readonly straddles?: boolean;
  /** The row or the report still says "not activated" though there is a login. */
  readonly staleActivation?: boolean;
  readonly conflict?: "shared-email" | "contradiction";
  readonly lack?: "no-reports" | "no-login-column" | "blank-login" | "absent" | "no-email" | "no-period" | "other";
};

/** What is concluded of one entry. `quietMonths` 0..N; sums are null when no such line exists (rules section 2). */
export type Activity = {
  readonly class: ActivityClass;
  readonly reason: Reason;
  readonly quietMonths: number;
  readonly seen: Seen | null;
  readonly daysLoggedIn: number | null;
  readonly minutesViewed: number | null;
  /** A recorded "Keep" silences the candidate until a newer report (R88). */
  readonly kept: boolean;
};
