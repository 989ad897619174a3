import { attendanceFormats, attendanceHeaders } from "../attendance/attendanceTable";
import { attendanceClients, type CaseClient } from "../attendance/attendanceClients";
import type { Entry } from "../license/entry";
import { emptyPlan, type EditPlan } from "../plan/editPlan";
import { isBlank } from "../values/cell";
import { plainText } from "../values/plainText";
import { holdsSsnShape } from "../values/ssnShape";
import { actEntries, placesOf } from "./actEntries";
import { readAttendanceAnswers } from "./attendanceAnswers";
import type { ActField, GuideAct, GuideRefusal, GuideRefusalCode } from "./guideAct";
import type { GuideGrounds } from "./guideGrounds";

/**
 * Records one line of a client's attendance sheet (R71, R74-R76) as a new row of the sheet Attendance, and nothing else. The
 * client stands there by the case number as the list shows it, and by the address only where several clients share the number.
 */
export function attendancePlan(
  act: Extract<GuideAct, { kind: "attendance" }>,
  grounds: GuideGrounds,
  name: string,
): EditPlan | readonly GuideRefusal[] {
  const { review, today } = grounds;
  const { entries, refusals } = actEntries([act.entry], review.book);
  const answers = readAttendanceAnswers(act.attendance, today);
  const [entry] = entries;
  const client = entry === undefined ? [] : clientOnSheet(entry, grounds);
  const against = [
    ...refusals,
    ...("row" in answers ? [] : answers.refusals),
    ...("caseNumber" in client ? [] : client),
  ];
  if (!("row" in answers) || !("caseNumber" in client) || against.length > 0) return against;
  const { date, through, times } = answers.row;
  const { courseName, note } = act.attendance;
  const row = [
    ...[date, through, client.caseNumber, client.email],
    ...[plainText(courseName), ...times, plainText(note)],
  ];
  return {
    ...emptyPlan("attendance", name, review.settings.adoption),
    appends: [{ sheet: "Attendance", headers: attendanceHeaders, formats: attendanceFormats, rows: [row] }],
  };
}

/** How the client is named on the sheet Attendance, or why that is not possible. */
function clientOnSheet(
  entry: Entry,
  { review }: GuideGrounds,
): { readonly caseNumber: string; readonly email: string } | GuideRefusal[] {
  const cell = entry.cells.caseNumber;
  const refuse = (code: GuideRefusalCode, field: ActField) => [{ code, field, places: placesOf([entry]) }];
  if (cell === undefined) return refuse("no-column", "caseNumber");
  if (isBlank(cell)) return refuse("blank", "caseNumber");
  const caseNumber = plainText(cell);
  if (holdsSsnShape(caseNumber)) return refuse("holds-ssn", "caseNumber");
  // Which letters and zeros a number had cannot be known: once it is corrected, the line would be nobody's.
  if (typeof cell !== "string") return refuse("malformed", "caseNumber");
  const clients = attendanceClients(review.book, review.settings);
  const same = clients.withCaseNumber(cell);
  if (same.length < 2) return { caseNumber, email: "" };
  const email = entry.email ?? emailOfOtherRow(entry, same);
  return email === null ? refuse("blank", "email") : { caseNumber, email };
}

function emailOfOtherRow(entry: Entry, clients: readonly CaseClient[]): string | null {
  const [email = null] = clients.find(({ rows }) => rows.includes(entry))?.emails ?? [];
  return email;
}
