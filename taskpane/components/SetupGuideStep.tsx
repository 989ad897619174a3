import { Button, Field, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { SetupFault } from "../../src/domain/setup/setupView";
import { guideWords } from "../../src/text/setupWords";
import { setupFaultProps } from "./setupFaultProps";
import { useSetupStyles } from "./setupFields";

type Props = {
  readonly procedure: string;
  readonly words: string;
  readonly fault: SetupFault | undefined;
  readonly onWords: (words: string) => void;
};

/** One step in the procedure's words, and the county's where it wants others. */
export function SetupGuideStep({ procedure, words, fault, onWords }: Props) {
  const styles = useSetupStyles();
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles.tight}>
      <Text className={styles.wrap}>{procedure}</Text>
      {asked || words !== "" || fault !== undefined ? (
        <Field label={guideWords.ownLabel} hint={guideWords.ownHint} {...setupFaultProps(fault)}>
          <Textarea
            value={words}
            resize="vertical"
            aria-label={guideWords.ownFor(procedure)}
            autoFocus={asked}
            onChange={(_, data) => onWords(data.value)}
          />
        </Field>
      ) : (
        <Button
          appearance="subtle"
          size="small"
          className={styles.quiet}
          aria-label={guideWords.ownOf(procedure)}
          onClick={() => setAsked(true)}
        >
          {guideWords.own}
        </Button>
      )}
    </div>
  );
}
