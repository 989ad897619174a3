import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { guideView } from "../../src/app/guideView";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { revokeGuideWords as words, stepWords } from "../../src/text/guideWords";
import { answerFault } from "./answerFault";
import { useClientStyles } from "./clientStyles";
import { DayField } from "./DayField";
import { CopyField } from "./CopyField";
import { GroupField } from "./GroupField";
import { noGroups } from "./GuideGroup";
import type { GuideProps } from "./guideProps";
import { refsOf } from "../useTicks";
import { GuideSteps } from "./GuideSteps";
import { NewColumns } from "./NewColumns";
import { Notice } from "./Notice";
import { RecordButton } from "./RecordButton";

const nothingTicked: ReadonlySet<string> = new Set();

type Reason = keyof typeof words.reasons;
const reasons: readonly Reason[] = ["unused", "never", "asked", "left", "other"];

type Props = GuideProps & { readonly onDecide: () => void };

/** The license is revoked at LinkedIn, and day and reason are recorded on the same row, which stays (R83, R91, R92). */
export function GuideRevoke({ state, month, facts, onRecord, onDecide }: Props) {
  const styles = useClientStyles();
  const { entry, next } = facts;
  const { settings, units } = month.review;
  const [ticked, setTicked] = useState(nothingTicked);
  const steps = guideView("revoke", settings);
  const months = units.find(({ tab }) => tab === entry.tab)?.months ?? settings.months;
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
        <RevokeForm state={state} month={month} facts={facts} months={months} onRecord={onRecord} />
      ) : (
        <Text>{words.tickFirst}</Text>
      )}
    </div>
  );
}

function RevokeForm({ state, month, facts, months, onRecord }: GuideProps & { readonly months: number }) {
  const styles = useClientStyles();
  const { entry } = facts;
  const { settings, book } = month.review;
  const [on, setOn] = useState<SerialDate | null>(month.today);
  const [reason, setReason] = useState<Reason | "">(likelyReason(facts));
  const [other, setOther] = useState("");
  const [group, setGroup] = useState("");
  const { groups, alternates } = settings.groups.get(entry.tab) ?? noGroups;
  const refusals = state.guideRefusals;
  const said = reason === "" ? "" : reason === "other" ? other : describe(reason, months);
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
              {describe(known, months)}
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

function describe(reason: Reason, months: number): string {
  return reason === "unused" ? words.reasons.unused(months) : words.reasons[reason];
}

/** The reason that the row itself suggests. */
function likelyReason({ activity, entry }: ClientFacts): Reason | "" {
  if (entry.decision === "askedToStop") return "asked";
  if (activity.class === "neverActivated") return "never";
  return activity.class === "inactive" || activity.class === "probablyInactive" ? "unused" : "";
}
