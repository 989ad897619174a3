import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { guideView } from "../../src/app/guideView";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { revokeGuideWords as words, stepWords } from "../../src/text/guideWords";
import { answerFault } from "./answerFault";
import { useClientStyles } from "./clientStyles";
import { DayField } from "./DayField";
import { CopyField } from "./CopyField";
import { GroupField } from "./GroupField";
import { noGroups } from "./GuideGroup";
import type { GuideProps } from "./guideProps";
import { likelyReason, reasonWords, revokeReasons, type RevokeReason } from "../revokeReasons";
import { refsOf } from "../useTicks";
import { GuideSteps } from "./GuideSteps";
import { NewColumns } from "./NewColumns";
import { Notice } from "./Notice";
import { RecordButton } from "./RecordButton";

const nothingTicked: ReadonlySet<string> = new Set();

type Reason = RevokeReason | "other";
const reasons: readonly Reason[] = [...revokeReasons, "other"];

type Props = GuideProps & { readonly onDecide: () => void };

/** The license is revoked at LinkedIn, and day and reason are recorded on the same row, which stays (R83, R91, R92). */
export function GuideRevoke({ state, month, facts, onRecord, onDecide }: Props) {
  const styles = useClientStyles();
  const { entry, next } = facts;
  const { settings } = month.review;
  const [ticked, setTicked] = useState(nothingTicked);
  const steps = guideView("revoke", settings);
  return (
    <div className={styles.stack}>
      <Notice intent="info">{words.never}</Notice>
      {facts.activity.class === "probablyInactive" && <Notice intent="warning">{words.inferred}</Notice>}
      {next === "decide" && (
        <div className={styles.tight}>
          <Text>{words.undecided}</Text>
          <Button className={styles.button} onClick={onDecide}>
            {words.decideFirst}
          </Button>
        </div>
      )}
      {entry.email !== null && <CopyField label={stepWords.copies.email} value={entry.email} />}
      <GuideSteps steps={steps} copiesOf={() => []} ticked={ticked} onTicked={setTicked} />
      {steps.some(({ id }) => ticked.has(id)) ? (
        <RevokeForm state={state} month={month} facts={facts} onRecord={onRecord} />
      ) : (
        <Text>{words.tickFirst}</Text>
      )}
    </div>
  );
}

function RevokeForm({ state, month, facts, onRecord }: GuideProps) {
  const styles = useClientStyles();
  const { entry } = facts;
  const { settings, book } = month.review;
  const [on, setOn] = useState<SerialDate | null>(month.today);
  const [reason, setReason] = useState<Reason | "">(likelyReason(facts) ?? "");
  const [other, setOther] = useState("");
  const [group, setGroup] = useState("");
  const { groups, alternates } = settings.groups.get(entry.tab) ?? noGroups;
  const refusals = state.guideRefusals;
  const describe = (known: Reason) => (known === "other" ? words.reasons.other : reasonWords(known, facts, month));
  const said = reason === "" ? "" : reason === "other" ? other : describe(reason);
  return (
    <>
      <DayField label={words.on} day={on} onDay={setOn} fault={answerFault(refusals, "revokedOn")} />
      <Field label={words.reason} {...answerFault(refusals, "revokeReason")}>
        <Select
          className={styles.select}
          value={reason}
          onChange={(_, data) => setReason(reasons.find((known) => known === data.value) ?? "")}
        >
          <option value="">{words.chooseReason}</option>
          {reasons.map((known) => (
            <option key={known} value={known}>
              {describe(known)}
            </option>
          ))}
        </Select>
      </Field>
      {reason === "other" && (
        <Field label={words.otherReason}>
          <Input className={styles.field} value={other} onChange={(_, data) => setOther(data.value)} />
        </Field>
      )}
      {groups.length + alternates.length > 0 && (
        <GroupField
          label={words.group}
          groups={{ groups: [], alternates: alternates.length > 0 ? alternates : groups }}
          group={group}
          onGroup={setGroup}
          none={words.leave}
          refusals={refusals}
        />
      )}
      <NewColumns
        book={book}
        tab={entry.tab}
        fields={["revokedOn", "revokeReason", ...(group === "" ? [] : (["group"] as const))]}
      />
      <Text>{words.kept}</Text>
      <RecordButton
        words={words.record}
        busy={state.task.kind !== "idle"}
        onRecord={() => onRecord({ kind: "revoke", entries: refsOf([facts]), on, reason: said, group })}
      />
    </>
  );
}
