import { columnChoices } from "../fields/columnChoices";
import type { EditPlan } from "../plan/editPlan";
import { actEntries, refuseEntries } from "./actEntries";
import type { GuideAct, GuideRefusal } from "./guideAct";
import type { GuideGrounds } from "./guideGrounds";
import { rowsPlan } from "./rowsPlan";

const [yes, no] = columnChoices.approvedToCount;

/** Records whether the hours of clients may count toward the WTW plan (R32), on entries that are not revoked. */
export function approvePlan(
  act: Extract<GuideAct, { kind: "approve" }>,
  grounds: GuideGrounds,
  name: string,
): EditPlan | readonly GuideRefusal[] {
  const { entries, refusals } = actEntries(act.entries, grounds.review.book);
  const against = [...refusals, ...refuseEntries("revoked", "entries", entries, ({ revoked }) => revoked)];
  if (against.length > 0) return against;
  const cells = { approvedToCount: act.approved ? yes : no };
  return rowsPlan(
    "approve",
    name,
    entries.map((entry) => ({ entry, cells })),
    grounds,
    false,
  );
}
