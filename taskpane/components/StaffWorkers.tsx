import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { WorkerClients } from "../../src/app/workersOf";
import { staffSheetWords as words } from "../../src/text/reportPaneWords";
import { useClientStyles } from "./clientStyles";
import { LongList } from "./LongList";

type Props = {
  readonly all: readonly WorkerClients[];
  /** The worker numbers that are ticked; null: all. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChosen: (chosen: ReadonlySet<string> | null) => void;
};

/** Whose clients the report lists: those of all worker numbers, or of some. */
export function StaffWorkers({ all, chosen, onChosen }: Props) {
  const styles = useClientStyles();
  const tick = (worker: string, isTicked: boolean) => {
    const others = [...(chosen ?? [])].filter((other) => other !== worker);
    onChosen(new Set(isTicked ? [...others, worker] : others));
  };
  return (
    <>
      <Field label={words.who}>
        <RadioGroup
          value={chosen === null ? "all" : "some"}
          onChange={(_, data) => onChosen(data.value === "all" ? null : new Set())}
        >
          <Radio className={styles.field} value="all" label={words.everyWorker(all.length)} />
          <Radio className={styles.field} value="some" label={words.someWorkers} />
        </RadioGroup>
      </Field>
      {chosen !== null && (
        <div role="group" aria-label={words.someWorkers}>
          <LongList items={all} keyOf={({ worker }) => worker} atFirst={50}>
            {({ worker, clients }) => (
              <Checkbox
                className={styles.field}
                label={words.worker(worker, clients)}
                checked={chosen.has(worker)}
                onChange={(_, data) => tick(worker, data.checked === true)}
              />
            )}
          </LongList>
        </div>
      )}
    </>
  );
}
