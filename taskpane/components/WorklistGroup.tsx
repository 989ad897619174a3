import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { State } from "../../src/app/state";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { issueManyWords, worklistWords } from "../../src/text/batchWords";
import type { ClientWays } from "../clientPlace";
import { useNextRow } from "../useNextRow";
import type { Progress } from "../useProgress";
import { clientKey, type Ticks } from "../useTicks";
import { undoNameOf } from "../worklistPart";
import { LongList } from "./LongList";
import { WorklistBar } from "./WorklistBar";
import { WorklistRecord } from "./WorklistRecord";
import { whoOf, WorklistRow } from "./WorklistRow";

const useStyles = makeStyles({
  /** What gets the focus is scrolled clear of the bar below it. */
  list: { "& :is(button, input)": { scrollMarginBlock: "140px" } },
});

type Props = {
  readonly list: readonly ClientFacts[];
  readonly ticks: Ticks;
  readonly progress: Progress;
  readonly state: Pick<State, "task" | "undos">;
  readonly label: (count: number) => string;
  /** Why the ticked ones cannot be recorded as the form stands; null where they can. */
  readonly stop: (ticked: readonly ClientFacts[]) => string | null;
  readonly onRecord: (ticked: readonly ClientFacts[]) => void;
  /** Who is ticked by Tick all; everybody where absent. */
  readonly isTickable?: (facts: ClientFacts) => boolean;
  readonly onUndo: () => void;
  readonly onClient: ClientWays["onClient"];
  /** Each row can be recorded alone too: what its button is called aloud, and whether that was sent already. */
  readonly alone?: { readonly spoken: (who: string) => string; readonly isSent: (facts: ClientFacts) => boolean };
  readonly children: (facts: ClientFacts) => ReactNode;
};

/** A list of clients of whom one thing is to be recorded, for all that are ticked with one press. */
export function WorklistGroup({ list, ticks, progress, state, onClient, alone, children, ...acts }: Props) {
  const styles = useStyles();
  const remember = useNextRow(list);
  const ticked = list.filter(ticks.has);
  const tickable = list.filter(acts.isTickable ?? (() => true));
  const stop = ticked.length === 0 ? null : acts.stop(ticked);
  return (
    <div>
      <div className={styles.list}>
        <LongList items={list} keyOf={clientKey}>
          {(facts) => (
            <WorklistRow
              facts={facts}
              tick={{ isTicked: ticks.has(facts), onTick: (isTicked) => ticks.set([facts], isTicked) }}
              onOpen={() => onClient(facts.entry)}
              record={
                alone && (
                  <WorklistRecord
                    label={issueManyWords.recordOne}
                    spoken={alone.spoken(whoOf(facts.entry))}
                    disabled={acts.stop([facts]) !== null || alone.isSent(facts)}
                    onRecord={(control) => {
                      remember(control);
                      acts.onRecord([facts]);
                    }}
                  />
                )
              }
            >
              {children(facts)}
            </WorklistRow>
          )}
        </LongList>
      </div>
      <WorklistBar
        summary={stop ?? worklistWords.summary(progress.done, progress.all, ticked.length)}
        {...(tickable.length > 1 && {
          all: {
            isTicked: tickable.every(ticks.has),
            onTick: (isTicked: boolean) => ticks.set(isTicked ? tickable : list, isTicked),
          },
        })}
        record={{
          label: ticked.length === 0 ? worklistWords.recordTicked : acts.label(ticked.length),
          isReady: ticked.length > 0 && stop === null,
          onRecord: () => acts.onRecord(ticked),
        }}
        undoName={progress.done > 0 ? undoNameOf(state) : null}
        onUndo={acts.onUndo}
        busy={state.task.kind !== "idle"}
      />
    </div>
  );
}
