import { Button, Text } from "@fluentui/react-components";
import type { State } from "../../src/app/state";
import { receiptWords } from "../../src/text/receiptWords";
import { undoNameOf } from "../worklistPart";
import { useClientStyles } from "./clientStyles";

type Props = {
  readonly state: Pick<State, "undos" | "task">;
  readonly words: string;
  readonly onUndo: () => void;
};

/** A worklist without anybody, with the way to take the last one back. */
export function WorklistEnd({ state, words, onUndo }: Props) {
  const styles = useClientStyles();
  const name = undoNameOf(state);
  return (
    <>
      <Text>{words}</Text>
      {name !== null && (
        <Button className={styles.button} disabledFocusable={state.task.kind !== "idle"} onClick={onUndo}>
          {receiptWords.undo(name)}
        </Button>
      )}
    </>
  );
}
