import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CalendarMonth, UnitCalendar } from "../../src/domain/report/unitReport";
import { describeList } from "../../src/text/counts";
import { calendarWords } from "../../src/text/reportPaneWords";
import { CalendarCell } from "./CalendarCell";
import { CalendarTable } from "./CalendarTable";
import { Section } from "./Section";

const useStyles = makeStyles({
  legend: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
  },
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  sign: { flexShrink: 0, display: "flex" },
  gaps: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
});

const states = ["covered", "partly", "missing"] as const;

/** How far the imported reports reach, by unit and month, and in words what is still needed. */
export function CalendarSection({ calendar }: { readonly calendar: readonly UnitCalendar[] }) {
  const styles = useStyles();
  const isEmpty = calendar.every(({ months }) => months.every(({ state }) => state === "missing"));
  const gaps = calendar
    .map(({ tab, months }) => ({ tab, needed: months.filter(isGap) }))
    .filter(({ needed }) => needed.length > 0);
  return (
    <Section title={calendarWords.title}>
      <Text>{isEmpty ? calendarWords.empty : calendarWords.lead}</Text>
      <CalendarTable calendar={calendar} />
      <ul className={styles.legend}>
        {states.map((state) => (
          <li key={state} className={styles.item}>
            <span className={styles.sign}>
              <CalendarCell state={state} needed={false} />
            </span>
            <Text size={200}>{calendarWords.legend[state]}</Text>
          </li>
        ))}
        <li className={styles.item}>
          <span className={styles.sign}>
            <CalendarCell state="covered" needed />
          </span>
          <Text size={200}>{calendarWords.legend.needed}</Text>
        </li>
      </ul>
      {!isEmpty && gaps.length === 0 && <Text>{calendarWords.noGap}</Text>}
      {!isEmpty && gaps.length > 0 && (
        <div>
          <Text>{calendarWords.gaps}</Text>
          <ul className={styles.gaps}>
            {gaps.map(({ tab, needed }) => (
              <li key={tab}>
                <Text size={200}>{calendarWords.gap(tab, describeList(needed.map(calendarWords.missing)))}</Text>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

function isGap({ needed, state }: CalendarMonth): boolean {
  return needed && state !== "covered";
}
