import { Checkbox, Field, Radio, RadioGroup, Text, makeStyles } from "@fluentui/react-components";
import type { WorkerClients } from "../../src/app/workersOf";
import { staffSheetWords as words } from "../../src/text/reportPaneWords";
import { useClientStyles } from "./clientStyles";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  /** Worker numbers are short: two or more side by side. */
  workers: {
    "& > ul": { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(112px, 1fr))", rowGap: 0 },
  },
});

type Props = {
  readonly all: readonly WorkerClients[];
  /** The worker numbers that are ticked; null: all. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChosen: (chosen: ReadonlySet<string> | null) => void;
};

/** Whose clients the report lists: those of all worker numbers, or of some. */
export function StaffWorkers({ all, chosen, onChosen }: Props) {
  const styles = useStyles();
  const shared = useClientStyles();
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
          <Radio className={shared.field} value="all" label={<Said>{words.everyWorker(all.length)}</Said>} />
          <Radio className={shared.field} value="some" label={<Said>{words.someWorkers}</Said>} />
        </RadioGroup>
      </Field>
      {chosen !== null && (
        <div role="group" aria-label={words.who} className={styles.workers}>
          <LongList items={all} keyOf={({ worker }) => worker} atFirst={50}>
            {({ worker, clients }) => (
              <Checkbox
                className={shared.field}
                label={
                  <>
                    <Said>{worker}</Said>
                    <Text block size={200} className={shared.hint}>
                      {words.clients(clients)}
                    </Text>
                  </>
                }
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

/** The words of a choice, as dark as other words before it is chosen. */
function Said({ children }: { readonly children: string }) {
  return <span className={useClientStyles().said}>{children}</span>;
}
