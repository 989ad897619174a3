import { readDate } from "../fields/readDate";
import type { TabColumns } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import type { Settings } from "../settings/settings";
import { isBlank, type CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import { addMonths } from "../values/serialDate";
import { isNoDate } from "./checkDates";
import type { CellFinding, CheckRules } from "./checkRules";

/** What the columns of the license's life say of each other: revoked, group, activity interval, hold (rules section 4, status). */
export function checkState(entry: Entry, columns: TabColumns, rules: CheckRules): CellFinding[] {
  const ofStatus = entry.revoked
    ? checkRevoked(entry, columns)
    : [...checkGroup(entry, columns, rules.settings), ...checkHold(entry, rules)];
  return [...ofStatus, ...checkInterval(entry)];
}

function checkRevoked({ revokedOn, dateIssued, cells }: Entry, columns: TabColumns): CellFinding[] {
  const found: CellFinding[] = [];
  if (columns.has("revokeReason") && isBlank(cells.revokeReason))
    found.push({ field: "revokeReason", code: "revoked-without-reason" });
  if (revokedOn !== null && dateIssued !== null && revokedOn < dateIssued)
    found.push({ field: "revokedOn", code: "revoked-before-issued" });
  return found;
}

/** The group of an open entry (R50): one of the unit's, or an alternate one (R84), where Setup lists any; several are apart by ";". */
function checkGroup({ tab, cells }: Entry, columns: TabColumns, settings: Settings): CellFinding[] {
  if (!columns.has("group")) return [];
  if (isBlank(cells.group)) return [{ field: "group", code: "group-missing" }];
  return isKnownGroup(String(cells.group), tab, settings) ? [] : [{ field: "group", code: "group-unknown" }];
}

/** Whether a text names groups of the unit, its own or alternate ones; any text does while Setup lists none. */
export function isKnownGroup(text: string, tab: string, settings: Pick<Settings, "groups">): boolean {
  const unit = settings.groups.get(tab);
  const known = new Set([...(unit?.groups ?? []), ...(unit?.alternates ?? [])].map(groupKey));
  const isKnown = (name: string): boolean => known.has(groupKey(name));
  const items = text.split(";").filter((item) => !isBlank(item));
  return known.size === 0 || isKnown(text) || items.every(isKnown);
}

function groupKey(name: CellValue): string {
  return plainText(name).toLowerCase();
}

/** An activity is scheduled in intervals of up to three months (R21): 15 Jan to 14 Apr. */
function checkInterval({ cells }: Entry): CellFinding[] {
  const start = readDate(cells.activityStart).date;
  const end = readDate(cells.activityEnd).date;
  return start !== null && end !== null && end > addMonths(start, 3) - 1
    ? [{ field: "activityEnd", code: "interval-too-long" }]
    : [];
}

/** A hold ends when the data have passed it: without a data-through date it stands, as it does for A4. */
function checkHold({ decision, holdUntil, holdReason, cells }: Entry, { asOf }: CheckRules): CellFinding[] {
  const begun = decision === "hold" || !isNoDate(cells.holdUntil) || !isBlank(cells.holdReason);
  if (!begun) return [];
  if (holdUntil === null || holdReason === null)
    return [{ field: holdUntil === null ? "holdUntil" : "holdReason", code: "hold-incomplete" }];
  return asOf !== null && holdUntil < asOf ? [{ field: "holdUntil", code: "hold-expired" }] : [];
}
