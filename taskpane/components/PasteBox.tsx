import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import { useState, type ClipboardEvent } from "react";
import { importWords } from "../../src/text/importWords";

const useStyles = makeStyles({ button: { minHeight: "44px", alignSelf: "flex-start" } });

type Props = { readonly disabled: boolean; readonly onText: (text: string) => void };

/** Takes a pasted report: the road that works where a file dialog does not. */
export function PasteBox({ disabled, onText }: Props) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const use = () => {
    onText(text);
    setText("");
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (disabled || text !== "" || !pasted.includes("\n")) return;
    event.preventDefault();
    onText(pasted);
  };
  return (
    <>
      <Field label={importWords.paste} hint={importWords.pasteHint}>
        <Textarea value={text} rows={3} onPaste={paste} onChange={(_, data) => setText(data.value)} />
      </Field>
      {text.trim() !== "" && (
        <Button className={styles.button} disabledFocusable={disabled} onClick={use}>
          {importWords.pasteButton}
        </Button>
      )}
    </>
  );
}
