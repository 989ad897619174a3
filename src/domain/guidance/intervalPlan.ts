import { intervalEnd } from "../hours/interval";
import type { EditPlan } from "../plan/editPlan";
import { PROGRAM_START } from "../rules/checkDates";
import type { SerialDate } from "../values/serialDate";
import { actEntries, refuseEntries } from "./actEntries";
import { refuse } from "./checkAnswers";
import type { ActField, GuideAct, GuideRefusal } from "./guideAct";
import type { GuideGrounds } from "./guideGrounds";
import { rowsPlan } from "./rowsPlan";

type IntervalAct = Extract<GuideAct, { kind: "interval" }>;

/**
 * Records an interval of the activity (R21): both days, at most three months. It may lie before the issue date or in the future,
 * because the activity is planned.
 */
export function intervalPlan(
  act: IntervalAct,
  grounds: GuideGrounds,
  name: string,
): EditPlan | readonly GuideRefusal[] {
  const { start, end } = act;
  const { entries, refusals } = actEntries(act.entries, grounds.review.book);
  const against = [
    ...refusals,
    ...refuseEntries("revoked", "entries", entries, ({ revoked }) => revoked),
    ...checkDay(start, "activityStart"),
    ...checkDay(end, "activityEnd"),
    ...checkSpan(act),
  ];
  if (start === null || end === null || against.length > 0) return against;
  const cells = { activityStart: start, activityEnd: end };
  return rowsPlan(
    "interval",
    name,
    entries.map((entry) => ({ entry, cells })),
    grounds,
    false,
  );
}

/** A whole day of the program. */
function checkDay(day: SerialDate | null, field: ActField): GuideRefusal[] {
  if (day === null) return [refuse("blank", field)];
  if (!Number.isInteger(day) || day < 1) return [refuse("malformed", field)];
  return day < PROGRAM_START ? [refuse("date-before-program", field)] : [];
}

function checkSpan({ start, end }: IntervalAct): GuideRefusal[] {
  if (start === null || end === null) return [];
  if (end < start) return [refuse("end-before-start", "activityEnd")];
  return end > intervalEnd(start) ? [refuse("interval-too-long", "activityEnd")] : [];
}
