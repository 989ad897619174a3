import { useState } from "react";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { issueManyWords } from "../../src/text/batchWords";
import { profileWords } from "../../src/text/guideWords";
import { useProgress } from "../useProgress";
import { refsOf, useTicks } from "../useTicks";
import type { PartProps } from "../worklistPart";
import { DayField } from "./DayField";
import { Disclosure } from "./Disclosure";
import { Section } from "./Section";
import { WorklistColumns } from "./WorklistColumns";
import { WorklistCopies } from "./WorklistCopies";
import { WorklistGroup } from "./WorklistGroup";
import { WorklistRefusals } from "./WorklistRefusals";
import { WorklistSteps } from "./WorklistSteps";

const part = "profile";

/** Clients whose name and business title are still to be typed at LinkedIn (R51, R52). */
export function WorklistProfile({ state, month, list, acts, onClient }: PartProps) {
  const ticks = useTicks();
  const progress = useProgress(list.length);
  const [on, setOn] = useState<SerialDate | null>(month.today);
  const refusals = acts.refusalsOf(part);
  const [first] = list;
  const record = (clients: readonly ClientFacts[]) =>
    acts.act(part, clients, { kind: "profile", entries: refsOf(clients), on });
  return (
    <Section title={issueManyWords.profile(list.length)}>
      {first !== undefined && (
        <Disclosure title={issueManyWords.stepsForEach} startsOpen>
          <WorklistSteps guide="profile" settings={month.review.settings} client={first} />
        </Disclosure>
      )}
      <DayField label={profileWords.on} day={on} onDay={setOn} />
      <WorklistColumns month={month} list={list} fields={["profileOn"]} />
      <WorklistRefusals refusals={refusals} onClient={onClient} />
      <WorklistGroup
        list={list}
        ticks={ticks}
        progress={progress}
        state={state}
        label={issueManyWords.recordProfile}
        stop={() => (on === null ? issueManyWords.dayFirst : null)}
        onRecord={record}
        onUndo={acts.undo}
        onClient={onClient}
        alone={{ spoken: issueManyWords.recordProfileOf, isSent: acts.isSent }}
      >
        {(facts) => <WorklistCopies facts={facts} fields={["firstName", "lastName"]} />}
      </WorklistGroup>
    </Section>
  );
}
