import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckState } from "../../src/app/state";
import { checkWords } from "../../src/text/checkWords";
import { Section } from "./Section";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minHeight: "44px", alignSelf: "flex-start" },
  quiet: { paddingInline: 0 },
});

type Props = {
  readonly check: Pick<CheckState, "marked" | "merges" | "findings">;
  readonly busy: boolean;
  readonly onMark: (on: boolean) => void;
  readonly onMerges: () => void;
};

/** What can be done on the sheets themselves: marks that everybody sees, and the question that costs Excel's undo list. */
export function SheetMarks({ check: { marked, merges, findings }, busy, onMark, onMerges }: Props) {
  const styles = useStyles();
  return (
    <Section title={checkWords.sheet}>
      {(marked || findings.length > 0) && (
        <>
          <Text>{checkWords.marksHint}</Text>
          <div className={styles.choices}>
            {findings.length > 0 && (
              <Button className={styles.button} disabledFocusable={busy} onClick={() => onMark(true)}>
                {marked ? checkWords.markAgain : checkWords.mark}
              </Button>
            )}
            {marked && (
              <Button className={styles.button} disabledFocusable={busy} onClick={() => onMark(false)}>
                {checkWords.unmark}
              </Button>
            )}
          </div>
        </>
      )}
      <Text>{merges === "asked" ? checkWords.mergesAsked : checkWords.mergesHint}</Text>
      <Button
        appearance="transparent"
        className={mergeClasses(styles.button, styles.quiet)}
        disabledFocusable={busy}
        onClick={onMerges}
      >
        {merges === "asked" ? checkWords.mergesAgain : checkWords.merges}
      </Button>
    </Section>
  );
}
