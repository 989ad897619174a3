import { Checkbox, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { revokeManyWords as words, worklistWords } from "../../src/text/batchWords";
import { describeReason } from "../../src/text/reasons";
import { likelyReason, reasonWords } from "../revokeReasons";
import { useNextRow } from "../useNextRow";
import { useProgress } from "../useProgress";
import { clientKey, refsOf } from "../useTicks";
import { undoNameOf, type PartProps } from "../worklistPart";
import { useClientStyles } from "./clientStyles";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";
import { Section } from "./Section";
import { UploadPanel } from "./UploadPanel";
import { WorklistBar } from "./WorklistBar";
import { WorklistCopies } from "./WorklistCopies";
import { WorklistFileTaken } from "./WorklistFileTaken";
import { WorklistRefusals } from "./WorklistRefusals";
import { WorklistRevokeAnswers, type RevokeAnswers } from "./WorklistRevokeAnswers";
import { WorklistRow, whoOf } from "./WorklistRow";
import { WorklistSteps } from "./WorklistSteps";

const part = "revoke";

/** Licenses to revoke: one tick each, written at once; or the file for all of them (R82-R84, R90-R92). */
export function WorklistRevoke({ state, month, list, acts, onClient }: PartProps) {
  const styles = useClientStyles();
  const progress = useProgress(list.length);
  const remember = useNextRow(list);
  const [answers, setAnswers] = useState<RevokeAnswers>({ on: month.today, reason: "asRow", group: "" });
  const { on, reason, group } = answers;
  const refusals = acts.refusalsOf(part);
  const busy = state.task.kind !== "idle";
  const [first] = list;
  const said = (facts: ClientFacts) => {
    if (typeof reason !== "string") return reason.typed;
    const known = reason === "asRow" ? likelyReason(facts) : reason;
    return known === null ? "" : reasonWords(known, facts, month);
  };
  const record = (clients: readonly ClientFacts[]) => {
    for (const [words, of] of byReason(clients, said))
      acts.act(part, of, { kind: "revoke", entries: refsOf(of), on, reason: words, group });
  };
  return (
    <>
      <Section title={words.how}>
        <WorklistRevokeAnswers month={month} list={list} answers={answers} onAnswers={setAnswers} refusals={refusals} />
        {first !== undefined && (
          <Disclosure title={words.steps}>
            <WorklistSteps guide="revoke" settings={month.review.settings} client={first} />
          </Disclosure>
        )}
        <Disclosure title={words.file}>
          <UploadPanel kind="revoke" people={list} month={month} onClient={onClient}>
            {(people) => (
              <WorklistFileTaken
                people={people}
                busy={busy || on === null}
                onRecord={(control) => {
                  remember(control);
                  record(people);
                }}
              />
            )}
          </UploadPanel>
        </Disclosure>
      </Section>
      <Section title={words.list(list.length)}>
        <WorklistRefusals refusals={refusals} onClient={onClient} />
        <div>
          <LongList items={list} keyOf={clientKey}>
            {(facts) => (
              <WorklistRow facts={facts} onOpen={() => onClient(facts.entry)}>
                <Text size={200}>{describeReason(facts.activity)}</Text>
                <WorklistCopies facts={facts} fields={["email"]} />
                {said(facts).trim() === "" ? (
                  <Text size={200}>{words.noReason}</Text>
                ) : (
                  <>
                    <Text size={200}>{words.reasonOf(said(facts))}</Text>
                    <Checkbox
                      data-record
                      className={styles.field}
                      label={words.tick}
                      aria-label={words.tickOf(whoOf(facts.entry))}
                      checked={acts.isSent(facts)}
                      disabled={on === null}
                      onChange={(event) => {
                        remember(event.currentTarget);
                        if (!acts.isSent(facts)) record([facts]);
                      }}
                    />
                  </>
                )}
              </WorklistRow>
            )}
          </LongList>
          <WorklistBar
            summary={on === null ? words.dayFirst : worklistWords.recorded(progress.done, progress.all)}
            undoName={progress.done > 0 ? undoNameOf(state) : null}
            onUndo={acts.undo}
            busy={busy}
          />
        </div>
      </Section>
    </>
  );
}

/** Clients by the reason that is written on their rows. */
function byReason(clients: readonly ClientFacts[], said: (facts: ClientFacts) => string): Map<string, ClientFacts[]> {
  const groups = new Map<string, ClientFacts[]>();
  for (const client of clients) groups.set(said(client), [...(groups.get(said(client)) ?? []), client]);
  return groups;
}
