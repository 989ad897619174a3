import { Button, Text, makeStyles } from "@fluentui/react-components";
import { comingWords } from "../../src/text/comingWords";
import { Section } from "../components/Section";

const useStyles = makeStyles({ button: { minHeight: "44px", alignSelf: "flex-start" } });

type Props = { readonly view: "client"; readonly onImport: () => void };

/** A view that is still to come: what it will do, and what works already. */
export function ComingView({ view, onImport }: Props) {
  const styles = useStyles();
  const { title, coming, works } = comingWords[view];
  return (
    <Section title={title}>
      <Text>{coming}</Text>
      <Text>{works}</Text>
      <Button className={styles.button} onClick={onImport}>
        {comingWords.toImport}
      </Button>
    </Section>
  );
}
