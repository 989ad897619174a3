import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { paneWords } from "../../src/text/paneWords";
import { FocusHandedOn } from "./FocusHandedOn";
import { SlowHint } from "./SlowHint";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  button: { minHeight: "44px" },
});

type Props = {
  readonly words: string;
  /** Between 0 and 1; null while it cannot be told. */
  readonly share: number | null;
  readonly onCancel?: () => void;
  /** It is Excel that has to answer. */
  readonly waitsForExcel: boolean;
  /** Cancel was pressed. */
  readonly isStopping?: boolean;
};

/** What is being done, how far it is, and the way to stop it. */
export function BusyBar({ words, share, waitsForExcel, onCancel, isStopping = false }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Text>{words}</Text>
        {onCancel !== undefined && (
          <FocusHandedOn>
            <Button className={styles.button} disabledFocusable={isStopping} onClick={onCancel}>
              {paneWords.cancel}
            </Button>
          </FocusHandedOn>
        )}
      </div>
      {waitsForExcel && <SlowHint key={words} />}
      <ProgressBar aria-label={words} {...(share !== null && { value: share })} />
    </div>
  );
}
