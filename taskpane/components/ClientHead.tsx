import { Badge, Button, Text } from "@fluentui/react-components";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { cardWords, describeClient, clientWords } from "../../src/text/clientWords";
import { describeRow } from "../../src/text/rowWords";
import type { Send } from "../send";
import { useClientStyles } from "./clientStyles";
import { PlaceHeading } from "./PlaceHeading";

type Props = { readonly facts: ClientFacts; readonly send: Send };

/** Who it is, where the row is, and what is concluded of it in one sentence. */
export function ClientHead({ facts, send }: Props) {
  const styles = useClientStyles();
  const { entry } = facts;
  const { status, why } = describeRow(facts);
  return (
    <div className={styles.tight}>
      <PlaceHeading>{describeClient(entry)}</PlaceHeading>
      <div className={styles.line}>
        <Text className={styles.words}>{clientWords.place(entry)}</Text>
        <Button
          appearance="subtle"
          className={styles.link}
          onClick={() => send({ kind: "show", target: { tab: entry.tab, row: entry.row } })}
        >
          {cardWords.show}
        </Button>
      </div>
      <Text className={styles.words}>
        <Badge appearance="outline" color="informative">
          {status}
        </Badge>{" "}
        {why}
      </Text>
    </div>
  );
}
