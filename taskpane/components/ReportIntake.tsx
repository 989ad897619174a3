import { Button, makeStyles } from "@fluentui/react-components";
import { importWords } from "../../src/text/importWords";
import type { Send } from "../send";
import { DropZone } from "./DropZone";
import { PasteBox } from "./PasteBox";
import { Section } from "./Section";

const useStyles = makeStyles({ button: { minHeight: "44px", alignSelf: "flex-start" } });

type Props = { readonly reportSheets: readonly string[]; readonly disabled: boolean; readonly send: Send };

/** The three roads for a report: a file, a paste, a sheet of this workbook. */
export function ReportIntake({ reportSheets, disabled, send }: Props) {
  const styles = useStyles();
  return (
    <Section title={importWords.bringIn}>
      <DropZone disabled={disabled} onFiles={(files) => send({ kind: "addFiles", files })} />
      <PasteBox disabled={disabled} onText={(text) => send({ kind: "addText", text })} />
      {reportSheets.map((sheet) => (
        <Button
          key={sheet}
          className={styles.button}
          disabled={disabled}
          onClick={() => send({ kind: "addSheet", sheet })}
        >
          {importWords.useSheet(sheet)}
        </Button>
      ))}
    </Section>
  );
}
