import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { documentedMinutes, type AttendanceMonth } from "../../src/app/attendanceMonths";
import type { MonthHours } from "../../src/domain/attendance/attendance";
import type { Entry } from "../../src/domain/license/entry";
import { describeClient } from "../../src/text/clientWords";
import { attendancePaneWords as words } from "../../src/text/hoursPaneWords";
import { describeMinutes } from "../../src/text/hoursWords";
import { useClientStyles } from "./clientStyles";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  client: {
    display: "flex",
    flexDirection: "column",
    paddingBlockEnd: tokens.spacingVerticalXS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
    overflowWrap: "anywhere",
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  numbers: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    fontVariantNumeric: "tabular-nums",
  },
  number: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  title: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

type Props = { readonly month: AttendanceMonth; readonly onHours: (entry: Entry) => void };

/** The hours of all clients in one month: the sums, then each client, whose hours open. */
export function AttendanceTotals({ month, onHours }: Props) {
  const styles = useStyles();
  const { clients, approved, countable, documented, viewed } = month;
  return (
    <>
      <div>
        <Text className={styles.total}>{words.clients(clients.length, approved)}</Text>
        <Numbers countable={countable} documented={documented} viewed={viewed} />
      </div>
      <LongList items={clients} keyOf={({ entry: { tab, rowKey } }) => `${tab} ${rowKey}`}>
        {(hours) => <Client hours={hours} onHours={onHours} />}
      </LongList>
    </>
  );
}

function Client({ hours, onHours }: { readonly hours: MonthHours } & Pick<Props, "onHours">) {
  const shared = useClientStyles();
  const styles = useStyles();
  const { entry, countable, viewed, approved, overViewed } = hours;
  const marks = [...(approved ? [] : [words.notApproved]), ...(overViewed ? [words.overViewed] : [])];
  return (
    <div className={styles.client}>
      <Button appearance="subtle" className={shared.link} onClick={() => onHours(entry)}>
        {describeClient(entry)}
      </Button>
      <Text size={200} className={shared.hint}>
        {[words.place(entry), ...marks].join(", ")}
      </Text>
      <Numbers countable={countable.countable} documented={documentedMinutes(hours)} viewed={viewed} />
    </div>
  );
}

type NumbersProps = Pick<AttendanceMonth, "countable" | "documented" | "viewed">;

function Numbers({ countable, documented, viewed }: NumbersProps) {
  const styles = useStyles();
  const numbers = [
    [words.countable, describeMinutes(countable)],
    [words.documented, describeMinutes(documented)],
    [words.viewed, viewed === null ? words.notSaid : describeMinutes(viewed)],
  ] as const;
  return (
    <dl className={styles.numbers}>
      {numbers.map(([title, value]) => (
        <div key={title} className={styles.number}>
          <dt className={styles.title}>{title}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
