import { makeStyles, tokens } from "@fluentui/react-components";
import type { SeatCounts, UnitReport } from "../../src/domain/report/unitReport";
import { describeNumber } from "../../src/text/counts";
import { describeInTime, describePeople, numberWords, reportPaneWords } from "../../src/text/reportPaneWords";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
  },
  pair: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    paddingBlockStart: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

/** The key numbers of the chosen units. */
export function ReportNumbers({ report }: { readonly report: UnitReport }) {
  const styles = useStyles();
  const { total, month, asOf, activationDays, seats } = report;
  const numbers: readonly (readonly [string, string])[] = [
    [numberWords.onList, describePeople(total.onList)],
    [numberWords.active, describePeople(total.active)],
    [numberWords.invited, describePeople(total.invited)],
    // Without a report nobody is known to be silent or late, which is not to say that nobody is.
    [numberWords.candidates, asOf === null ? reportPaneWords.notKnown : describePeople(total.candidates)],
    [numberWords.issued(month), describePeople(total.issued)],
    [numberWords.revoked(month), describePeople(total.revoked)],
    [numberWords.inTime(activationDays), asOf === null ? reportPaneWords.notKnown : describeInTime(total)],
    ...(seats === null ? [] : seatNumbers(seats)),
  ];
  return (
    <dl className={styles.list}>
      {numbers.map(([name, number]) => (
        <div key={name} className={styles.pair}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.number}>{number}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The pool and what is free of it; where the licenses on the list are hidden, the free ones would tell them. */
function seatNumbers({ pool, onList }: SeatCounts): [string, string][] {
  if (pool === null) return [[numberWords.pool, numberWords.poolUnknown]];
  const free = onList === "hidden" ? describePeople(onList) : numberWords.freeOf(pool - onList);
  return [
    [numberWords.pool, describeNumber(pool)],
    [numberWords.free, free],
  ];
}
