import { makeStyles, tokens } from "@fluentui/react-components";
import { todayWords } from "../../src/text/todayWords";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The month in four steps, for somebody who sees the pane for the first time. */
export function HowItGoes() {
  const styles = useStyles();
  return (
    <Section title={todayWords.howTitle}>
      <ol className={styles.list}>
        {todayWords.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Section>
  );
}
