import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ConsentAnswers } from "../../src/domain/guidance/guideAct";
import { consentWords } from "../../src/text/guideWords";
import { ConsentFields } from "./ConsentFields";
import { useClientStyles } from "./clientStyles";
import type { GuideProps } from "./guideProps";
import { refsOf } from "../useTicks";
import { NewColumns } from "./NewColumns";
import { Notice } from "./Notice";
import { RecordButton } from "./RecordButton";

/** Stage Consent: the hard stop before everything at LinkedIn (R13, R14). */
export function GuideConsent({ state, month, facts, onRecord }: GuideProps) {
  const styles = useClientStyles();
  const { consent: said, entry } = facts;
  const [consent, setConsent] = useState<ConsentAnswers>({
    on: said.on,
    by: null,
    emailVerified: said.emailVerified,
  });
  const isVerified = consent.emailVerified || consent.by === "docuSign";
  return (
    <div className={styles.stack}>
      <Notice intent="info">{consentWords.stop}</Notice>
      {consentWords.states[said.state] !== "" && <Text>{consentWords.states[said.state]}</Text>}
      <ConsentFields consent={consent} onConsent={setConsent} refusals={state.guideRefusals} />
      <NewColumns
        book={month.review.book}
        tab={entry.tab}
        fields={["consentOn", "consentBy", ...(isVerified ? (["emailVerified"] as const) : [])]}
      />
      <RecordButton
        words={consentWords.record}
        busy={state.task.kind !== "idle"}
        onRecord={() => onRecord({ kind: "consent", entries: refsOf([facts]), consent })}
      />
    </div>
  );
}
