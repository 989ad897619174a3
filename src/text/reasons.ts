import type { Activity, Reason } from "../domain/activity/activityClass";
import type { Period } from "../domain/values/period";
import { civilDay, endOfMonth, type SerialDate } from "../domain/values/serialDate";
import type { SeenKind } from "../domain/usage/report";
import { describeCount, describeList } from "./counts";
import { describeDay, describeMonth, describePeriod, shortMonth } from "./dates";
import { nouns } from "./nouns";
import { isKeptCandidate } from "./statusWords";

/** Why an entry has its class: one true, complete sentence for the Why column, with the unit's rule and without a person's data. */
export function describeReason(activity: Activity): string {
  const { reason } = activity;
  const ends = [
    byRule[reason.rule](activity),
    ...(isKeptCandidate(activity) ? ["kept, as recorded under Decision"] : []),
  ];
  if (namesRule.has(reason.rule) && reason.asOf !== null)
    ends.push(`rule: ${describeCount(reason.months, nouns.month)}, ${reason.tab}`);
  return `${ends.join("; ")}.`;
}

/** Lines of the table whose outcome depends on the unit's months of silence. */
const namesRule: ReadonlySet<Reason["rule"]> = new Set(["A5", "A8", "A9", "A10", "A12", "A13", "A14", "A15"]);

const byRule: Readonly<Record<Reason["rule"], (activity: Activity) => string>> = {
  A1: ({ reason: { parts } }) =>
    parts.revokedOn === undefined
      ? "The license is marked as revoked"
      : `License revoked on ${describeDay(parts.revokedOn)}`,
  A2: ({ reason: { parts } }) =>
    parts.conflict === "shared-email"
      ? "Another open entry has the same e-mail address, and a person must decide whose it is"
      : "Report lines for this e-mail address contradict each other, and a person must decide which is right",
  A3: () => "The client asked to stop, as recorded under Decision",
  A4: ({ reason: { parts } }) =>
    parts.holdUntil === undefined
      ? "On hold for the recorded reason"
      : `On hold until ${describeDay(parts.holdUntil)}, for the recorded reason`,
  A5: describeLife,
  A6: describeInvitation,
  A7: ({ reason }) =>
    `Not activated within ${daysToActivate(reason)} of the issue on ${dayOf(reason.parts.issued)}${asOfWords(reason)}`,
  A8: ({ reason }) =>
    `Never activated, issued on ${dayOf(reason.parts.issued)}, at least ${monthsOf(reason)} before ${dayOf(reason.asOf)}`,
  A9: ({ reason }) =>
    isIssuedLater(reason)
      ? `Issued on ${dayOf(reason.parts.issued)}, after the data ends on ${dayOf(reason.asOf)}: too new to judge`
      : `Issued on ${dayOf(reason.parts.issued)}, less than ${monthsOf(reason)} before ${dayOf(reason.asOf)}: too new to judge`,
  A10: ({ reason, seen }) => {
    const last = reason.parts.seen;
    const named =
      last !== undefined && last.on === seen?.on
        ? `: the last one was on ${describeDay(last.on)}`
        : ", by the last login a report gives";
    return `No login in the ${monthsOf(reason)} to ${dayOf(reason.asOf)}${named}`;
  },
  A11: ({ reason: { parts } }) => {
    const periods = (parts.periods ?? []).map(describePeriod);
    const reports = periods.length === 1 ? "report" : "reports";
    const lists = periods.length === 1 ? "lists" : "list";
    return `Not in the ${reports} of ${describeList(periods)}, which ${lists} everybody, so the e-mail address wants a check`;
  },
  A12: ({ reason: { parts } }) => {
    const missing = `no report shows this client's logins for ${describeList((parts.missing ?? []).map(describePeriod))}`;
    return `Cannot tell: ${missing}${parts.lack === "blank-login" ? ", and a blank or doubtful value proves nothing" : ""}`;
  },
  A13: ({ reason }) => `No login in ${spanOf(reason)}`,
  A14: ({ reason }) =>
    `Probably no login in ${spanOf(reason)}, inferred from a report that lists only people with activity and not this client`,
  A15: describeLack,
};

const seenWords: Readonly<Record<SeenKind, string>> = {
  login: "Last login on",
  openLogin: "Last login, with the month read first, on",
  viewed: "Last viewed something on",
  engaged: "Last active on",
};

function describeLife({ reason: { parts, months } }: Activity): string {
  const stale = parts.staleActivation === true ? ", though the activation status still says not activated" : "";
  if (parts.seen !== undefined) return `${seenWords[parts.seen.kind]} ${describeDay(parts.seen.on)}${stale}`;
  const [last] = [...(parts.periods ?? [])].reverse();
  const doubt =
    parts.straddles === true
      ? `, a period that began before the ${describeCount(months, nouns.month)} did (benefit of the doubt)`
      : "";
  return `Logged in during ${last === undefined ? "the time of a report" : describePeriod(last)}${doubt}${stale}`;
}

function describeInvitation({ reason }: Activity): string {
  const { issued, daysLeft = 0 } = reason.parts;
  if (isIssuedLater(reason))
    return `Not yet activated, issued on ${dayOf(issued)}, after the data ends on ${dayOf(reason.asOf)}`;
  const left = daysLeft === 0 ? "the last day to activate" : `${describeCount(daysLeft, nouns.day)} left to activate`;
  return `Not yet activated, issued on ${dayOf(issued)}: ${left}${asOfWords(reason)}`;
}

function isIssuedLater({ asOf, parts: { issued } }: Reason): boolean {
  return asOf !== null && issued !== undefined && issued > asOf;
}

function describeLack({ reason }: Activity): string {
  switch (reason.parts.lack) {
    case "no-reports":
      return "Cannot tell: no report with a known period has been imported yet";
    case "no-email":
      return "Cannot tell: the row has no e-mail address that could be found in a report";
    case "absent":
      return `Cannot tell: not in a report that lists everybody but does not lie within the ${monthsOf(reason)}`;
    default:
      return "Cannot tell: every day is covered, but a report's last login does not prove that its whole period was silent";
  }
}

/** The window as months when it is made of whole ones: 3 imported months (Aug, Sep, Oct 2026); else as days. */
function spanOf({ asOf, cutoff, months }: Reason): string {
  if (asOf === null || cutoff === null) return describeCount(months, nouns.month);
  const window = { from: cutoff + 1, to: asOf };
  if (asOf !== endOfMonth(asOf)) return `the imported days ${describePeriod(window)}`;
  return `${months === 1 ? "1 imported month" : `${months} imported months`} (${monthNames(window)})`;
}

function monthNames({ from, to }: Period): string {
  const ends: SerialDate[] = [];
  for (let end = endOfMonth(from); end <= to; end = endOfMonth(end + 1)) ends.push(end);
  const sameYear = civilDay(from).year === civilDay(to).year;
  return ends.map((end) => (sameYear && end !== to ? shortMonth(end) : describeMonth(end))).join(", ");
}

function monthsOf({ months }: Reason): string {
  return describeCount(months, nouns.month);
}

function daysToActivate({ parts: { due, issued } }: Reason): string {
  return describeCount(due === undefined || issued === undefined ? 0 : due - issued, nouns.day);
}

function asOfWords({ asOf }: Reason): string {
  return asOf === null ? "" : `, as of ${describeDay(asOf)}`;
}

function dayOf(date: SerialDate | null | undefined): string {
  return date === null || date === undefined ? "an unknown day" : describeDay(date);
}
