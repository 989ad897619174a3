import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { unwrittenGroups } from "../../src/app/unwrittenGroups";
import type { Outcome } from "../../src/app/state";
import { describeStop, describeUnwritten, receiptWords } from "../../src/text/receiptWords";
import { describeSetupOutcome, describeSetupRest } from "../setupOutcome";
import { FocusHandedOn } from "./FocusHandedOn";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorPaletteGreenBorderActive,
    overflowWrap: "anywhere",
  },
  partly: { borderInlineStartColor: tokens.colorStatusWarningBorderActive },
  words: { flexBasis: "60%", flexGrow: 1 },
  button: { minHeight: "32px", maxWidth: "none", paddingInline: tokens.spacingHorizontalS },
});

type Props = {
  readonly outcome: Extract<Outcome, { kind: "applied" | "undone" }>;
  readonly undoName: string | null;
  readonly onUndo: () => void;
};

/** What the last step wrote or what was put back, and the button that puts it back. It takes the focus where the step stays. */
export function SetupReceipt({ outcome, undoName, onUndo }: Props) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome.kind === "undone" || outcome.result.outcome === "stopped") root.current?.focus();
  }, [outcome]);
  const { result } = outcome;
  const unwritten = [...result.changedMeanwhile, ...result.refused, ...result.unknown];
  const isPartly = result.outcome === "stopped" || unwritten.length > 0;
  return (
    <div ref={root} tabIndex={-1} className={mergeClasses(styles.root, isPartly && styles.partly)}>
      <Text className={styles.words}>{describeSetupOutcome(outcome)}</Text>
      {describeSetupRest(outcome).map((words) => (
        <Text key={words}>{words}</Text>
      ))}
      {result.outcome === "stopped" && <Text>{describeStop(result.stoppedBy)}</Text>}
      {unwritten.length > 0 && (
        <LongList items={unwrittenGroups(unwritten)} keyOf={([first]) => `${first?.reason} ${first?.tab}`}>
          {(cells) => <Text>{describeUnwritten(cells)}</Text>}
        </LongList>
      )}
      {undoName !== null && (
        <FocusHandedOn>
          <Button className={styles.button} onClick={onUndo}>
            {receiptWords.undo(undoName)}
          </Button>
        </FocusHandedOn>
      )}
    </div>
  );
}
