import { Button } from "@fluentui/react-components";
import type { State } from "../../src/app/state";
import type { Entry } from "../../src/domain/license/entry";
import type { EditPlan, PlanKind } from "../../src/domain/plan/editPlan";
import { checkWords } from "../../src/text/checkWords";
import { receiptWords } from "../../src/text/receiptWords";
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
  const isOurs = newest !== undefined && entry !== null && isOfGuides(newest) && isAbout(newest, entry);
  if (isDone && isOfGuides(outcome.plan) && age !== "old") {
    // Where nothing was written, the newest undo may be of another client.
    const isOfThis = isOurs || (outcome.kind === "applied" && outcome.result.written > 0);
    const undoName = isOfThis && newest !== undefined ? newest.name : null;
    return <Receipt outcome={outcome} isNew={age === "new"} undoName={undoName} onUndo={undo} />;
  }
  if (outcome.kind === "nothing" && age === "new") return <Notice intent="success">{checkWords.nothingToDo}</Notice>;
  if (!isOurs) return null;
  return (
    <Button appearance="subtle" className={styles.link} disabledFocusable={task.kind !== "idle"} onClick={undo}>
      {receiptWords.undo(newest.name)}
    </Button>
  );
}

const ofGuides: ReadonlySet<PlanKind> = new Set([
  "request",
  "consent",
  "issue",
  "group",
  "profile",
  "decision",
  "revoke",
]);

/** An act of a guide, or what puts one back; what another view did is told there. */
function isOfGuides({ kind, undoes }: EditPlan): boolean {
  return ofGuides.has(undoes ?? kind);
}

/** Whether a plan changes cells of the entry. */
function isAbout({ edits, entriesOff }: EditPlan, { tab, row, cells }: Entry): boolean {
  return (
    edits.some((edit) => edit.tab === tab && edit.row === row) ||
    entriesOff.some((off) => off.tab === tab && off.cells.email === cells.email)
  );
}
