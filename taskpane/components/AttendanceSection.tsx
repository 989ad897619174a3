import { attendanceTarget } from "../../src/app/attendanceTarget";
import type { Attendance } from "../../src/domain/attendance/attendance";
import { attendancePaneWords as words } from "../../src/text/hoursPaneWords";
import type { Send } from "../send";
import { AttendanceFindings } from "./AttendanceFindings";
import { Section } from "./Section";

type Props = { readonly attendance: Attendance; readonly send: Send };

/** What the Check view says of the sheet Attendance (H9); nothing where nothing is found. */
export function AttendanceSection({ attendance: { findings }, send }: Props) {
  if (findings.length === 0) return null;
  return (
    <Section title={words.section}>
      <AttendanceFindings
        findings={findings}
        onShow={(finding) => send({ kind: "show", target: attendanceTarget(finding) })}
      />
    </Section>
  );
}
