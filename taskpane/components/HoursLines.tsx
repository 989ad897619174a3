import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { AttendanceFinding, AttendanceLine } from "../../src/domain/attendance/attendance";
import { describeAttendanceCode, describeAttendanceFinding } from "../../src/text/attendanceWords";
import { describePeriod } from "../../src/text/dates";
import { describeLineTimes, hoursPaneWords as words } from "../../src/text/hoursPaneWords";
import { useClientStyles } from "./clientStyles";
import { LongList } from "./LongList";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
    overflowWrap: "anywhere",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  finding: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS },
  times: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

/** Shows a row (1-based) of the sheet Attendance. */
export type ShowLine = (row: number) => void;

type Props = {
  readonly lines: readonly AttendanceLine[];
  /** What is to be looked at; each line says what is its own. */
  readonly findings: readonly AttendanceFinding[];
  /** With what to do about it. */
  readonly saysAll?: boolean;
  readonly onShow: ShowLine;
};

/** Lines of the sheet Attendance; each is corrected on the sheet, where it is shown. */
export function HoursLines({ lines, findings, saysAll = false, onShow }: Props) {
  const shared = useClientStyles();
  const styles = useStyles();
  return (
    <LongList items={lines} keyOf={({ row }) => String(row)} atFirst={15}>
      {(line) => (
        <div className={styles.line}>
          <div className={styles.head}>
            <Text>{line.period === null ? words.noDate : describePeriod(line.period)}</Text>
            <Button
              appearance="subtle"
              className={shared.link}
              aria-label={words.showLine(line.row)}
              onClick={() => onShow(line.row)}
            >
              {words.lineRow(line.row)}
            </Button>
          </div>
          <Text>{line.courseName.trim() === "" ? words.noCourse : line.courseName}</Text>
          <Text size={200} className={styles.times}>
            {describeLineTimes(line)}
          </Text>
          {findings
            .filter(({ row }) => row === line.row)
            .map((finding) => (
              <Text key={`${finding.code} ${finding.column}`} size={200} className={styles.finding}>
                <SeverityMark severity={finding.severity} />
                {saysAll ? describeAttendanceFinding(finding) : describeAttendanceCode(finding.code, finding.severity)}
              </Text>
            ))}
        </div>
      )}
    </LongList>
  );
}
