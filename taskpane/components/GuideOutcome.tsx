import { Button, makeStyles } from "@fluentui/react-components";
import type { State } from "../../src/app/state";
import type { PlanKind } from "../../src/domain/plan/editPlan";
import { checkWords } from "../../src/text/checkWords";
import { receiptWords } from "../../src/text/receiptWords";
import type { Send } from "../send";
import { Notice } from "./Notice";
import { Receipt } from "./Receipt";

const useStyles = makeStyles({ button: { minHeight: "44px", alignSelf: "flex-start", maxWidth: "100%" } });

const ofGuides: ReadonlySet<PlanKind> = new Set([
  "request",
  "consent",
  "issue",
  "group",
  "profile",
  "decision",
  "revoke",
]);

/** `new`: it came here and takes the focus; `kept`: it belongs to what was just done; `old`: it is only there to be undone. */
export type OutcomeAge = "new" | "kept" | "old";

type Props = { readonly state: State; readonly age: OutcomeAge; readonly send: Send };

/** What came of the last act of a guide, with the way to take it back. */
export function GuideOutcome({ state: { outcome, undos }, age, send }: Props) {
  const styles = useStyles();
  const newest = undos.at(-1);
  const undoName = newest?.name ?? null;
  const undo = () => send({ kind: "undo" });
  const isDone = outcome.kind === "applied" || outcome.kind === "undone";
  if (isDone && age !== "old")
    return <Receipt outcome={outcome} isNew={age === "new"} undoName={undoName} onUndo={undo} />;
  if (outcome.kind === "nothing" && age === "new") return <Notice intent="success">{checkWords.nothingToDo}</Notice>;
  if (newest?.undoes === undefined || !ofGuides.has(newest.undoes)) return null;
  return (
    <Button className={styles.button} onClick={undo}>
      {receiptWords.undo(newest.name)}
    </Button>
  );
}
