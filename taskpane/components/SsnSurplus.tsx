import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckState } from "../../src/app/state";
import { checkWords, describeKeepLess, describeSurplus } from "../../src/text/checkWords";
import { Section } from "./Section";

const useStyles = makeStyles({
  unit: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  button: { minHeight: "44px", maxWidth: "100%" },
});

type Props = {
  readonly surplus: CheckState["ssnSurplus"];
  readonly busy: boolean;
  readonly onPropose: (tab: string) => void;
};

/** Units that keep more of the SSN than their policy asks for. Nothing is changed before a preview. */
export function SsnSurplus({ surplus, busy, onPropose }: Props) {
  const styles = useStyles();
  if (surplus.length === 0) return null;
  return (
    <Section title={checkWords.ssn}>
      <Text>{checkWords.ssnHint}</Text>
      {surplus.map(({ tab, cells, policy }) => (
        <div key={tab} className={styles.unit}>
          <Text>{describeSurplus(tab, cells, policy)}</Text>
          <Button className={styles.button} disabledFocusable={busy} onClick={() => onPropose(tab)}>
            {describeKeepLess(tab, policy)}
          </Button>
        </div>
      ))}
    </Section>
  );
}
