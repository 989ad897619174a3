import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { State } from "../../src/app/state";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { fieldTitles } from "../../src/domain/fields/field";
import { cardWords, describeEvent } from "../../src/text/clientWords";
import { describeFinding } from "../../src/text/findingWords";
import type { ClientWays } from "../clientPlace";
import { useClientStyles } from "./clientStyles";
import { Disclosure } from "./Disclosure";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  event: { display: "grid", gridTemplateColumns: "100px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  day: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  finding: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "baseline" },
});

/** What happened on the row, oldest first. */
export function ClientHistory({ history }: Pick<ClientFacts, "history">) {
  const shared = useClientStyles();
  const styles = useStyles();
  if (history.length === 0) return <Text>{cardWords.noHistory}</Text>;
  return (
    <ol className={shared.list}>
      {history.map((event) => {
        const { day, what } = describeEvent(event);
        return (
          <li key={`${event.on} ${event.what}`} className={styles.event}>
            <Text className={styles.day}>{day}</Text>
            <Text>{what}</Text>
          </li>
        );
      })}
    </ol>
  );
}

/** Other rows of the client: earlier licenses, other units. Each opens its card. */
export function ClientOthers({ others, onClient }: Pick<ClientFacts, "others"> & Pick<ClientWays, "onClient">) {
  const styles = useClientStyles();
  if (others.length === 0) return null;
  return (
    <Disclosure title={cardWords.titleWithCount(cardWords.others, others.length)}>
      <ul className={styles.list}>
        {others.map((other) => (
          <li key={`${other.tab} ${other.row}`}>
            <Button appearance="subtle" className={styles.link} onClick={() => onClient(other)}>
              {cardWords.otherAt(other)}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

type FindingsProps = Pick<State, "check"> & Pick<ClientFacts, "entry"> & { readonly onCheck: () => void };

/** What is to be looked at on the row, and the way to where it is put right. */
export function ClientFindings({ check, entry: { tab, row }, onCheck }: FindingsProps) {
  const shared = useClientStyles();
  const styles = useStyles();
  const findings = (check?.findings ?? []).filter((finding) => finding.tab === tab && finding.row === row);
  if (findings.length === 0) return null;
  return (
    <Disclosure title={cardWords.titleWithCount(cardWords.findings, findings.length)}>
      <div className={shared.stack}>
        <ul className={shared.list}>
          {findings.map((finding) => (
            <li key={`${finding.field} ${finding.code}`} className={styles.finding}>
              <SeverityMark severity={finding.severity} />
              <Text className={shared.words}>
                {finding.field !== "row" && `${fieldTitles[finding.field]}: `}
                {describeFinding(finding)}
              </Text>
            </li>
          ))}
        </ul>
        <Button className={shared.button} onClick={onCheck}>
          {cardWords.toCheck}
        </Button>
      </div>
    </Disclosure>
  );
}
