import { Field, Textarea } from "@fluentui/react-components";
import { requestWords } from "../../src/text/requestWords";
import { ssnMask } from "../../src/text/withoutSsn";
import { useClientStyles } from "./clientStyles";
import { Notice } from "./Notice";

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
};

/**
 * Takes a worker's e-mail. What is pasted stays in the pane, and goes when the place is left (G8); `text` has the stars of
 * `withoutSsn` where an SSN stood.
 */
export function GuidePaste({ label, hint, text, onText }: Props) {
  const styles = useClientStyles();
  return (
    <div className={styles.stack}>
      <Field label={label} hint={hint}>
        <Textarea value={text} rows={4} resize="vertical" onChange={(_, data) => onText(data.value)} />
      </Field>
      {text.includes(ssnMask) && <Notice intent="warning">{requestWords.ssnLeftOut}</Notice>}
    </div>
  );
}
