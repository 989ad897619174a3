import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type {
  AttendanceCode,
  AttendanceFinding,
  AttendanceLine,
  MonthHours,
} from "../../src/domain/attendance/attendance";
import type { Settings } from "../../src/domain/settings/settings";
import { hoursPaneWords as words } from "../../src/text/hoursPaneWords";
import { describeMinutes, describeWorking } from "../../src/text/hoursWords";
import { useClientStyles } from "./clientStyles";
import { Disclosure } from "./Disclosure";
import { HoursCopies } from "./HoursCopies";
import { HoursLines, type ShowLine } from "./HoursLines";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    fontVariantNumeric: "tabular-nums",
  },
  pair: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  title: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, marginInlineStart: "auto", textAlign: "end", userSelect: "text" },
});

type Props = {
  readonly hours: MonthHours;
  readonly lines: readonly AttendanceLine[];
  readonly findings: readonly AttendanceFinding[];
  readonly settings: Settings;
  readonly onShow: ShowLine;
};

/** One month of one client: how the hours came about, what the reports say, the lines behind it, and what goes into CalSAWS. */
export function HoursMonth({ hours, lines, findings, settings, onShow }: Props) {
  const shared = useClientStyles();
  const styles = useStyles();
  const own = lines.filter(({ row }) => hours.rows.includes(row));
  return (
    <div className={shared.tight}>
      <Text className={shared.words}>{describeWorking(hours)}</Text>
      <dl className={styles.list}>
        {partsOf(hours, settings).map(([title, value]) => (
          <div key={title} className={styles.pair}>
            <dt className={styles.title}>{title}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {hours.overViewed && <Notice intent="warning">{words.overViewed}</Notice>}
      <div>
        <Disclosure title={words.lines(own.length)}>
          <HoursLines lines={own} findings={findings.filter(({ code }) => !ofMonth.has(code))} onShow={onShow} />
        </Disclosure>
        <Disclosure title={words.copies}>
          <HoursCopies hours={hours} lines={own} settings={settings} />
        </Disclosure>
      </div>
    </div>
  );
}

/** What the month or the approval says already. */
const ofMonth: ReadonlySet<AttendanceCode> = new Set(["attendance-over-viewed", "attendance-not-approved"]);

function partsOf(
  { countable: of, weekly, viewed }: MonthHours,
  settings: Settings,
): readonly (readonly [string, string])[] {
  const { documented, credited, exercise, countable } = of;
  return [
    [words.course, describeMinutes(documented.course)],
    [words.study, documented.study === null ? words.studyNone : describeMinutes(documented.study)],
    [words.credited, describeMinutes(credited)],
    ...(exercise > 0 ? [[words.exercise, describeMinutes(exercise)] as const] : []),
    [words.countable, describeMinutes(countable)],
    [words.weekly, words.weeklyOf(describeMinutes(weekly), settings.weeksInMonth)],
    [words.viewed, viewed === null ? words.notViewed : describeMinutes(viewed)],
  ];
}
