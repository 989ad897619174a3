import { Button, Text } from "@fluentui/react-components";
import { clientHours } from "../../src/app/clientHours";
import type { MonthState, State } from "../../src/app/state";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { hoursPaneWords as words } from "../../src/text/hoursPaneWords";
import { describeWorking } from "../../src/text/hoursWords";
import type { ClientPlace } from "../clientPlace";
import type { Send } from "../send";
import { useClientStyles } from "./clientStyles";
import { HoursApproval } from "./HoursApproval";
import { HoursInterval } from "./HoursInterval";
import { Section } from "./Section";

type Props = {
  readonly state: State;
  readonly month: MonthState;
  readonly facts: ClientFacts;
  readonly send: Send;
  readonly onPlace: (place: ClientPlace) => void;
};

/** What a client's card says of hours: the newest month with its working, the approval, and the interval of the activity. */
export function HoursSection({ state, month, facts, send, onPlace }: Props) {
  const styles = useClientStyles();
  const { attendance, task } = state;
  const { issued, entry } = facts;
  const months = attendance === null ? [] : clientHours(attendance, facts).months;
  const [newest] = months;
  if (!issued && newest === undefined) return null;
  const isOpen = issued && !entry.revoked;
  return (
    <Section title={words.section}>
      <Text className={styles.words}>
        {newest === undefined ? words.none : words.newest(newest.month, describeWorking(newest))}
      </Text>
      <Button className={styles.button} onClick={() => onPlace({ kind: "hours" })}>
        {words.open}
      </Button>
      {isOpen && (
        <>
          <HoursApproval
            month={month}
            facts={facts}
            busy={task.kind !== "idle"}
            isShort
            onRecord={(act) => send({ kind: "guide", act })}
          />
          <HoursInterval month={month} facts={facts} onPlace={onPlace} />
        </>
      )}
    </Section>
  );
}
