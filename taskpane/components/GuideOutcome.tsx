import { Button } from "@fluentui/react-components";
import { takesLineOff } from "../../src/app/attendanceTarget";
import type { State } from "../../src/app/state";
import type { Entry } from "../../src/domain/license/entry";
import type { EditPlan } from "../../src/domain/plan/editPlan";
import { checkWords } from "../../src/text/checkWords";
import { isGuidePlan } from "../../src/text/guideNews";
import { lineOutcomeWords, receiptWords } from "../../src/text/receiptWords";
import { lineOutcome } from "../attendanceLine";
import type { Send } from "../send";
import { useClientStyles } from "./clientStyles";
import { Notice } from "./Notice";
import { Receipt } from "./Receipt";

/** `new`: it came here and takes the focus; `kept`: it belongs to what was just done; `old`: it is only there to be undone. */
export type OutcomeAge = "new" | "kept" | "old";

type Props = {
  readonly state: State;
  readonly age: OutcomeAge;
  /** The client who is shown; null where none is. */
  readonly entry: Entry | null;
  readonly send: Send;
};

/** What came of the last act of a guide; what was done for this client before can be taken back. */
export function GuideOutcome({ state: { outcome, undos, task }, age, entry, send }: Props) {
  const styles = useClientStyles();
  const newest = undos.at(-1);
  const undo = () => send({ kind: "undo" });
  const isDone = outcome.kind === "applied" || outcome.kind === "undone";
  const isOurs = newest !== undefined && entry !== null && isGuidePlan(newest) && isAbout(newest, entry);
  const line = lineOutcome(outcome);
  if (isDone && line === "other" && isGuidePlan(outcome.plan) && age !== "old") {
    // Where nothing was written, the newest undo may be of another client.
    const isOfThis = isOurs || (outcome.kind === "applied" && outcome.result.written > 0);
    const undoName = isOfThis && newest !== undefined ? newest.name : null;
    return <Receipt outcome={outcome} isNew={age === "new"} undoName={undoName} onUndo={undo} />;
  }
  if (outcome.kind === "nothing" && age === "new") return <Notice intent="success">{checkWords.nothingToDo}</Notice>;
  return (
    <>
      {line !== "other" && age !== "old" && (
        <Notice intent={line === "left" ? "warning" : "success"}>{lineOutcomeWords[line]}</Notice>
      )}
      {isOurs && (
        <Button appearance="subtle" className={styles.link} disabledFocusable={task.kind !== "idle"} onClick={undo}>
          {receiptWords.undo(newest.name)}
        </Button>
      )}
    </>
  );
}

/** Whether a plan changes cells of the entry, or takes a line of its client off the sheet Attendance. */
function isAbout(plan: EditPlan, entry: Entry): boolean {
  const { tab, row, cells } = entry;
  return (
    plan.edits.some((edit) => edit.tab === tab && edit.row === row) ||
    plan.entriesOff.some((off) => off.tab === tab && off.cells.email === cells.email) ||
    takesLineOff(plan, entry)
  );
}
