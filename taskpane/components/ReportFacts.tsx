import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReadReport } from "../../src/domain/usage/report";
import { describePeriod } from "../../src/text/dates";
import { importWords } from "../../src/text/importWords";
import { kindWords } from "../../src/text/reportWords";

const useStyles = makeStyles({
  facts: { margin: 0, display: "grid", gridTemplateColumns: "max-content 1fr", columnGap: tokens.spacingHorizontalM },
  pair: { display: "contents" },
  term: { color: tokens.colorNeutralForeground2 },
  detail: { margin: 0, overflowWrap: "anywhere" },
});

/** What a report is: its kind in words, the days it covers, and what is worth knowing about it. */
export function ReportFacts({ report }: { readonly report: ReadReport }) {
  const styles = useStyles();
  const { kind, period, sheet, hiddenRows, hasDays, hasLogin, otherSheets } = report;
  const facts: readonly (readonly [string, string])[] = [
    [importWords.kind, kindWords[kind]],
    [importWords.period, period === null ? importWords.periodUnknown : describePeriod(period)],
    ...(sheet === "" ? [] : [[importWords.sheet, sheet] as const]),
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([term, detail]) => (
          <div key={term} className={styles.pair}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.detail}>{detail}</dd>
          </div>
        ))}
      </dl>
      {hiddenRows > 0 && <Text>{importWords.hiddenRows(hiddenRows)}</Text>}
      {otherSheets.length > 0 && <Text>{importWords.otherSheets(otherSheets)}</Text>}
      {!hasDays && !hasLogin && <Text>{importWords.noLogin}</Text>}
    </>
  );
}
