import { Badge, Text } from "@fluentui/react-components";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { describeRow } from "../../src/text/rowWords";
import type { Send } from "../send";
import { useClientStyles } from "./clientStyles";
import { ClientWho } from "./ClientWho";

type Props = { readonly facts: ClientFacts; readonly send: Send };

/** Who it is, where the row is, and what is concluded of it in one sentence. */
export function ClientHead({ facts, send }: Props) {
  const styles = useClientStyles();
  const { status, why } = describeRow(facts);
  return (
    <div className={styles.tight}>
      <ClientWho entry={facts.entry} send={send} />
      <Text className={styles.words}>
        <Badge appearance="outline" color="informative">
          {status}
        </Badge>{" "}
        {why}
      </Text>
    </div>
  );
}
