import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { setupProgress } from "../../src/app/setup/setupAnswers";
import type { SetupView } from "../../src/domain/setup/setupView";
import { setupWords } from "../../src/text/setupWords";
import { todayWords } from "../../src/text/todayWords";
import type { SetupStart } from "../setupWalk";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  button: { minHeight: "44px", alignSelf: "flex-start", maxWidth: "none" },
});

type Props = { readonly setup: SetupView; readonly onSetUp: (start: SetupStart) => void };

/** How set-up stands, each tab that came since, and the way back to it. */
export function SetupNews({ setup, onSetUp }: Props) {
  const styles = useStyles();
  const { done, all } = setupProgress(setup);
  return (
    <Section title={setupWords.heading}>
      <div className={styles.list}>
        {setup.newTabs.map((tab) => (
          <Button key={tab} className={styles.button} onClick={() => onSetUp({ step: "tabs", tab })}>
            {todayWords.newTab(tab)}
          </Button>
        ))}
        <Text>{todayWords.setupDone(done, all)}</Text>
        <Button className={styles.button} onClick={() => onSetUp({ step: null, tab: null })}>
          {done < all ? todayWords.setupGoOn : todayWords.setupOpen}
        </Button>
      </div>
    </Section>
  );
}
