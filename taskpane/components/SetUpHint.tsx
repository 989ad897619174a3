import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { checkWords } from "../../src/text/checkWords";
import { Notice } from "./Notice";

const useStyles = makeStyles({ root: { marginBlockEnd: tokens.spacingVerticalXXL } });

/** Says that nobody confirmed yet how the workbook is read; the check works all the same. */
export function SetUpHint({ onSetUp }: { readonly onSetUp: () => void }) {
  return (
    <div className={useStyles().root}>
      <Notice intent="info" actions={<Button onClick={onSetUp}>{checkWords.setUp}</Button>}>
        {checkWords.notConfirmed}
      </Notice>
    </div>
  );
}
