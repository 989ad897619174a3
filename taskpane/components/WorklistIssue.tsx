import { Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { issueManyWords } from "../../src/text/batchWords";
import { useNextRow } from "../useNextRow";
import { useProgress } from "../useProgress";
import { refsOf, useTicks } from "../useTicks";
import type { PartProps } from "../worklistPart";
import { useClientStyles } from "./clientStyles";
import { DayField } from "./DayField";
import { Disclosure } from "./Disclosure";
import { Section } from "./Section";
import { UploadPanel } from "./UploadPanel";
import { WorklistColumns } from "./WorklistColumns";
import { WorklistCopies } from "./WorklistCopies";
import { WorklistFileTaken } from "./WorklistFileTaken";
import { WorklistGroup } from "./WorklistGroup";
import { WorklistRefusals } from "./WorklistRefusals";
import { WorklistSteps } from "./WorklistSteps";

const part = "issue";

/** From so many people on LinkedIn advises a file (domain A1.15). */
const MANY = 20;

type Way = "email" | "file";

/** Licenses of clients whose consent is there: the steps once, each client's values to copy, or the file for all (R42-R48). */
export function WorklistIssue({ state, month, list, acts, onClient }: PartProps) {
  const styles = useClientStyles();
  const ticks = useTicks();
  const progress = useProgress(list.length);
  const remember = useNextRow(list);
  const [way, setWay] = useState<Way>(list.length < MANY ? "email" : "file");
  const [on, setOn] = useState<SerialDate | null>(month.today);
  const refusals = acts.refusalsOf(part);
  const [first] = list;
  const record = (clients: readonly ClientFacts[]) =>
    acts.act(part, clients, { kind: "issue", entries: refsOf(clients), on });
  return (
    <Section title={issueManyWords.license(list.length)}>
      <Field label={issueManyWords.way} hint={issueManyWords.fileAdvice}>
        <RadioGroup value={way} onChange={(_, data) => setWay(data.value === "file" ? "file" : "email")}>
          <Radio value="email" label={issueManyWords.byEmail} className={styles.field} />
          <Radio value="file" label={issueManyWords.byFile} className={styles.field} />
        </RadioGroup>
      </Field>
      {way === "file" && (
        <UploadPanel kind="add" people={list} month={month} onClient={onClient}>
          {(people) => (
            <WorklistFileTaken
              people={people}
              busy={state.task.kind !== "idle" || on === null}
              onRecord={(control) => {
                remember(control);
                record(people);
              }}
            />
          )}
        </UploadPanel>
      )}
      {way === "email" && first !== undefined && (
        <Disclosure title={issueManyWords.stepsForEach} startsOpen>
          <WorklistSteps guide="issue" settings={month.review.settings} client={first} />
        </Disclosure>
      )}
      <DayField label={issueManyWords.on} day={on} onDay={setOn} />
      <WorklistColumns month={month} list={list} fields={["activation"]} />
      <WorklistRefusals refusals={refusals} onClient={onClient} />
      <WorklistGroup
        list={list}
        ticks={ticks}
        progress={progress}
        state={state}
        label={issueManyWords.recordIssued}
        stop={() => (on === null ? issueManyWords.dayFirst : null)}
        onRecord={record}
        onUndo={acts.undo}
        onClient={onClient}
        alone={{ spoken: issueManyWords.recordIssuedOf, isSent: acts.isSent }}
      >
        {(facts) => <WorklistCopies facts={facts} fields={way === "email" ? ["email"] : []} />}
      </WorklistGroup>
      {progress.done === 0 && <Text size={200}>{issueManyWords.recordOneHow}</Text>}
    </Section>
  );
}
