import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { CalendarMonth, UnitCalendar } from "../../src/domain/report/unitReport";
import { civilDay } from "../../src/domain/values/serialDate";
import { describeMonth, shortMonth } from "../../src/text/dates";
import { calendarWords } from "../../src/text/reportPaneWords";
import { CalendarCell } from "./CalendarCell";
import { spokenOnly } from "./spokenOnly";

const useStyles = makeStyles({
  /** The calendar scrolls in itself, never the pane. */
  scroller: { overflowX: "auto" },
  table: { borderCollapse: "collapse", tableLayout: "fixed", width: "100%", minWidth: "276px" },
  spoken: spokenOnly,
  head: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    padding: 0,
    textAlign: "center",
  },
  year: {
    textAlign: "start",
    paddingInlineStart: "3px",
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  unit: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase300,
    paddingBlockStart: tokens.spacingVerticalS,
    paddingInline: 0,
    overflowWrap: "anywhere",
  },
  cell: { padding: 0, position: "relative" },
});

/** Units and their months as a table of signs; each cell says in words what it means. */
export function CalendarTable({ calendar }: { readonly calendar: readonly UnitCalendar[] }) {
  const styles = useStyles();
  const months = calendar[0]?.months ?? [];
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Where not all months have room, the newest are seen first.
    if (scroller.current !== null) scroller.current.scrollLeft = scroller.current.scrollWidth;
  }, []);
  return (
    <div ref={scroller} className={styles.scroller} tabIndex={0} role="region" aria-label={calendarWords.scrolls}>
      <table className={styles.table}>
        <caption className={styles.spoken}>{calendarWords.caption}</caption>
        <thead>
          <tr aria-hidden="true">
            {yearsOf(months).map(({ year, count }) => (
              <td key={year} colSpan={count} className={mergeClasses(styles.head, styles.year)}>
                {count > 1 && year}
              </td>
            ))}
          </tr>
          <tr>
            {months.map(({ month }) => (
              <th key={month.to} scope="col" className={styles.head} title={describeMonth(month.to)}>
                <span aria-hidden="true">{shortMonth(month.to).slice(0, 1)}</span>
                <span className={styles.spoken}>{describeMonth(month.to)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {calendar.map(({ tab, months: row }) => (
          <tbody key={tab}>
            <tr>
              <th scope="rowgroup" colSpan={months.length} className={styles.unit}>
                {tab}
              </th>
            </tr>
            <tr>
              {row.map((month) => (
                <td key={month.month.to} className={styles.cell} title={calendarWords.spoken(month)}>
                  <CalendarCell state={month.state} needed={month.needed} />
                  <span className={styles.spoken}>{calendarWords.spoken(month)}</span>
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The years of a run of months, each with how many of them it has; one alone has no room for its year. */
function yearsOf(months: readonly CalendarMonth[]): { readonly year: number; readonly count: number }[] {
  const years = months.map(({ month }) => civilDay(month.to).year);
  return [...new Set(years)].map((year) => ({ year, count: years.filter((other) => other === year).length }));
}
