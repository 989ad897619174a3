import { columnChoices } from "../fields/columnChoices";
import type { Decision } from "../fields/decisionWords";
import type { EntryCells } from "../license/entry";
import type { EditPlan } from "../plan/editPlan";
import type { SerialDate } from "../values/serialDate";
import { plainText } from "../values/plainText";
import { refuseTogether } from "./refuseTogether";
import { checkPastDay, checkWords, refuse } from "./checkAnswers";
import type { GuideAct, GuideRefusal } from "./guideAct";
import type { GuideGrounds } from "./guideGrounds";
import { issuedEntries } from "./issuedEntries";
import { rowsPlan } from "./rowsPlan";

type DecisionAct = Extract<GuideAct, { kind: "decision" }>;

const [keep, askedToStop, hold, revoke, noContact] = columnChoices.decision;
const titles: Readonly<Record<Decision, string>> = { keep, askedToStop, hold, revoke, noContact };

/** Records what was decided with or about clients, and when (R85-R88): also a hold with its end and reason. */
export function decisionPlan(
  act: DecisionAct,
  grounds: GuideGrounds,
  name: string,
): EditPlan | readonly GuideRefusal[] {
  const { review, today } = grounds;
  const { entries, refusals } = issuedEntries(act.entries, review.book);
  const against = [
    ...refusals,
    ...(act.decision === null ? [refuse("blank", "decision")] : []),
    ...checkPastDay(act.on, "contactedOn", today),
    ...(act.decision === "hold" ? checkHoldAnswers(act, today) : []),
    ...(act.decision === "revoke" && entries.length > 1 ? refuseTogether(entries, review) : []),
  ];
  if (act.decision === null || act.on === null || against.length > 0) return against;
  const cells: EntryCells = { contactedOn: act.on, decision: titles[act.decision], ...holdCells(act) };
  return rowsPlan(
    "decision",
    name,
    entries.map((entry) => ({ entry, cells })),
    grounds,
    true,
  );
}

/** A hold has an end after today, and a reason. */
function checkHoldAnswers({ holdUntil, holdReason }: DecisionAct, today: SerialDate): GuideRefusal[] {
  const isDay = holdUntil !== null && Number.isInteger(holdUntil) && holdUntil > today;
  const ofUntil = holdUntil === null ? [refuse("blank", "holdUntil")] : isDay ? [] : [refuse("malformed", "holdUntil")];
  return [...ofUntil, ...checkWords(holdReason, "holdReason")];
}

/** Another decision ends a hold, so that it silences nobody any more; a client who was not reached stays on hold. */
function holdCells({ decision, holdUntil, holdReason }: DecisionAct): EntryCells {
  if (decision === "noContact") return {};
  return decision === "hold" && holdUntil !== null
    ? { holdUntil, holdReason: plainText(holdReason) }
    : { holdUntil: "", holdReason: "" };
}
