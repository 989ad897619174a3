import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EntryRef } from "../../src/domain/license/entry";
import { unmatchedWords } from "../../src/text/binWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "stretch" },
  button: { minHeight: "44px", alignSelf: "flex-start" },
});

type Props<Entry> = { readonly findEntry: (email: string) => Entry | null; readonly onEntry: (entry: Entry) => void };

/** Finds an entry by the e-mail address that the list has for it. */
export function LinkToEntry<Entry extends EntryRef>({ findEntry, onEntry }: Props<Entry>) {
  const styles = useStyles();
  const [email, setEmail] = useState("");
  const entry = findEntry(email);
  const unknown = entry === null && email.includes("@");
  return (
    <div className={styles.root}>
      <Field
        label={unmatchedWords.linkHint}
        {...(unknown && { validationState: "none" as const, validationMessage: unmatchedWords.linkUnknown })}
      >
        <Input type="email" value={email} onChange={(_, data) => setEmail(data.value)} />
      </Field>
      <Button className={styles.button} disabled={entry === null} onClick={() => entry !== null && onEntry(entry)}>
        {unmatchedWords.use}
      </Button>
    </div>
  );
}
