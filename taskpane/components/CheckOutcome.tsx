import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { State } from "../../src/app/state";
import type { EditPlan, PlanKind } from "../../src/domain/plan/editPlan";
import { checkWords } from "../../src/text/checkWords";
import { receiptWords } from "../../src/text/receiptWords";
import type { ReturnToList } from "../listPlace";
import { Notice } from "./Notice";
import { Receipt } from "./Receipt";

const useStyles = makeStyles({
  root: { marginBlockEnd: tokens.spacingVerticalL },
  button: { minHeight: "44px" },
});

type Props = {
  readonly state: Pick<State, "outcome" | "undos" | "proposal">;
  /** Whether it came while this view was shown. */
  readonly isNew: boolean;
  readonly onUndo: () => void;
  /** The way back to the list from which the command came; null where it came from elsewhere. */
  readonly onGoOn: ReturnToList | null;
};

const ofCheck: ReadonlySet<PlanKind> = new Set(["fix", "sameClient", "marks"]);

/** What came of the last command, with the way to take it back; what another view did before is only there to be undone. */
export function CheckOutcome({ state: { outcome, undos, proposal }, isNew, onUndo, onGoOn }: Props) {
  const styles = useStyles();
  const undoName = undos.at(-1)?.name ?? null;
  const done = outcome.kind === "applied" || outcome.kind === "undone";
  if (done && (isNew || isOfCheck(outcome.plan)))
    return (
      <Receipt outcome={outcome} isNew={isNew} undoName={undoName} onUndo={onUndo}>
        {isNew && onGoOn !== null && (
          <Button className={styles.button} onClick={onGoOn}>
            {checkWords.goOn}
          </Button>
        )}
      </Receipt>
    );
  if (outcome.kind === "nothing" && isNew)
    return (
      <div className={styles.root}>
        <Notice intent="success">{checkWords.nothingToDo}</Notice>
      </div>
    );
  if (undoName === null || proposal !== null) return null;
  return (
    <div className={styles.root}>
      <Button className={styles.button} onClick={onUndo}>
        {receiptWords.undo(undoName)}
      </Button>
    </div>
  );
}

function isOfCheck({ kind, undoes }: EditPlan): boolean {
  return ofCheck.has(undoes ?? kind);
}
