import { makeStyles, tokens } from "@fluentui/react-components";
import type { Outcome } from "../../src/app/state";
import { refusalWords } from "../../src/text/refusalWords";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  root: { paddingBlockStart: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalL },
});

/** Says that Excel refused the last command, where it is seen whatever the scroll. */
export function RefusalNotice({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  if (outcome.kind !== "refused") return null;
  return (
    <div className={styles.root}>
      <Notice intent="error">{refusalWords[outcome.code]}</Notice>
    </div>
  );
}
