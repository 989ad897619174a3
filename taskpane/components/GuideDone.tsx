import { Button, Text } from "@fluentui/react-components";
import type { State } from "../../src/app/state";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { doneWords } from "../../src/text/guideWords";
import type { Send } from "../send";
import { ClientDrafts } from "./ClientDrafts";
import { useClientStyles } from "./clientStyles";
import { Notice } from "./Notice";

type Props = {
  readonly state: State;
  readonly facts: ClientFacts;
  readonly send: Send;
  readonly onCard: () => void;
};

/** The end of the procedure: what is due next, and the words of welcome. */
export function GuideDone({ state, facts, send, onCard }: Props) {
  const styles = useClientStyles();
  const { activationDue, entry } = facts;
  return (
    <div className={styles.stack}>
      <Notice intent="success">{doneWords.done}</Notice>
      {activationDue !== null && entry.activatedOn === null && <Text>{doneWords.due(activationDue)}</Text>}
      <Text>{doneWords.welcome}</Text>
      <ClientDrafts state={state} facts={facts} first="welcome" send={send} />
      <Button className={styles.button} onClick={onCard}>
        {doneWords.toClient}
      </Button>
    </div>
  );
}
