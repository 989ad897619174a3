import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ConsentAnswers } from "../../src/domain/guidance/guideAct";
import { issueManyWords } from "../../src/text/batchWords";
import { consentWords } from "../../src/text/guideWords";
import { useProgress } from "../useProgress";
import { refsOf, useTicks } from "../useTicks";
import type { PartProps } from "../worklistPart";
import { useClientStyles } from "./clientStyles";
import { ConsentFields } from "./ConsentFields";
import { Section } from "./Section";
import { WorklistColumns } from "./WorklistColumns";
import { WorklistGroup } from "./WorklistGroup";
import { WorklistRefusals } from "./WorklistRefusals";

const part = "consent";

/** The gate: consent of the clients who have none, for all that are ticked in one way and of one day (R12-R15). */
export function WorklistConsent({ state, month, list, acts, onClient }: PartProps) {
  const styles = useClientStyles();
  const ticks = useTicks();
  const [consent, setConsent] = useState<ConsentAnswers>({ on: month.today, by: null, emailVerified: false });
  const refusals = acts.refusalsOf(part);
  return (
    <Section title={issueManyWords.consent(list.length)}>
      <Text>{consentWords.stop}</Text>
      <Text>{issueManyWords.consentHow}</Text>
      <ConsentFields consent={consent} onConsent={setConsent} refusals={refusals} />
      <WorklistColumns month={month} list={list} fields={["consentOn", "consentBy", "emailVerified"]} />
      <WorklistRefusals refusals={refusals} onClient={onClient} />
      <WorklistGroup
        list={list}
        ticks={ticks}
        progress={useProgress(list.length)}
        state={state}
        label={issueManyWords.recordConsent}
        stop={() => (consent.by === null || consent.on === null ? issueManyWords.consentFirst : null)}
        onRecord={(ticked) => acts.act(part, ticked, { kind: "consent", entries: refsOf(ticked), consent })}
        onUndo={acts.undo}
        onClient={onClient}
      >
        {({ consent: { state: why } }) =>
          consentWords.states[why] === "" ? null : (
            <Text size={200} className={styles.hint}>
              {consentWords.states[why]}
            </Text>
          )
        }
      </WorklistGroup>
    </Section>
  );
}
