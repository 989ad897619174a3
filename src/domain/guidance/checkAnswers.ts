import type { Entry } from "../license/entry";
import { isBlank } from "../values/cell";
import type { SerialDate } from "../values/serialDate";
import { holdsSsnShape } from "../values/ssnShape";
import { isKnownGroup } from "../rules/checkState";
import type { Settings } from "../settings/settings";
import { refuseEntries } from "./actEntries";
import type { ActField, GuideRefusal, GuideRefusalCode } from "./guideAct";

/** A refusal of an answer, which is about no row. */
export function refuse(code: GuideRefusalCode, field: ActField): GuideRefusal {
  return { code, field, places: [] };
}

/** The day on which something happened: there, a whole day, and not later than today. */
export function checkPastDay(on: SerialDate | null, field: ActField, today: SerialDate): GuideRefusal[] {
  if (on === null) return [refuse("blank", field)];
  if (!Number.isInteger(on) || on < 1) return [refuse("malformed", field)];
  return on > today ? [refuse("date-future", field)] : [];
}

/** Words that a person typed: there, and nothing with the shape of an SSN among them. */
export function checkWords(text: string, field: ActField): GuideRefusal[] {
  if (isBlank(text)) return [refuse("blank", field)];
  return holdsSsnShape(text) ? [refuse("holds-ssn", field)] : [];
}

/** A group's name: words, and one of the unit's own or alternate groups where Setup lists any (R50, R84). */
export function checkGroupName(group: string, entries: readonly Entry[], settings: Settings): GuideRefusal[] {
  const ofWords = checkWords(group, "group");
  if (ofWords.length > 0) return ofWords;
  return refuseEntries("group-unknown", "group", entries, ({ tab }) => !isKnownGroup(group, tab, settings));
}
