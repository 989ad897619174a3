import type { Draft, DraftValues, Language, Placeholder } from "../domain/drafts/draft";
import { fillDraft } from "../domain/drafts/fillDraft";
import { withoutLines } from "../domain/drafts/withoutLines";
import type { UnitReport } from "../domain/report/unitReport";
import type { Settings } from "../domain/settings/settings";
import { describeNumber } from "./counts";
import { letterDay, letterMonth } from "./draftDates";
import { draftTexts } from "./draftTexts";
import { draftWordsOf } from "./draftWords";
import { describeHidden, hiddenWord } from "./hiddenWords";
import { describePeople } from "./reportPaneWords";

/**
 * The text of a slide for a huddle (R81): totals of the report, without names; what the report hides is hidden here too.
 * A line about something that nobody knows, or that would tell a hidden count, is left out.
 */
export function huddleDraft(report: UnitReport, settings: Settings, language: Language = "en"): Draft {
  const words = draftWordsOf("huddle", language, settings);
  const values = huddleValues(report, words === null ? "en" : language);
  return fillDraft(
    withoutLines(
      words ?? draftTexts.huddle,
      optional.filter((name) => values[name] === undefined),
    ),
    values,
  );
}

const optional: readonly Placeholder[] = [
  "active",
  "invited",
  "available",
  "viewed hours",
  "countable hours",
  "as of",
  "small counts",
];

function huddleValues(report: UnitReport, language: Language): DraftValues {
  const { total, seats, asOf } = report;
  const { viewedMinutes = null, countableMinutes = null } =
    report.months.find(({ month }) => month.from === report.month.from) ?? {};
  const isHidden = [total.onList, total.active, total.invited, viewedMinutes, countableMinutes].includes("hidden");
  // The pool is known: free licenses would tell how many are on the list.
  const isFreeKnown = seats !== null && seats.pool !== null && seats.onList !== "hidden";
  return {
    month: letterMonth(report.month.from, language),
    unit: report.scope ?? "all units",
    licenses: describePeople(total.onList),
    // Before the first report only the list tells of anybody: 0 would say that nobody is.
    ...((asOf !== null || total.active !== 0) && { active: describePeople(total.active) }),
    ...((asOf !== null || total.invited !== 0) && { invited: describePeople(total.invited) }),
    ...(isFreeKnown && { available: describeNumber(Math.max(0, seats.pool - seats.onList)) }),
    ...(viewedMinutes !== null && { "viewed hours": wholeHours(viewedMinutes) }),
    ...(countableMinutes !== null && { "countable hours": wholeHours(countableMinutes) }),
    ...(asOf !== null && { "as of": letterDay(asOf, language) }),
    ...(isHidden && { "small counts": describeHidden(report.hideBelow) }),
  };
}

/** Hours for a slide: whole ones, what is less than one more is cut. */
function wholeHours(minutes: number | "hidden"): string {
  return minutes === "hidden" ? hiddenWord : describeNumber(Math.floor(minutes / 60));
}
