import type { AttendanceCode, AttendanceFinding, MonthHours } from "../domain/attendance/attendance";
import type { Severity } from "../domain/findings/severities";
import type { Period } from "../domain/values/period";
import { severityOrder } from "./findingGroups";

/** One calendar month of all clients, in minutes. `viewed` is null where no report tells anything. */
export type AttendanceMonth = {
  readonly month: Period;
  readonly clients: readonly MonthHours[];
  readonly documented: number;
  readonly countable: number;
  readonly viewed: number | null;
  readonly approved: number;
};

/** The months of the sheet Attendance with their sums, the newest first. */
export function attendanceMonths(months: readonly MonthHours[]): readonly AttendanceMonth[] {
  const byMonth = new Map<number, MonthHours[]>();
  for (const one of months) {
    const known = byMonth.get(one.month.from);
    if (known === undefined) byMonth.set(one.month.from, [one]);
    else known.push(one);
  }
  return [...byMonth.values()].map(sumOf).sort((a, b) => b.month.from - a.month.from);
}

function sumOf(clients: readonly MonthHours[]): AttendanceMonth {
  const [first] = clients;
  if (first === undefined) throw new Error("A month without clients is no month.");
  const viewed = clients.flatMap((one) => (one.viewed === null ? [] : [one.viewed]));
  return {
    month: first.month,
    clients,
    documented: total(clients.map(documentedMinutes)),
    countable: total(clients.map(({ countable }) => countable.countable)),
    viewed: viewed.length === 0 ? null : total(viewed),
    approved: clients.filter(({ approved }) => approved).length,
  };
}

/** All that a client documented in a month, in minutes: courses, study and exercises. */
export function documentedMinutes({ countable: { documented } }: Pick<MonthHours, "countable">): number {
  return documented.course + (documented.study ?? 0) + documented.exercise;
}

function total(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

/** Findings of one kind. */
export type AttendanceGroup = {
  readonly code: AttendanceCode;
  readonly severity: Severity;
  readonly findings: readonly AttendanceFinding[];
};

/** Findings of the sheet Attendance by kind, what must be fixed first. */
export function attendanceGroups(findings: readonly AttendanceFinding[]): readonly AttendanceGroup[] {
  return severityOrder.flatMap((severity) => {
    const byCode = new Map<AttendanceCode, AttendanceFinding[]>();
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const known = byCode.get(finding.code);
      if (known === undefined) byCode.set(finding.code, [finding]);
      else known.push(finding);
    }
    return [...byCode].map(([code, ofCode]) => ({ code, severity, findings: ofCode }));
  });
}
