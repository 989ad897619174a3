import { Button } from "@fluentui/react-components";
import { useClientStyles } from "./clientStyles";

type Props = { readonly words: string; readonly busy: boolean; readonly onRecord: () => void };

/** The one button that records what a person did. */
export function RecordButton({ words, busy, onRecord }: Props) {
  const styles = useClientStyles();
  return (
    <Button appearance="primary" className={styles.button} disabledFocusable={busy} onClick={onRecord}>
      {words}
    </Button>
  );
}
