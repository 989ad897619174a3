import { Badge, Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { EntryResult } from "../../src/domain/review/classifyEntries";
import { importWords } from "../../src/text/importWords";
import { describeReason } from "../../src/text/reasons";
import { describeStatus } from "../../src/text/statusWords";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  show: { minHeight: "32px", minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

type Props = {
  readonly reviewed: EntryResult;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onShow: () => void;
};

/** One candidate: what it is, the reason in a sentence, its tick, and the way to its row. */
export function CandidateRow({ reviewed: { entry, activity }, ticked, onTick, onShow }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Checkbox
        checked={ticked}
        aria-label={importWords.tick(entry.row)}
        onChange={(_, data) => onTick(data.checked === true)}
      />
      <div className={styles.body}>
        <div className={styles.head}>
          <Button
            className={styles.show}
            appearance="transparent"
            aria-label={importWords.showRow(entry.row, entry.tab)}
            onClick={onShow}
          >
            {importWords.row(entry.row)}
          </Button>
          <Badge appearance="outline" color="informative">
            {describeStatus(activity)}
          </Badge>
        </div>
        <Text size={200}>{describeReason(activity)}</Text>
      </div>
    </div>
  );
}
