import { Button, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { setupWords } from "../../src/text/setupWords";
import { todayWords } from "../../src/text/todayWords";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    marginBlockEnd: tokens.spacingVerticalXXL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  heading: { margin: 0 },
  button: { minHeight: "44px", alignSelf: "flex-start", marginBlockStart: tokens.spacingVerticalXS },
});

/** Invites to set-up whoever opens a workbook in which nobody confirmed anything yet. */
export function SetupInvite({ unitTabs, onSetUp }: { readonly unitTabs: number; readonly onSetUp: () => void }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        {todayWords.inviteTitle}
      </Subtitle2>
      <Text>{todayWords.invite(unitTabs)}</Text>
      <Button appearance="primary" className={styles.button} onClick={onSetUp}>
        {setupWords.open}
      </Button>
    </section>
  );
}
