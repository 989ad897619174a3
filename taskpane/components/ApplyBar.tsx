import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { State } from "../../src/app/state";
import { importWords } from "../../src/text/importWords";

const useStyles = makeStyles({
  bar: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: "solid",
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  button: { minHeight: "44px", width: "100%" },
});

type Props = { readonly state: State; readonly onApply: () => void };

/** The button that writes, always in sight while there is something to write. */
export function ApplyBar({ state: { month, task }, onApply }: Props) {
  const styles = useStyles();
  if (month === null || month.unchanged) return null;
  return (
    <div className={styles.bar}>
      <Button appearance="primary" className={styles.button} disabledFocusable={task.kind !== "idle"} onClick={onApply}>
        {importWords.apply(month.plan.edits.length)}
      </Button>
    </div>
  );
}
