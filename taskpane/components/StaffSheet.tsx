import { Button, Checkbox, Field, Select, Text } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { workersOf } from "../../src/app/workersOf";
import type { MonthState, State } from "../../src/app/state";
import { reportPaneWords, staffSheetWords as words } from "../../src/text/reportPaneWords";
import { hasReportSheet } from "../reportOutcome";
import type { Send } from "../send";
import { missingChoices } from "../staffChoices";
import { useClientStyles } from "./clientStyles";
import { StaffReminder } from "./StaffReminder";
import { StaffWorkers } from "./StaffWorkers";

type Props = {
  readonly state: State;
  readonly month: MonthState;
  /** The unit that is shown; the report may be of another. */
  readonly scope: string | null;
  readonly send: Send;
};

/** The report with names, a deliberate step: for whom, the reminder, the reason, and only then the button. */
export function StaffSheet({ state, month, scope: shown, send }: Props) {
  const styles = useClientStyles();
  const hintId = useId();
  const [scope, setScope] = useState(shown);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [hasReason, setHasReason] = useState(false);
  const all = useMemo(() => workersOf(month, scope), [month, scope]);
  const workers = chosen === null ? null : all.filter(({ worker }) => chosen.has(worker)).map(({ worker }) => worker);
  const missing = missingChoices({ workers, hasReason });
  const make = () => {
    if (missing.length > 0) return;
    send({ kind: "makeReport", of: "staff", scope, workers });
    // Each report is a step of its own.
    setHasReason(false);
  };
  return (
    <div className={styles.stack}>
      <Text>{words.lead}</Text>
      <Field label={words.unit}>
        <Select
          className={styles.select}
          value={scope ?? ""}
          onChange={(_, data) => {
            setScope(data.value === "" ? null : data.value);
            setChosen(null);
          }}
        >
          <option value="">{reportPaneWords.all}</option>
          {month.review.book.tabs.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {all.length === 0 ? (
        <Text>{words.noWorker}</Text>
      ) : (
        <StaffWorkers all={all} chosen={chosen} onChosen={setChosen} />
      )}
      <StaffReminder />
      <Checkbox
        className={styles.field}
        label={<span className={styles.said}>{words.reason}</span>}
        checked={hasReason}
        onChange={(_, data) => setHasReason(data.checked === true)}
      />
      <div className={styles.tight}>
        <div id={hintId}>
          {missing.map((answer) => (
            <Text key={answer} block>
              {words.missing[answer]}
            </Text>
          ))}
        </div>
        <Button
          className={styles.button}
          disabledFocusable={state.task.kind !== "idle" || missing.length > 0}
          aria-describedby={hintId}
          onClick={make}
        >
          {hasReportSheet(state.book, "Staff report") ? words.refresh : words.make}
        </Button>
      </div>
    </div>
  );
}
