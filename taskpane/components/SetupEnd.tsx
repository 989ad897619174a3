import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { setupStepOrder } from "../../src/app/setup/setupAnswers";
import type { SetupView } from "../../src/domain/setup/setupView";
import { receiptWords } from "../../src/text/receiptWords";
import { setupStepWords, setupWords } from "../../src/text/setupWords";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  later: { color: tokens.colorNeutralForeground2 },
  button: { minHeight: "44px", alignSelf: "flex-start", maxWidth: "none" },
});

type Props = {
  readonly done: SetupView["done"];
  readonly onCheck: () => void;
  /** The newest step that can be put back; null where there is none. */
  readonly undoName: string | null;
  readonly onUndo: () => void;
};

/** The end of set-up: what is done, what was left for later, and on to the list. */
export function SetupEnd({ done, onCheck, undoName, onUndo }: Props) {
  const styles = useStyles();
  const all = setupStepOrder.every((step) => done[step]);
  return (
    <>
      <Text>{all ? setupWords.endAllDone : setupWords.endSome}</Text>
      <ul className={styles.list}>
        {setupStepOrder.map((step) => (
          <li key={step} className={styles.line}>
            <Text>{setupStepWords[step].title}</Text>
            <Text className={done[step] ? undefined : styles.later}>
              {done[step] ? setupWords.done : setupWords.notDone}
            </Text>
          </li>
        ))}
      </ul>
      <Button appearance="primary" className={styles.button} onClick={onCheck}>
        {setupWords.check}
      </Button>
      {undoName !== null && (
        <Button className={styles.button} onClick={onUndo}>
          {receiptWords.undo(undoName)}
        </Button>
      )}
    </>
  );
}
