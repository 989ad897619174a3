import type { Entry, EntryCells } from "../license/entry";
import type { EditPlan } from "../plan/editPlan";
import { plainText } from "../values/plainText";
import { refuseEntries } from "./actEntries";
import { refuseTogether } from "./refuseTogether";
import { checkGroupName, checkPastDay, checkWords } from "./checkAnswers";
import type { GuideAct, GuideRefusal } from "./guideAct";
import type { GuideGrounds } from "./guideGrounds";
import { issuedEntries } from "./issuedEntries";
import { rowsPlan } from "./rowsPlan";

/**
 * Records that licenses were revoked at LinkedIn (R83, R91): day, reason, and the alternate group where one was chosen (R92).
 * The rows stay. Several at once only where that was decided for each, or may be (rules section 2).
 */
export function revokePlan(
  act: Extract<GuideAct, { kind: "revoke" }>,
  grounds: GuideGrounds,
  name: string,
): EditPlan | readonly GuideRefusal[] {
  const { review, today } = grounds;
  const { on, reason, group } = act;
  const { entries, refusals } = issuedEntries(act.entries, review.book);
  const against = [
    ...refusals,
    ...checkPastDay(on, "revokedOn", today),
    ...refuseEntries("before-issued", "revokedOn", entries, (entry) => isBeforeIssued(on, entry)),
    ...checkWords(reason, "revokeReason"),
    ...(group === "" ? [] : checkGroupName(group, entries, review.settings)),
    ...(entries.length > 1
      ? refuseTogether(
          entries.filter((entry) => !isDecided(entry)),
          review,
        )
      : []),
  ];
  if (on === null || against.length > 0) return against;
  const cells: EntryCells = {
    revokedOn: on,
    revokeReason: plainText(reason),
    ...(group === "" ? {} : { group: plainText(group) }),
  };
  return rowsPlan(
    "revoke",
    name,
    entries.map((entry) => ({ entry, cells })),
    grounds,
    true,
  );
}

function isDecided({ decision }: Entry): boolean {
  return decision === "revoke" || decision === "askedToStop";
}

function isBeforeIssued(on: number | null, { revoked, dateIssued }: Entry): boolean {
  return !revoked && on !== null && dateIssued !== null && on < dateIssued;
}
