import { Button, Text } from "@fluentui/react-components";
import type { State } from "../../src/app/state";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { doneWords, revokeGuideWords } from "../../src/text/guideWords";
import type { Send } from "../send";
import { ClientDrafts } from "./ClientDrafts";
import { useClientStyles } from "./clientStyles";
import { Notice } from "./Notice";

type Props = {
  readonly state: State;
  readonly facts: ClientFacts;
  readonly send: Send;
  /** Which guide ended. */
  readonly of: "issue" | "revoke";
  readonly onCard: () => void;
};

/** The end of a guide: what is due next, and the text that goes out now. */
export function GuideEnd({ state, facts, send, of, onCard }: Props) {
  const styles = useClientStyles();
  const { activationDue, entry } = facts;
  const isIssued = of === "issue";
  const isDue = isIssued && activationDue !== null && entry.activation !== "activated";
  return (
    <div className={styles.stack}>
      <Notice intent="success">{isIssued ? doneWords.done : revokeGuideWords.done}</Notice>
      {isDue && <Text>{doneWords.due(activationDue)}</Text>}
      <Text>{isIssued ? doneWords.welcome : revokeGuideWords.notice}</Text>
      <ClientDrafts state={state} facts={facts} first={isIssued ? "welcome" : "revokeNotice"} send={send} />
      <Button className={styles.button} onClick={onCard}>
        {doneWords.toClient}
      </Button>
    </div>
  );
}
