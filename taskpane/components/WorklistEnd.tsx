import { Button, Text } from "@fluentui/react-components";
import type { State } from "../../src/app/state";
import { receiptWords } from "../../src/text/receiptWords";
import { useClientStyles } from "./clientStyles";

type Props = {
  readonly state: Pick<State, "undos" | "task">;
  readonly words: string;
  readonly onUndo: () => void;
};

/** A worklist without anybody, with the way to take the last one back. */
export function WorklistEnd({ state: { undos, task }, words, onUndo }: Props) {
  const styles = useClientStyles();
  const newest = undos.at(-1);
  return (
    <>
      <Text>{words}</Text>
      {newest !== undefined && (
        <Button className={styles.button} disabledFocusable={task.kind !== "idle"} onClick={onUndo}>
          {receiptWords.undo(newest.name)}
        </Button>
      )}
    </>
  );
}
