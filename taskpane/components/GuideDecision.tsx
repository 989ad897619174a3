import { Button, Field, Input, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Decision } from "../../src/domain/fields/decisionWords";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { decisionGuideWords as words } from "../../src/text/guideWords";
import type { Send } from "../send";
import { answerFault } from "./answerFault";
import { ClientDrafts } from "./ClientDrafts";
import { useClientStyles } from "./clientStyles";
import { DayField } from "./DayField";
import { Disclosure } from "./Disclosure";
import type { GuideProps } from "./guideProps";
import { refsOf } from "../useTicks";
import { NewColumns } from "./NewColumns";
import { RecordButton } from "./RecordButton";

const decisions: readonly Decision[] = ["keep", "hold", "askedToStop", "noContact", "revoke"];

type Props = GuideProps & { readonly send: Send; readonly onRevoke: () => void };

/** What was decided with the worker: go on, wait, stop, not reached, or revoke (R85-R88). Where it is decided, it goes on. */
export function GuideDecision({ onRevoke, ...guide }: Props) {
  const styles = useClientStyles();
  if (guide.facts.next !== "revoke") return <DecisionForm {...guide} />;
  return (
    <div className={styles.stack}>
      <Text>{words.isDecided}</Text>
      <Button appearance="primary" className={styles.button} onClick={onRevoke}>
        {words.goOn}
      </Button>
      <Disclosure title={words.otherwise}>
        <DecisionForm {...guide} />
      </Disclosure>
    </div>
  );
}

function DecisionForm({ state, month, facts, onRecord, send }: Omit<Props, "onRevoke">) {
  const styles = useClientStyles();
  const [decision, setDecision] = useState<Decision | null>(null);
  const [on, setOn] = useState<SerialDate | null>(month.today);
  const [holdUntil, setHoldUntil] = useState<SerialDate | null>(null);
  const [holdReason, setHoldReason] = useState("");
  const { guideRefusals: refusals } = state;
  const isHold = decision === "hold";
  return (
    <div className={styles.stack}>
      <Text>{words.ask}</Text>
      <Disclosure title={words.texts}>
        <ClientDrafts state={state} facts={facts} first="beforeRevoke" send={send} />
      </Disclosure>
      <Field label={words.decision} {...answerFault(refusals, "decision")}>
        <RadioGroup
          value={decision ?? ""}
          onChange={(_, data) => setDecision(decisions.find((known) => known === data.value) ?? null)}
        >
          {decisions.map((known) => (
            <Radio key={known} value={known} label={<Choice decision={known} />} />
          ))}
        </RadioGroup>
      </Field>
      {isHold && (
        <>
          <DayField
            label={words.until}
            day={holdUntil}
            onDay={setHoldUntil}
            fault={answerFault(refusals, "holdUntil")}
          />
          <Field label={words.reason} {...answerFault(refusals, "holdReason")}>
            <Input className={styles.field} value={holdReason} onChange={(_, data) => setHoldReason(data.value)} />
          </Field>
        </>
      )}
      <DayField label={words.on} day={on} onDay={setOn} fault={answerFault(refusals, "contactedOn")} />
      <NewColumns
        book={month.review.book}
        tab={facts.entry.tab}
        fields={["contactedOn", "decision", ...(isHold ? (["holdUntil", "holdReason"] as const) : [])]}
      />
      <RecordButton
        words={words.record}
        busy={state.task.kind !== "idle"}
        onRecord={() => onRecord({ kind: "decision", entries: refsOf([facts]), decision, on, holdUntil, holdReason })}
      />
    </div>
  );
}

function Choice({ decision }: { readonly decision: Decision }) {
  const styles = useClientStyles();
  const { title, then } = words.choices[decision];
  return (
    <>
      <span className={styles.said}>{title}</span>
      <Text block size={200} className={styles.hint}>
        {then}
      </Text>
    </>
  );
}
