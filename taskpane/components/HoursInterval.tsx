import { Button, Text } from "@fluentui/react-components";
import type { MonthState } from "../../src/app/state";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { readInterval } from "../../src/app/readInterval";
import { intervalWords as words } from "../../src/text/hoursPaneWords";
import type { ClientPlace } from "../clientPlace";
import { useClientStyles } from "./clientStyles";

type Props = {
  readonly month: Pick<MonthState, "today">;
  readonly facts: ClientFacts;
  readonly onPlace: (place: ClientPlace) => void;
};

/** The interval of the activity as the row has it, how long it still runs, and the way to the next one (R21). */
export function HoursInterval({ month, facts, onPlace }: Props) {
  const styles = useClientStyles();
  const { start, end } = readInterval(facts.entry);
  const isNone = start === null && end === null;
  const left = end === null ? "" : ` (${words.left(end - month.today)})`;
  return (
    <div className={styles.line}>
      <Text>{isNone ? words.none : `${words.from(start, end)}${left}`}</Text>
      <Button appearance="subtle" className={styles.link} onClick={() => onPlace({ kind: "guide", of: "interval" })}>
        {isNone ? words.planFirst : words.planNext}
      </Button>
    </div>
  );
}
