import { Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { patternExample } from "../../src/app/setup/patternExample";
import type { SetupFault } from "../../src/domain/setup/setupView";
import { countyWords } from "../../src/text/setupWords";
import { setupFaultProps } from "./setupFaultProps";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  examples: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly fault: SetupFault | undefined;
  readonly onChange: (value: string) => void;
};

/** A pattern, and beside it what it lets through, as it is typed. */
export function SetupPatternField({ label, hint, value, fault, onChange }: Props) {
  const styles = useStyles();
  const example = patternExample(value);
  return (
    <div className={styles.root}>
      <Field label={label} hint={hint} {...setupFaultProps(fault)}>
        <Input value={value} autoComplete="off" onChange={(_, data) => onChange(data.value)} />
      </Field>
      {example !== null && (
        <div className={styles.examples}>
          <Text size={200}>{countyWords.passes(example.passes)}</Text>
          <Text size={200}>{countyWords.fails(example.fails)}</Text>
        </div>
      )}
    </div>
  );
}
