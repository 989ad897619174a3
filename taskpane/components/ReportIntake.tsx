import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { importWords } from "../../src/text/importWords";
import type { Send } from "../send";
import { Disclosure } from "./Disclosure";
import { DropZone } from "./DropZone";
import { PasteBox } from "./PasteBox";
import { Section } from "./Section";

const useStyles = makeStyles({
  roads: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  button: { minHeight: "44px", alignSelf: "flex-start" },
});

type Props = {
  readonly reportSheets: readonly string[];
  /** No report is there yet: the roads stand open. */
  readonly first: boolean;
  readonly disabled: boolean;
  readonly send: Send;
};

/** The three roads for a report: a file, a paste, a sheet of this workbook. */
export function ReportIntake({ first, ...roads }: Props) {
  return first ? (
    <Section title={importWords.bringIn}>
      <Roads {...roads} />
    </Section>
  ) : (
    <Disclosure title={importWords.bringInMore}>
      <Roads {...roads} />
    </Disclosure>
  );
}

function Roads({ reportSheets, disabled, send }: Omit<Props, "first">) {
  const styles = useStyles();
  return (
    <div className={styles.roads}>
      <DropZone disabled={disabled} onFiles={(files) => send({ kind: "addFiles", files })} />
      <PasteBox disabled={disabled} onText={(text) => send({ kind: "addText", text })} />
      {reportSheets.map((sheet) => (
        <Button
          key={sheet}
          className={styles.button}
          disabledFocusable={disabled}
          onClick={() => send({ kind: "addSheet", sheet })}
        >
          {importWords.useSheet(sheet)}
        </Button>
      ))}
    </div>
  );
}
