import { Button, Text } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { attendanceMonths } from "../../src/app/attendanceMonths";
import { attendanceTarget } from "../../src/app/attendanceTarget";
import type { MonthState } from "../../src/app/state";
import type { Entry } from "../../src/domain/license/entry";
import { clientPlaceWords } from "../../src/text/clientWords";
import { attendancePaneWords as words } from "../../src/text/hoursPaneWords";
import type { PlaceProps } from "../clientPlace";
import { AttendanceFindings } from "./AttendanceFindings";
import { AttendanceHelp } from "./AttendanceHelp";
import { AttendanceMonthField } from "./AttendanceMonthField";
import { AttendanceClients, AttendanceTotals } from "./AttendanceTotals";
import { AttendanceWrite } from "./AttendanceWrite";
import { useClientStyles } from "./clientStyles";
import { PlaceHeading } from "./PlaceHeading";
import { Section } from "./Section";

type Props = PlaceProps & {
  readonly month: MonthState;
  /** What came of the last act. */
  readonly children: ReactNode;
};

/** All that the sheet Attendance says: each month of all clients, what is wrong on it, and what goes to the list. */
export function AttendancePlace({ state, month, send, onPlace, onClient, children }: Props) {
  const styles = useClientStyles();
  const { attendance } = state;
  const [wanted, setWanted] = useState<number | null>(null);
  const months = attendanceMonths(attendance?.months ?? []);
  const shown = months.find((one) => one.month.from === wanted) ?? months[0];
  const busy = state.task.kind !== "idle";
  const onHours = ({ tab, row }: Entry) => onClient({ tab, row }, { kind: "hours" });
  const isEmpty = attendance === null || attendance.lines.length === 0;
  return (
    <div className={styles.place}>
      <PlaceHeading>{clientPlaceWords.attendance}</PlaceHeading>
      {children}
      {isEmpty && <AttendanceHelp onFind={() => onPlace({ kind: "home" })} />}
      {shown !== undefined && (
        <Section title={words.byMonth}>
          <AttendanceMonthField months={months} month={shown} onMonth={setWanted} />
          <AttendanceTotals month={shown} />
        </Section>
      )}
      {shown !== undefined && (
        <AttendanceWrite
          month={shown}
          book={month.review.book}
          busy={busy}
          onWrite={() => send({ kind: "writeCountable", month: shown.month })}
        />
      )}
      {attendance !== null && !isEmpty && (
        <Section title={words.findings}>
          {attendance.findings.length === 0 && <Text>{words.noFindings}</Text>}
          <AttendanceFindings
            findings={attendance.findings}
            onShow={(finding) => send({ kind: "show", target: attendanceTarget(finding) })}
          />
          <Button
            appearance="subtle"
            className={styles.link}
            onClick={() => send({ kind: "show", target: { tab: "Attendance", row: 1 } })}
          >
            {words.openSheet}
          </Button>
        </Section>
      )}
      {shown !== undefined && (
        <Section title={words.clientsOf(shown.month)}>
          <AttendanceClients clients={shown.clients} onHours={onHours} />
        </Section>
      )}
    </div>
  );
}
