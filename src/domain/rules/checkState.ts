import { readDate } from "../fields/readDate";
import type { TabColumns } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { isBlank } from "../values/cell";
import { addMonths } from "../values/serialDate";
import type { CellFinding, CheckRules } from "./checkRules";

/** What the columns of the license's life say of each other: revoked, group, activity interval, hold (rules section 4, status). */
export function checkState(entry: Entry, columns: TabColumns, rules: CheckRules): CellFinding[] {
  return [
    ...checkRevoked(entry, columns),
    ...checkGroup(entry, columns, rules),
    ...checkInterval(entry),
    ...checkHold(entry, rules),
  ];
}

function checkRevoked({ revoked, revokedOn, dateIssued, cells }: Entry, columns: TabColumns): CellFinding[] {
  const found: CellFinding[] = [];
  if (!revoked) return found;
  if (columns.has("revokeReason") && isBlank(cells.revokeReason))
    found.push({ field: "revokeReason", code: "revoked-without-reason" });
  if (revokedOn !== null && dateIssued !== null && revokedOn < dateIssued)
    found.push({ field: "revokedOn", code: "revoked-before-issued" });
  return found;
}

function checkGroup({ tab, revoked, cells }: Entry, columns: TabColumns, { settings }: CheckRules): CellFinding[] {
  if (!columns.has("group") || revoked) return [];
  const group = String(cells.group ?? "").trim();
  if (isBlank(group)) return [{ field: "group", code: "group-missing" }];
  const { groups, alternates } = settings.groups.get(tab) ?? { groups: [], alternates: [] };
  const known = [...groups, ...alternates];
  return known.length > 0 && !known.includes(group) ? [{ field: "group", code: "group-unknown" }] : [];
}

/** An activity is scheduled in intervals of up to three months (R21): 15 Jan to 14 Apr. */
function checkInterval({ cells }: Entry): CellFinding[] {
  const start = readDate(cells.activityStart).date;
  const end = readDate(cells.activityEnd).date;
  return start !== null && end !== null && end > addMonths(start, 3) - 1
    ? [{ field: "activityEnd", code: "interval-too-long" }]
    : [];
}

/** A hold ends when the data has passed it: without a data-through date it stands, as it does for A4. */
function checkHold({ decision, holdUntil, holdReason, cells }: Entry, { asOf }: CheckRules): CellFinding[] {
  const begun = decision === "hold" || !isBlank(cells.holdUntil) || !isBlank(cells.holdReason);
  if (!begun) return [];
  if (holdUntil === null || holdReason === null)
    return [{ field: holdUntil === null ? "holdUntil" : "holdReason", code: "hold-incomplete" }];
  return asOf !== null && holdUntil < asOf ? [{ field: "holdUntil", code: "hold-expired" }] : [];
}
