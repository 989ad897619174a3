import { CompoundButton, makeStyles } from "@fluentui/react-components";
import { attendanceMonths } from "../../src/app/attendanceMonths";
import type { Attendance } from "../../src/domain/attendance/attendance";
import { attendancePaneWords as words, hoursPaneWords } from "../../src/text/hoursPaneWords";
import type { ClientPlace } from "../clientPlace";
import { Section } from "./Section";

const useStyles = makeStyles({ button: { maxWidth: "none", justifyContent: "flex-start", textAlign: "start" } });

type Props = { readonly attendance: Attendance; readonly onPlace: (place: ClientPlace) => void };

/** The way to all clients' hours; it says how far they are in the newest month. */
export function HoursHome({ attendance, onPlace }: Props) {
  const styles = useStyles();
  const [newest] = attendanceMonths(attendance.months);
  return (
    <Section title={hoursPaneWords.open}>
      <CompoundButton
        size="small"
        className={styles.button}
        secondaryContent={newest === undefined ? words.openHow : words.openNewest(newest.month, newest.clients.length)}
        onClick={() => onPlace({ kind: "attendance" })}
      >
        {words.open}
      </CompoundButton>
    </Section>
  );
}
