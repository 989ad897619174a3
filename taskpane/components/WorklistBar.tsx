import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { worklistWords } from "../../src/text/batchWords";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    insetBlockEnd: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: "solid",
    borderBlockStartColor: tokens.colorNeutralStroke1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minHeight: "44px", minWidth: "44px", flexShrink: 0, maxWidth: "100%" },
  record: { flexGrow: 1 },
});

type Props = {
  /** How far it is: "9 of 25 recorded, 3 ticked". */
  readonly summary: string;
  /** Absent where nothing is ticked together. */
  readonly all?: { readonly isTicked: boolean; readonly onTick: (isTicked: boolean) => void };
  /** Not ready: the button is there, but does nothing; the summary says why. */
  readonly record?: { readonly label: string; readonly isReady: boolean; readonly onRecord: () => void };
  /** The name of what was done here and can be taken back; null for nothing. */
  readonly undoName: string | null;
  readonly onUndo: () => void;
  readonly busy: boolean;
};

/** What stays in sight while one works through a worklist: how far it is, and the button for all that is ticked. */
export function WorklistBar({ summary, all, record, undoName, onUndo, busy }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text size={200}>{summary}</Text>
      <div className={styles.buttons}>
        {all !== undefined && (
          <Button className={styles.button} onClick={() => all.onTick(!all.isTicked)}>
            {all.isTicked ? worklistWords.untickAll : worklistWords.tickAll}
          </Button>
        )}
        {undoName !== null && (
          <Button
            className={styles.button}
            disabledFocusable={busy}
            aria-label={worklistWords.undoOf(undoName)}
            title={worklistWords.undoOf(undoName)}
            onClick={onUndo}
          >
            {worklistWords.undo}
          </Button>
        )}
        {record !== undefined && (
          <Button
            appearance="primary"
            className={mergeClasses(styles.button, styles.record)}
            disabledFocusable={busy || !record.isReady}
            onClick={record.onRecord}
          >
            {record.label}
          </Button>
        )}
      </div>
    </div>
  );
}
