import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { describeClient, describeStage, clientWords } from "../../src/text/clientWords";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { ChevronRight } from "./icons";

const useStyles = makeStyles({
  root: {
    width: "100%",
    maxWidth: "none",
    minHeight: "52px",
    justifyContent: "space-between",
    textAlign: "start",
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  texts: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere", flexGrow: 1 },
  name: { fontWeight: tokens.fontWeightSemibold },
  place: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = {
  readonly facts: Pick<ClientFacts, "entry" | "stage">;
  readonly onOpen: () => void;
};

/** One client of a list: name, place and stage; pressing it opens the card. */
export function ClientLine({ facts: { entry, stage }, onOpen }: Props) {
  const styles = useStyles();
  return (
    <Button appearance="subtle" className={styles.root} icon={<ChevronRight />} iconPosition="after" onClick={onOpen}>
      <span className={styles.texts}>
        <Text className={styles.name}>{describeClient(entry)}</Text>
        <span className={styles.place}>
          {clientWords.place(entry)}, {describeStage(stage)}
        </span>
      </span>
    </Button>
  );
}
