import type { State } from "../../src/app/state";
import type { ReportSheetName } from "../../src/domain/plan/reportSheet";
import { reportOutcomeOf, reportUndoOf } from "../reportOutcome";
import type { Send } from "../send";
import type { OutcomeAge } from "./GuideOutcome";
import { Receipt } from "./Receipt";

type Props = {
  readonly state: State;
  readonly sheet: ReportSheetName;
  readonly age: OutcomeAge;
  /** Whether the way back is here, and not beside it. */
  readonly undoes?: boolean;
  readonly send: Send;
};

/** What came of putting a report on its sheet, or of taking it off. */
export function ReportOutcome({ state: { outcome, undos }, sheet, age, undoes = true, send }: Props) {
  const done = reportOutcomeOf(outcome, sheet);
  if (done === null || age === "old") return null;
  const undo = undoes ? reportUndoOf(undos, sheet) : null;
  return (
    <Receipt outcome={done} isNew={age === "new"} undoName={undo?.name ?? null} onUndo={() => send({ kind: "undo" })} />
  );
}
