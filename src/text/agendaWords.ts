import type { AgendaItem, AgendaKind, Seats } from "../domain/clients/agenda";
import { describeCount, describeList, describeNumber, nounFor } from "./counts";
import { describeDay } from "./dates";
import { nouns } from "./nouns";

/** Words of today's list. */
export const agendaWords = {
  title: "Today's list",
  nothing: "Nothing waits for you today. Every request is finished, and nobody's activation, hold or interval is due.",
  item: ({ tab, row }: Pick<AgendaItem, "tab" | "row">) => `${tab}, row ${describeNumber(row)}`,
  day: (kind: AgendaKind, on: AgendaItem["on"]) => (on === null ? "" : dayWords[kind](describeDay(on))),
} as const;

const dayWords: Readonly<Record<AgendaKind, (day: string) => string>> = {
  toRevoke: (day) => `decided ${day}`,
  activationOverdue: (day) => `was due ${day}`,
  activationDue: (day) => `due ${day}`,
  consentMissing: (day) => `issued ${day}`,
  requestOpen: (day) => `since ${day}`,
  licenseUnfinished: (day) => `issued ${day}`,
  decisionDue: (day) => `since ${day}`,
  holdEnding: (day) => `hold until ${day}`,
  intervalEnding: (day) => `ends ${day}`,
};

const lines: Readonly<Record<AgendaKind, (count: number) => string>> = {
  toRevoke: (count) => `${describeCount(count, nouns.license)} to revoke at LinkedIn`,
  activationOverdue: (count) =>
    `${describeCount(count, nouns.client)} ${count === 1 ? "has" : "have"} not activated in time`,
  activationDue: (count) => `${describeCount(count, nouns.client)} should activate within the week`,
  consentMissing: (count) => `${describeCount(count, nouns.license)} without consent on the row`,
  requestOpen: (count) => `${describeCount(count, nouns.request)} not finished`,
  licenseUnfinished: (count) => `${describeCount(count, nouns.license)} with group, profile or the row to finish`,
  decisionDue: (count) => `${describeCount(count, nouns.candidate)} to decide about`,
  holdEnding: (count) =>
    `${describeCount(count, nouns.hold)} ${count === 1 ? "ends soon or is" : "end soon or are"} over`,
  intervalEnding: (count) => `${describeCount(count, nouns.interval)} ${count === 1 ? "ends" : "end"} soon`,
};

/** One line of today's list: 3 requests not finished. */
export function describeAgendaLine(kind: AgendaKind, count: number): string {
  return lines[kind](count);
}

/** The line of today's list about the sheet Attendance: 2 lines of the sheet Attendance have mistakes. */
export function describeAttendanceMistakes(count: number): string {
  return `${describeCount(count, nouns.line)} of the sheet Attendance ${count === 1 ? "has a mistake" : "have mistakes"}`;
}

/** The licenses in one or two sentences: 408 of 510 are in use, 102 free. 25 invited, 301 active. */
export function describeSeats({ pool, onList, invited, active, returnable }: Seats): string {
  const parts = [
    ...(invited > 0 ? [`${describeNumber(invited)} invited`] : []),
    ...(active > 0 ? [`${describeNumber(active)} active`] : []),
  ];
  const among = parts.length === 0 ? "" : ` Of these ${describeList(parts)}.`;
  const back =
    returnable === 0
      ? ""
      : ` ${describeNumber(returnable)} ${returnable === 1 ? "comes" : "come"} back if the candidates are revoked.`;
  return `${describePool(pool, onList)}${among}${back}`;
}

function describePool(pool: number | null, onList: number): string {
  const used = describeNumber(onList);
  if (pool === null)
    return `${describeCount(onList, nouns.license)} on the list. How many there are in all is not on Setup.`;
  const free = pool - onList;
  if (free > 0) return `${used} of ${describeCount(pool, nouns.license)} on the list, ${describeNumber(free)} free.`;
  const over = free === 0 ? "none is free" : `${describeNumber(-free)} more than there are`;
  return `${used} of ${describeNumber(pool)} ${nounFor(pool, nouns.license)} on the list, ${over}.`;
}
