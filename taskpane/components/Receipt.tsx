import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { unwrittenGroups } from "../../src/app/unwrittenGroups";
import type { Outcome } from "../../src/app/state";
import { describeReceipt, describeStop, describeUnwritten, receiptWords } from "../../src/text/receiptWords";
import { planWords } from "../../src/text/planWords";
import { describeReportOff } from "../reportOutcome";
import { FocusHandedOn } from "./FocusHandedOn";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    marginBlockEnd: tokens.spacingVerticalM,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minHeight: "32px", maxWidth: "100%", textAlign: "start" },
});

type Done = Extract<Outcome, { kind: "applied" | "undone" }>;
type Props = {
  readonly outcome: Done;
  readonly isNew: boolean;
  readonly undoName: string | null;
  readonly onUndo: () => void;
  /** Further buttons, beside Undo. */
  readonly children?: ReactNode;
};

/** What was written, cell by cell accounted for. It takes the focus: it is the result of the button. */
export function Receipt({ outcome, isNew, undoName, onUndo, children }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [outcome, isNew]);
  const { result } = outcome;
  const unwritten = [...result.changedMeanwhile, ...result.refused, ...result.unknown];
  const stopped = result.outcome === "stopped";
  const done = outcome.kind === "undone" ? receiptWords.undone : receiptWords.applied;
  const isNothingDone = result.written === 0 && unwritten.length > 0;
  const title = stopped ? receiptWords.stopped : isNothingDone ? receiptWords.notDone : done;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
        <Text>{describeReportOff(outcome) ?? describeReceipt(outcome.kind, result)}</Text>
      </div>
      {stopped && <Text>{describeStop(result.stoppedBy)}</Text>}
      {outcome.kind === "applied" &&
        !stopped &&
        outcome.plan.appends.map(({ sheet, rows }) => <Text key={sheet}>{planWords.rowsOf(sheet, rows.length)}</Text>)}
      {unwritten.length > 0 && (
        <LongList items={unwrittenGroups(unwritten)} keyOf={([first]) => `${first?.reason} ${first?.tab}`}>
          {(cells) => <Text>{describeUnwritten(cells)}</Text>}
        </LongList>
      )}
      <div className={styles.actions}>
        {undoName !== null && (
          <FocusHandedOn>
            <Button className={styles.button} onClick={onUndo}>
              {receiptWords.undo(undoName)}
            </Button>
          </FocusHandedOn>
        )}
        {children}
      </div>
    </div>
  );
}
