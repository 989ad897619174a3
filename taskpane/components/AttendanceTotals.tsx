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

type ClientsProps = Pick<AttendanceMonth, "clients"> & { readonly onHours: (entry: Entry) => void };

/** The hours of all clients in one month, summed up. */
export function AttendanceTotals({ month }: { readonly month: AttendanceMonth }) {
  const styles = useStyles();
  const { clients, approved, viewed } = month;
  return (
    <div>
      <Text className={styles.total}>{words.clients(clients.length, approved)}</Text>
      <Numbers {...month} viewed={viewed ?? "none"} />
    </div>
  );
}

/** The clients with hours in a month; the hours of each open. */
export function AttendanceClients({ clients, onHours }: ClientsProps) {
  return (
    <LongList items={clients} keyOf={({ entry: { tab, rowKey } }) => `${tab} ${rowKey}`}>
      {(hours) => <Client hours={hours} onHours={onHours} />}
    </LongList>
  );
}

function Client({ hours, onHours }: { readonly hours: MonthHours } & Pick<ClientsProps, "onHours">) {
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

/** Minutes; `viewed` null is left out, "none" is said. */
type NumbersProps = Pick<AttendanceMonth, "countable" | "documented"> & { readonly viewed: number | "none" | null };

function Numbers({ countable, documented, viewed }: NumbersProps) {
  const styles = useStyles();
  const numbers = [
    [words.countable, describeMinutes(countable)],
    [words.documented, describeMinutes(documented)],
    ...(viewed === null ? [] : [[words.viewed, viewed === "none" ? words.notSaid : describeMinutes(viewed)] as const]),
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
