import { activationTitles } from "../fields/activationWords";
import { consentOf } from "../clients/consentFacts";
import { isIssued } from "../rules/isIssued";
import { isToRevoke } from "../clients/toRevoke";
import type { Entry, EntryCells } from "../license/entry";
import type { EditPlan } from "../plan/editPlan";
import { PROGRAM_START } from "../rules/checkDates";
import type { SerialDate } from "../values/serialDate";
import { actEntries, placesOf, refuseEntries } from "./actEntries";
import { checkPastDay, refuse } from "./checkAnswers";
import type { GuideAct, GuideRefusal } from "./guideAct";
import type { GuideGrounds } from "./guideGrounds";
import { rowsPlan } from "./rowsPlan";

/**
 * Records that Confirm was pressed at LinkedIn (R48): the issue date, and the invitation. Never without consent (R14), only on
 * open entries that have no issue date; a re-issue is a row of its own (G5).
 */
export function issuePlan(
  act: Extract<GuideAct, { kind: "issue" }>,
  grounds: GuideGrounds,
  name: string,
): EditPlan | readonly GuideRefusal[] {
  const { review, today } = grounds;
  const { entries, refusals } = actEntries(act.entries, review.book);
  const against = [
    ...refusals,
    ...checkRows(entries, today),
    ...checkIssueDay(act.on, today),
    ...refuseEntries("before-consent", "dateIssued", entries, (entry) => isBeforeConsent(act.on, entry, today)),
  ];
  if (act.on === null || against.length > 0) return against;
  const { on } = act;
  return rowsPlan(
    "issue",
    name,
    entries.map((entry) => ({ entry, cells: issueCells(entry, on), needs: ["consentOn", "consentBy"] })),
    grounds,
    true,
  );
}

/** Why entries take no issue date. Of consent, the method is named where it alone is missing. */
function checkRows(entries: readonly Entry[], today: SerialDate): GuideRefusal[] {
  const open = entries.filter(({ revoked }) => !revoked);
  const hasColumn = open.filter(({ cells }) => cells.dateIssued !== undefined);
  const requests = hasColumn.filter((entry) => !isIssued(entry));
  const consents = requests.map((entry) => ({ entry, state: consentOf(entry, today).state }));
  const places = (isMeant: (state: (typeof consents)[number]["state"]) => boolean) =>
    placesOf(consents.filter(({ state }) => isMeant(state)).map(({ entry }) => entry));
  const noMethod = places((state) => state === "no-method");
  const noConsent = places((state) => state !== "no-method" && state !== "there");
  return [
    ...refuseEntries("revoked", "entries", entries, ({ revoked }) => revoked),
    ...refuseEntries("no-column", "dateIssued", open, ({ cells }) => cells.dateIssued === undefined),
    ...refuseEntries("already-issued", "dateIssued", hasColumn, isIssued),
    ...refuseEntries("withdrawn", "decision", requests, isToRevoke),
    ...(noConsent.length === 0 ? [] : [{ code: "consent-missing", field: "consentOn", places: noConsent } as const]),
    ...(noMethod.length === 0 ? [] : [{ code: "consent-missing", field: "consentBy", places: noMethod } as const]),
  ];
}

function checkIssueDay(on: SerialDate | null, today: SerialDate): GuideRefusal[] {
  const ofDay = checkPastDay(on, "dateIssued", today);
  if (ofDay.length > 0 || on === null) return ofDay;
  return on < PROGRAM_START ? [refuse("date-before-program", "dateIssued")] : [];
}

function isBeforeConsent(on: SerialDate | null, entry: Entry, today: SerialDate): boolean {
  const consent = consentOf(entry, today);
  return !entry.revoked && !isIssued(entry) && on !== null && consent.state === "there" && (consent.on ?? on) > on;
}

/** An activation that is recorded already stays; so does a word for invited. */
function issueCells({ activation }: Entry, on: SerialDate): EntryCells {
  const isSaid = activation === "activated" || activation === "invited";
  return { dateIssued: on, ...(isSaid ? {} : { activation: activationTitles.invited }) };
}
