import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { attendancePaneWords as words } from "../../src/text/hoursPaneWords";
import { useClientStyles } from "./clientStyles";
import { Section } from "./Section";

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

/** While no line is entered: what the sheet Attendance is for, and how it begins. */
export function AttendanceHelp({ onFind }: { readonly onFind: () => void }) {
  const shared = useClientStyles();
  const styles = useStyles();
  return (
    <Section title={words.emptyTitle}>
      <ol className={styles.steps}>
        {words.empty.map((step) => (
          <li key={step}>
            <Text>{step}</Text>
          </li>
        ))}
      </ol>
      <Button appearance="primary" className={shared.button} onClick={onFind}>
        {words.findClient}
      </Button>
    </Section>
  );
}
