import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { setupWords } from "../../src/text/setupWords";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: "solid",
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: {
    flexShrink: 0,
    maxWidth: "100%",
    minHeight: "44px",
    minWidth: "44px",
    paddingInline: tokens.spacingHorizontalM,
  },
  save: { flexGrow: 1 },
  words: { overflowWrap: "anywhere" },
});

type Props = {
  /** What saving would write, or what is in the way. */
  readonly words: string;
  readonly busy: boolean;
  /** Absent at the first step. */
  readonly onBack: (() => void) | null;
  readonly onSkip: () => void;
  readonly onSave: () => void;
};

/** What saving writes, and the ways on from a step; always in sight. */
export function SetupBar({ words, busy, onBack, onSkip, onSave }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.bar} aria-label={setupWords.ways}>
      {words !== "" && (
        <Text size={200} className={styles.words}>
          {words}
        </Text>
      )}
      <div className={styles.buttons}>
        {onBack !== null && (
          <Button className={styles.button} onClick={onBack}>
            {setupWords.back}
          </Button>
        )}
        <Button className={styles.button} onClick={onSkip}>
          {setupWords.skip}
        </Button>
        <Button
          appearance="primary"
          className={mergeClasses(styles.button, styles.save)}
          disabledFocusable={busy}
          onClick={onSave}
        >
          {setupWords.save}
        </Button>
      </div>
    </section>
  );
}
