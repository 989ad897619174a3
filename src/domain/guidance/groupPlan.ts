import { plainText } from "../values/plainText";
import type { EditPlan } from "../plan/editPlan";
import { checkGroupName } from "./checkAnswers";
import type { GuideAct, GuideRefusal } from "./guideAct";
import type { GuideGrounds } from "./guideGrounds";
import { issuedEntries } from "./issuedEntries";
import { rowsPlan } from "./rowsPlan";

/** Records the group in which clients were placed or to which they were moved (R50, R84), on licenses that are out. */
export function groupPlan(
  act: Extract<GuideAct, { kind: "group" }>,
  grounds: GuideGrounds,
  name: string,
): EditPlan | readonly GuideRefusal[] {
  const { book, settings } = grounds.review;
  const { entries, refusals } = issuedEntries(act.entries, book);
  const against = [...refusals, ...checkGroupName(act.group, entries, settings)];
  if (against.length > 0) return against;
  const cells = { group: plainText(act.group) };
  return rowsPlan(
    "group",
    name,
    entries.map((entry) => ({ entry, cells })),
    grounds,
    false,
  );
}
