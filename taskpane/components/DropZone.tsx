import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import { importWords } from "../../src/text/importWords";
import { Upload } from "./icons";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalL,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  over: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  button: { minHeight: "44px", marginBlockStart: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
});

const ACCEPTED = ".csv,.tsv,.txt,.xlsx,.xls";

type Props = { readonly disabled: boolean; readonly onFiles: (files: readonly File[]) => void };

/** Takes report files, dropped or chosen. The button is the whole road for the keyboard. */
export function DropZone({ disabled, onFiles }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (!disabled && files !== null && files.length > 0) onFiles([...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Text weight="semibold">{importWords.drop}</Text>
      <Text size={200} align="center" className={styles.hint}>
        {importWords.dropHint}
      </Text>
      <Button
        className={styles.button}
        icon={<Upload />}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {importWords.choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={importWords.choose}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
    </div>
  );
}
