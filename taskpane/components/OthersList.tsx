import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { byClass, type UnitMonth } from "../../src/app/unitMonth";
import { describeClass } from "../../src/text/activityWords";
import { describeNumber } from "../../src/text/counts";
import { importWords } from "../../src/text/importWords";
import { describeRow } from "../../src/text/rowWords";
import type { Send } from "../send";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", alignItems: "flex-start", overflowWrap: "anywhere" },
  show: { minHeight: "32px", minWidth: 0, paddingInline: 0 },
  reason: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly units: readonly UnitMonth[]; readonly send: Send };

/** Everybody who is no candidate, by class, each with the reason. */
export function OthersList({ units, send }: Props) {
  const styles = useStyles();
  return byClass(units.flatMap(({ others }) => others)).map(([activityClass, results]) => (
    <Disclosure key={activityClass} title={`${describeClass(activityClass)}: ${describeNumber(results.length)}`}>
      <LongList items={results} keyOf={({ entry }) => `${entry.tab} ${entry.rowKey}`}>
        {({ entry, entry: { tab, row }, activity }) => (
          <div className={styles.row}>
            <Button
              appearance="transparent"
              className={styles.show}
              onClick={() => send({ kind: "show", target: { tab, row } })}
            >
              {importWords.place(tab, row)}
            </Button>
            <Text size={200} className={styles.reason}>
              {describeRow({ entry, activity }).why}
            </Text>
          </div>
        )}
      </LongList>
    </Disclosure>
  ));
}
