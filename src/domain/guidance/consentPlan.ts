import { consentTitles } from "../fields/consentWords";
import type { EntryCells } from "../license/entry";
import type { EditPlan } from "../plan/editPlan";
import type { SerialDate } from "../values/serialDate";
import { actEntries, refuseEntries } from "./actEntries";
import { checkPastDay, refuse } from "./checkAnswers";
import type { ConsentAnswers, GuideAct, GuideRefusal } from "./guideAct";
import type { GuideGrounds } from "./guideGrounds";
import { rowsPlan } from "./rowsPlan";

/**
 * Records consent (R12-R15) on open entries. A day after the issue date is recorded as it is: Check names it (R14), and nobody is
 * led to write an earlier one.
 */
export function consentPlan(
  act: Extract<GuideAct, { kind: "consent" }>,
  grounds: GuideGrounds,
  name: string,
): EditPlan | readonly GuideRefusal[] {
  const { review, today } = grounds;
  const { entries, refusals } = actEntries(act.entries, review.book);
  const against = [
    ...refusals,
    ...refuseEntries("revoked", "entries", entries, ({ revoked }) => revoked),
    ...checkConsentAnswers(act.consent, today),
  ];
  if (against.length > 0) return against;
  const cells = consentCells(act.consent);
  return rowsPlan(
    "consent",
    name,
    entries.map((entry) => ({ entry, cells })),
    grounds,
    false,
  );
}

/** What is missing in the answers about consent: its day, not later than today, and its method. */
export function checkConsentAnswers({ on, by }: ConsentAnswers, today: SerialDate): GuideRefusal[] {
  return [...checkPastDay(on, "consentOn", today), ...(by === null ? [refuse("blank", "consentBy")] : [])];
}

/** The cells that record consent. DocuSign verifies the address by itself (R15); what is not verified leaves its cell as it is. */
export function consentCells({ on, by, emailVerified }: ConsentAnswers): EntryCells {
  return {
    ...(on === null ? {} : { consentOn: on }),
    ...(by === null ? {} : { consentBy: consentTitles[by] }),
    ...(emailVerified || by === "docuSign" ? { emailVerified: "Yes" } : {}),
  };
}
