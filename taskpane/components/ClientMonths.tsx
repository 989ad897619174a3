import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ClientMonth } from "../../src/domain/clients/clientFacts";
import { cardWords, describeHours } from "../../src/text/clientWords";
import { describeNumber } from "../../src/text/counts";
import { describePeriod } from "../../src/text/dates";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingBlock: tokens.spacingVerticalXS,
  },
  row: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  cell: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: "end" },
});

/** Days and hours of one client in the periods that the reports tell, as a small table. */
export function ClientMonths({ months }: { readonly months: readonly ClientMonth[] }) {
  const styles = useStyles();
  if (months.length === 0) return <Text>{cardWords.noMonths}</Text>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {cardWords.period}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {cardWords.days}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {cardWords.time}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ period, days, minutes }) => (
          <tr key={`${period.from} ${period.to}`}>
            <th scope="row" className={mergeClasses(styles.row, styles.cell)}>
              {describePeriod(period)}
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {days === null ? cardWords.notSaid : describeNumber(days)}
            </td>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {minutes === null ? cardWords.notSaid : describeHours(minutes)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
