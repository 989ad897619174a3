import type { AttendanceLine, MonthHours } from "../../src/domain/attendance/attendance";
import type { Settings } from "../../src/domain/settings/settings";
import { attendanceDraft } from "../../src/text/attendanceDraft";
import { hoursPaneWords as words } from "../../src/text/hoursPaneWords";
import { describeHours } from "../../src/text/hoursWords";
import { useClientStyles } from "./clientStyles";
import { CopyField } from "./CopyField";
import { DraftText } from "./DraftText";

type Props = {
  readonly hours: MonthHours;
  readonly lines: readonly AttendanceLine[];
  readonly settings: Settings;
};

/** What goes into CalSAWS of one month: single values as decimal hours, and the whole text. */
export function HoursCopies({ hours, lines, settings }: Props) {
  const styles = useClientStyles();
  const { countable, month, weekly } = hours;
  return (
    <div className={styles.stack}>
      <div className={styles.tight}>
        <CopyField label={words.countableOf(month)} value={describeHours(countable.countable)} />
        <CopyField label={words.weeklyCopy(month)} value={describeHours(weekly)} />
      </div>
      <DraftText
        draft={attendanceDraft(
          hours,
          lines.map(({ courseName }) => courseName),
          settings,
        )}
      />
    </div>
  );
}
