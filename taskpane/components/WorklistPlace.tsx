import { useState } from "react";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { issueManyWords } from "../../src/text/batchWords";
import { groupWords } from "../../src/text/guideWords";
import { useProgress } from "../useProgress";
import { refsOf, useTicks } from "../useTicks";
import { groupsOf, type PartProps } from "../worklistPart";
import { Disclosure } from "./Disclosure";
import { GroupField } from "./GroupField";
import { Section } from "./Section";
import { WorklistColumns } from "./WorklistColumns";
import { WorklistCopies } from "./WorklistCopies";
import { WorklistGroup } from "./WorklistGroup";
import { WorklistRefusals } from "./WorklistRefusals";
import { WorklistSteps } from "./WorklistSteps";

const part = "group";

/** Clients whose license is issued, to be placed in a group of the unit (R49, R50). */
export function WorklistPlace({ state, month, list, acts, onClient }: PartProps) {
  const ticks = useTicks();
  const progress = useProgress(list.length);
  const groups = groupsOf(month, list);
  const [group, setGroup] = useState(groups.groups.length === 1 ? (groups.groups[0] ?? "") : "");
  const refusals = acts.refusalsOf(part);
  const [first] = list;
  const record = (clients: readonly ClientFacts[]) =>
    acts.act(part, clients, { kind: "group", entries: refsOf(clients), group });
  return (
    <Section title={issueManyWords.group(list.length)}>
      {first !== undefined && (
        <Disclosure title={issueManyWords.stepsForEach}>
          <WorklistSteps guide="group" settings={month.review.settings} client={first} />
        </Disclosure>
      )}
      <GroupField
        label={groupWords.group}
        groups={groups}
        group={group}
        onGroup={setGroup}
        none={groupWords.choose}
        refusals={refusals}
      />
      <WorklistColumns month={month} list={list} fields={["group"]} />
      <WorklistRefusals refusals={refusals} onClient={onClient} />
      <WorklistGroup
        list={list}
        ticks={ticks}
        progress={progress}
        state={state}
        label={issueManyWords.recordGroup}
        stop={() => (group.trim() === "" ? issueManyWords.groupFirst : null)}
        onRecord={record}
        onUndo={acts.undo}
        onClient={onClient}
        alone={{ spoken: issueManyWords.recordGroupOf, isSent: acts.isSent }}
      >
        {(facts) => <WorklistCopies facts={facts} fields={["email"]} />}
      </WorklistGroup>
    </Section>
  );
}
