import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { Upload } from "../../src/domain/uploads/upload";
import { copyWords } from "../../src/text/copyWords";
import { uploadPanelWords } from "../../src/text/uploadPanelWords";
import { saveText } from "../saveText";
import { useCopy } from "../useCopy";
import { Check, Copy } from "./icons";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minHeight: "44px", maxWidth: "100%" },
});

/** The made file: to download, and as text to copy where the pane cannot download. */
export function UploadText({ upload: { csv, fileName } }: { readonly upload: Upload }) {
  const styles = useStyles();
  const label = uploadPanelWords.text(fileName);
  const { state, shownRef, copy } = useCopy<HTMLTextAreaElement>(label, csv);
  const isCopied = state === "copied";
  return (
    <div className={styles.root}>
      <Field label={label} hint={uploadPanelWords.textHint}>
        <Textarea textarea={{ ref: shownRef }} readOnly value={csv} rows={4} />
      </Field>
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          icon={isCopied ? <Check /> : <Copy />}
          aria-label={copyWords.copyOf(label, null)}
          onClick={copy}
        >
          {isCopied ? copyWords.copied : copyWords.copy}
        </Button>
        <Button className={styles.button} onClick={() => saveText(fileName, csv)}>
          {uploadPanelWords.download(fileName)}
        </Button>
      </div>
      {state === "refused" && <Text size={200}>{copyWords.refused}</Text>}
      <Text>{uploadPanelWords.remove}</Text>
    </div>
  );
}
