import { Field, Select } from "@fluentui/react-components";
import type { AttendanceMonth } from "../../src/app/attendanceMonths";
import { describeMonth } from "../../src/text/dates";
import { attendancePaneWords as words } from "../../src/text/hoursPaneWords";
import { useClientStyles } from "./clientStyles";

type Props = {
  readonly months: readonly AttendanceMonth[];
  readonly month: AttendanceMonth;
  /** Hears the first day of the month that was chosen. */
  readonly onMonth: (from: number) => void;
};

/** Which month is shown, the newest first. */
export function AttendanceMonthField({ months, month, onMonth }: Props) {
  const styles = useClientStyles();
  return (
    <Field label={words.month}>
      <Select
        className={styles.select}
        value={String(month.month.from)}
        onChange={(_, { value }) => onMonth(Number(value))}
      >
        {months.map(({ month: { from } }) => (
          <option key={from} value={String(from)}>
            {describeMonth(from)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
