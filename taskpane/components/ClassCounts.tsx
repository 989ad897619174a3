import { makeStyles, tokens } from "@fluentui/react-components";
import { byClass, type UnitMonth } from "../../src/app/unitMonth";
import { describeClass } from "../../src/text/activityWords";
import { describeNumber } from "../../src/text/counts";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gridTemplateColumns: "max-content 1fr", columnGap: tokens.spacingHorizontalM },
  pair: { display: "contents" },
  count: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** How many entries of the list have which class. */
export function ClassCounts({ units }: { readonly units: readonly UnitMonth[] }) {
  const styles = useStyles();
  const all = units.flatMap(({ candidates, others }) => [...candidates, ...others]);
  return (
    <dl className={styles.list}>
      {byClass(all).map(([activityClass, results]) => (
        <div key={activityClass} className={styles.pair}>
          <dt>{describeClass(activityClass)}</dt>
          <dd className={styles.count}>{describeNumber(results.length)}</dd>
        </div>
      ))}
    </dl>
  );
}
