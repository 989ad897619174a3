import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { copyWords } from "../../src/text/copyWords";
import { useCopy } from "../useCopy";
import { Check, Copy } from "./icons";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  top: { alignItems: "flex-start" },
  texts: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  value: { userSelect: "text", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  box: {
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: { flexShrink: 0, minHeight: "44px", minWidth: "44px" },
});

type Props = {
  /** What the value is: "E-mail". */
  readonly label: string;
  readonly value: string;
  /** Whose it is where several of the kind stand below each other, as it is read out: "row 14". */
  readonly of?: string;
  /** One line without a label and with the icon alone, for lists. */
  readonly isSmall?: boolean;
  /** A longer text, in a box of its own. */
  readonly isText?: boolean;
  /** The value as it is shown, where parts of it are marked; the text is the same. */
  readonly children?: ReactNode;
};

/** One value to copy: selectable, with a button that copies just it. What is said of it never holds the value. */
export function CopyField({ label, value, of, isSmall = false, isText = false, children }: Props) {
  const styles = useStyles();
  const { state, shownRef, copy } = useCopy<HTMLSpanElement>(label, value);
  const isCopied = state === "copied";
  const shown = (
    <span ref={shownRef} className={mergeClasses(styles.value, isText && styles.box)}>
      {children ?? <Breakable value={value} />}
    </span>
  );
  return (
    <div className={styles.root}>
      <div className={mergeClasses(styles.line, isText && styles.top)}>
        {isSmall ? (
          shown
        ) : (
          <div className={styles.texts}>
            <Text size={200} className={styles.label}>
              {label}
            </Text>
            {!isText && shown}
          </div>
        )}
        <Button
          className={styles.button}
          appearance={isSmall ? "subtle" : "secondary"}
          icon={isCopied ? <Check /> : <Copy />}
          aria-label={copyWords.copyOf(label, of ?? null)}
          title={isSmall ? copyWords.copyOf(label, null) : undefined}
          onClick={copy}
        >
          {isSmall ? (isCopied ? copyWords.copied : undefined) : isCopied ? copyWords.copied : copyWords.copy}
        </Button>
      </div>
      {isText && shown}
      {state === "refused" && <Text size={200}>{copyWords.refused}</Text>}
    </div>
  );
}

/** A long address breaks after its @; what is selected or copied is the value alone. */
function Breakable({ value }: Pick<Props, "value">) {
  const at = value.indexOf("@") + 1;
  if (at === 0) return value;
  return (
    <>
      {value.slice(0, at)}
      <wbr />
      {value.slice(at)}
    </>
  );
}
