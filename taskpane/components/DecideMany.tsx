import { Badge, Button, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { decideManyWords as words } from "../../src/text/batchWords";
import { clientPlaceWords } from "../../src/text/clientWords";
import { describeReason } from "../../src/text/reasons";
import { describeStatus } from "../../src/text/statusWords";
import type { PlaceProps } from "../clientPlace";
import { useProgress } from "../useProgress";
import { refsOf, useTicks } from "../useTicks";
import { useWorklistActs } from "../useWorklistActs";
import type { PartProps } from "../worklistPart";
import { useClientStyles } from "./clientStyles";
import { PlaceHeading } from "./PlaceHeading";
import { Section } from "./Section";
import { WorklistColumns } from "./WorklistColumns";
import { WorklistDecision, type DecisionAnswers } from "./WorklistDecision";
import { WorklistEnd } from "./WorklistEnd";
import { WorklistGroup } from "./WorklistGroup";
import { WorklistOutcome } from "./WorklistOutcome";
import { WorklistRefusals } from "./WorklistRefusals";

/** Candidates nobody decided about yet, each with its reason. It tells what came of its acts by itself. */
export function DecideMany({ state, send, onPlace, onClient }: PlaceProps) {
  const styles = useClientStyles();
  const acts = useWorklistActs(state, send);
  const { month, worklists } = state;
  const list = worklists?.candidates ?? [];
  const toRevoke = worklists?.toRevoke.length ?? 0;
  if (month === null) return <PlaceHeading>{clientPlaceWords.decideMany}</PlaceHeading>;
  return (
    <div className={styles.place}>
      <PlaceHeading>{clientPlaceWords.decideMany}</PlaceHeading>
      <WorklistOutcome state={state} onUndo={acts.undo} />
      {list.length === 0 ? (
        <WorklistEnd state={state} words={words.none} onUndo={acts.undo} />
      ) : (
        <>
          <Text>{words.lead}</Text>
          <Candidates state={state} month={month} list={list} acts={acts} onClient={onClient} />
        </>
      )}
      {toRevoke > 0 && (
        <Button className={styles.button} onClick={() => onPlace({ kind: "revokeMany" })}>
          {words.toRevoke(toRevoke)}
        </Button>
      )}
    </div>
  );
}

const part = "decision";

const useStyles = makeStyles({ badge: { alignSelf: "flex-start" } });

function Candidates({ state, month, list, acts, onClient }: PartProps) {
  const shared = useClientStyles();
  const styles = useStyles();
  const ticks = useTicks();
  const [answers, setAnswers] = useState<DecisionAnswers>({
    decision: null,
    on: month.today,
    holdUntil: null,
    holdReason: "",
  });
  const refusals = acts.refusalsOf(part);
  const holdFields = answers.decision === "hold" ? (["holdUntil", "holdReason"] as const) : [];
  return (
    <>
      <Section title={words.title}>
        <WorklistDecision answers={answers} onAnswers={setAnswers} refusals={refusals} />
        <WorklistColumns month={month} list={list} fields={["contactedOn", "decision", ...holdFields]} />
      </Section>
      <Section title={words.list(list.length)}>
        <WorklistRefusals refusals={refusals} onClient={onClient} />
        <WorklistGroup
          list={list}
          ticks={ticks}
          progress={useProgress(list.length)}
          state={state}
          label={words.record}
          stop={(ticked) => stopOf(answers, ticked)}
          onRecord={(ticked) => acts.act(part, ticked, { kind: "decision", entries: refsOf(ticked), ...answers })}
          isTickable={(facts) => !isInferred(facts)}
          onUndo={acts.undo}
          onClient={onClient}
        >
          {(facts) => (
            <>
              <Badge className={styles.badge} appearance="outline" color="informative">
                {describeStatus(facts.activity)}
              </Badge>
              <Text size={200}>{describeReason(facts.activity)}</Text>
              {isInferred(facts) && (
                <Text size={200} className={shared.hint}>
                  {words.inferred}
                </Text>
              )}
            </>
          )}
        </WorklistGroup>
      </Section>
    </>
  );
}

/** Why the decision is not one for all that are ticked; null where it is (rules section 2, ruling G7). */
function stopOf({ decision, on }: DecisionAnswers, ticked: readonly ClientFacts[]): string | null {
  if (decision === null) return words.decisionFirst;
  if (on === null) return words.dayFirst;
  if (ticked.length < 2) return null;
  if (decision === "hold") return words.holdAlone;
  return decision === "revoke" && ticked.some(isInferred) ? words.revokeAlone : null;
}

function isInferred({ activity }: ClientFacts): boolean {
  return activity.class === "probablyInactive";
}
