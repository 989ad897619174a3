import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { UploadOf } from "../../src/app/uploadOf";
import { describeTemplate, describeTemplateRefusal } from "../../src/text/uploadWords";
import { uploadPanelWords } from "../../src/text/uploadPanelWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  button: { minHeight: "44px", alignSelf: "flex-start" },
});

type Props = {
  readonly text: string;
  readonly made: UploadOf | null;
  readonly onText: (text: string) => void;
};

/** How much of a picked file is looked at: its first line is enough. */
const BYTES = 20_000;

/** Takes the first line of LinkedIn's own template, pasted or from a file, and says what was recognized. */
export function UploadTemplateField({ text, made, onText }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    setIsUnreadable(false);
    file
      .slice(0, BYTES)
      .text()
      .then(
        (read) => onText(/^[^\r\n]*/.exec(read.trimStart())?.[0] ?? ""),
        () => setIsUnreadable(true),
      );
  };
  const wrong = isUnreadable
    ? uploadPanelWords.unreadable
    : made?.kind === "template-refused"
      ? describeTemplateRefusal(made.code)
      : null;
  return (
    <div className={styles.root}>
      <Field
        label={uploadPanelWords.header}
        hint={uploadPanelWords.headerHint}
        {...(wrong !== null && { validationState: "error" as const, validationMessage: wrong })}
      >
        <Textarea value={text} rows={2} onChange={(_, data) => onText(data.value)} />
      </Field>
      <Button className={styles.button} onClick={() => input.current?.click()}>
        {uploadPanelWords.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt"
        aria-label={uploadPanelWords.choose}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      {made?.kind === "read" &&
        describeTemplate(made.template).map((sentence) => <Text key={sentence}>{sentence}</Text>)}
    </div>
  );
}
