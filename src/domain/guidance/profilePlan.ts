import type { EditPlan } from "../plan/editPlan";
import { refuseEntries } from "./actEntries";
import { checkPastDay } from "./checkAnswers";
import type { GuideAct, GuideRefusal } from "./guideAct";
import type { GuideGrounds } from "./guideGrounds";
import { issuedEntries } from "./issuedEntries";
import { rowsPlan } from "./rowsPlan";

/** Records the day on which name and business title were entered in the profile (R51, R52), on licenses that are out. */
export function profilePlan(
  act: Extract<GuideAct, { kind: "profile" }>,
  grounds: GuideGrounds,
  name: string,
): EditPlan | readonly GuideRefusal[] {
  const { review, today } = grounds;
  const { on } = act;
  const { entries, refusals } = issuedEntries(act.entries, review.book);
  const against = [
    ...refusals,
    ...checkPastDay(on, "profileOn", today),
    ...refuseEntries(
      "before-issued",
      "profileOn",
      entries,
      ({ revoked, dateIssued }) => !revoked && on !== null && dateIssued !== null && on < dateIssued,
    ),
  ];
  if (on === null || against.length > 0) return against;
  return rowsPlan(
    "profile",
    name,
    entries.map((entry) => ({ entry, cells: { profileOn: on } })),
    grounds,
    false,
  );
}
