import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Stage } from "../../src/domain/clients/clientFacts";
import type { Worklists } from "../../src/domain/clients/worklists";
import { issueManyWords } from "../../src/text/batchWords";
import { clientPlaceWords } from "../../src/text/clientWords";
import type { IssueManyProps } from "../clientPlace";
import { useWorklistActs } from "../useWorklistActs";
import { useClientStyles } from "./clientStyles";
import { PlaceHeading } from "./PlaceHeading";
import { WorklistConsent } from "./WorklistConsent";
import { WorklistEnd } from "./WorklistEnd";
import { WorklistIssue } from "./WorklistIssue";
import { WorklistOutcome } from "./WorklistOutcome";
import { WorklistPlace } from "./WorklistPlace";
import { WorklistProfile } from "./WorklistProfile";
import { WorklistRest } from "./WorklistRest";

/**
 * Several licenses at once, stage by stage: each client stands in the part of its stage and goes on to the next as soon as a
 * stage is recorded. It tells what came of its acts by itself.
 */
export function IssueMany({ state, of, send, onClient }: IssueManyProps) {
  const styles = useClientStyles();
  const acts = useWorklistActs(state, send);
  const { month, worklists } = state;
  const stages = useMemo(() => stagesOf(worklists, of), [worklists, of]);
  const { waiting, toIssue, toPlace, toDescribe, rest } = stages;
  const isNothing = Object.values(stages).every((list) => list.length === 0);
  if (month === null) return <PlaceHeading>{clientPlaceWords.issueMany}</PlaceHeading>;
  const part = { month, state, acts, onClient };
  return (
    <div className={styles.place}>
      <PlaceHeading>{clientPlaceWords.issueMany}</PlaceHeading>
      <WorklistOutcome state={state} onUndo={acts.undo} />
      {isNothing ? (
        <WorklistEnd state={state} words={issueManyWords.none} onUndo={acts.undo} />
      ) : (
        <Text>{issueManyWords.lead}</Text>
      )}
      {waiting.length > 0 && <WorklistConsent list={waiting} {...part} />}
      {waiting.length > 0 && <Text>{issueManyWords.locked(waiting.length)}</Text>}
      {toIssue.length > 0 && <WorklistIssue list={toIssue} {...part} />}
      {toPlace.length > 0 && <WorklistPlace list={toPlace} {...part} />}
      {toDescribe.length > 0 && <WorklistProfile list={toDescribe} {...part} />}
      {rest.length > 0 && <WorklistRest list={rest} onClient={onClient} send={send} />}
    </div>
  );
}

/** The clients by stage; each list stays the same until the list of the workbook is read again. */
function stagesOf(worklists: Worklists | null, of: IssueManyProps["of"]) {
  const requests = (worklists?.requests ?? []).filter(({ next }) => next !== "withdrawn");
  const all = [...(of === "requests" ? requests : []), ...(worklists?.unfinished ?? [])];
  const at = (stage: Stage) => all.filter((facts) => facts.stage === stage);
  return {
    waiting: at("consent"),
    toIssue: at("license"),
    toPlace: at("group"),
    toDescribe: at("profile"),
    rest: at("record"),
  };
}
