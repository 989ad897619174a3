import { Button, Text } from "@fluentui/react-components";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { cardWords, clientWords, describeClient } from "../../src/text/clientWords";
import type { Send } from "../send";
import { useClientStyles } from "./clientStyles";
import { PlaceHeading } from "./PlaceHeading";

type Props = Pick<ClientFacts, "entry"> & { readonly send: Send };

/** Who the client is, as the heading of a place, and where the row is. */
export function ClientWho({ entry, send }: Props) {
  const styles = useClientStyles();
  return (
    <>
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
    </>
  );
}
