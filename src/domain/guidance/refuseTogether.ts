import type { Entry } from "../license/entry";
import { classifyAgain } from "../review/classifyAgain";
import type { MonthlyReview } from "../review/monthlyReview";
import type { ActivityClass } from "../activity/activityClass";
import { refuseEntries } from "./actEntries";
import type { GuideRefusal } from "./guideAct";

const together: ReadonlySet<ActivityClass> = new Set(["inactive", "neverActivated", "askedToStop"]);

/**
 * Revoking is decided for several at once only where silence or a word of the client is certain (rules section 2): everybody
 * else, and whoever keeps the license by a recorded decision (R88), one at a time.
 */
export function refuseTogether(entries: readonly Entry[], review: MonthlyReview): GuideRefusal[] {
  const open = entries.filter(({ revoked }) => !revoked);
  const alone = new Set(
    classifyAgain(open, review)
      .filter(({ activity }) => activity.kept || !together.has(activity.class))
      .map(({ entry }) => entry),
  );
  return refuseEntries("one-at-a-time", "entries", entries, (entry) => alone.has(entry));
}
