import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { attendanceGroups, type AttendanceGroup } from "../../src/app/attendanceMonths";
import type { AttendanceFinding } from "../../src/domain/attendance/attendance";
import { describeAttendanceCode, describeAttendanceFinding } from "../../src/text/attendanceWords";
import { severityWords } from "../../src/text/checkWords";
import { describeNumber } from "../../src/text/counts";
import { hoursPaneWords as words } from "../../src/text/hoursPaneWords";
import { useClientStyles } from "./clientStyles";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  title: {
    display: "flex",
    alignItems: "center",
    flexGrow: 1,
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  words: { flexGrow: 1, minWidth: 0 },
  count: { fontVariantNumeric: "tabular-nums" },
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

type Props = {
  readonly findings: readonly AttendanceFinding[];
  readonly onShow: (finding: AttendanceFinding) => void;
};

/** What is to be looked at on the sheet Attendance, by kind, with the sentence and a way to each row. */
export function AttendanceFindings({ findings, onShow }: Props) {
  const groups = attendanceGroups(findings);
  return (
    <div>
      {groups.map((group) => (
        <Group key={`${group.severity} ${group.code}`} group={group} onShow={onShow} />
      ))}
    </div>
  );
}

function Group({ group, onShow }: { readonly group: AttendanceGroup } & Pick<Props, "onShow">) {
  const shared = useClientStyles();
  const styles = useStyles();
  const { code, severity, findings } = group;
  const [first] = findings;
  const title = (
    <span className={styles.title}>
      <SeverityMark severity={severity} />
      <span className={styles.words}>{describeAttendanceCode(code, severity)}</span>{" "}
      <span className={styles.count}>{describeNumber(findings.length)}</span>
    </span>
  );
  return (
    <Disclosure title={title}>
      <div className={styles.rows}>
        <Text size={200} className={shared.hint}>
          {severityWords[severity]}
        </Text>
        {first !== undefined && <Text className={shared.words}>{describeAttendanceFinding(first)}</Text>}
        <LongList items={findings} keyOf={({ row, column }) => `${String(row)} ${column}`}>
          {(finding) => (
            <Button
              appearance="subtle"
              className={shared.link}
              aria-label={words.showLine(finding.row)}
              onClick={() => onShow(finding)}
            >
              {words.lineCell(finding.row, finding.column)}
            </Button>
          )}
        </LongList>
      </div>
    </Disclosure>
  );
}
