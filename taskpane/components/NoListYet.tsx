import { Button, Text, makeStyles } from "@fluentui/react-components";
import { checkWords } from "../../src/text/checkWords";
import { Section } from "./Section";

const useStyles = makeStyles({ button: { minHeight: "44px", alignSelf: "flex-start" } });

/** `title` names the view that has nothing to show. */
type Props = { readonly title: string; readonly onSetUp: () => void };

/** A workbook without a unit tab: what is looked for, and the way to set-up. */
export function NoListYet({ title, onSetUp }: Props) {
  const styles = useStyles();
  return (
    <Section title={title}>
      <Text weight="semibold">{checkWords.noTab}</Text>
      <Text>{checkWords.noTabHow}</Text>
      <Button appearance="primary" className={styles.button} onClick={onSetUp}>
        {checkWords.setUp}
      </Button>
    </Section>
  );
}
