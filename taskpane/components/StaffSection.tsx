import { Button } from "@fluentui/react-components";
import type { MonthState, State } from "../../src/app/state";
import { staffSheetWords as words } from "../../src/text/reportPaneWords";
import { hasReportSheet, reportUndoOf } from "../reportOutcome";
import type { Send } from "../send";
import { useClientStyles } from "./clientStyles";
import { Disclosure } from "./Disclosure";
import { FocusHandedOn } from "./FocusHandedOn";
import type { OutcomeAge } from "./GuideOutcome";
import { Notice } from "./Notice";
import { ReportOutcome } from "./ReportOutcome";
import { Section } from "./Section";
import { StaffSheet } from "./StaffSheet";

type Props = {
  readonly state: State;
  readonly month: MonthState;
  readonly scope: string | null;
  readonly age: OutcomeAge;
  readonly send: Send;
};

/** The report with names: closed until it is asked for, and always with the way to take it away again. */
export function StaffSection({ state, month, scope, age, send }: Props) {
  return (
    <Section title={words.section}>
      <ReportOutcome state={state} sheet="Staff report" age={age} undoes={false} send={send} />
      <StaffSheetThere state={state} send={send} />
      <Disclosure title={words.title}>
        <StaffSheet state={state} month={month} scope={scope} send={send} />
      </Disclosure>
    </Section>
  );
}

/** As long as the sheet with names is in the workbook: that it is, and how it goes. */
function StaffSheetThere({ state: { book, undos, task }, send }: Pick<Props, "state" | "send">) {
  const styles = useClientStyles();
  if (!hasReportSheet(book, "Staff report")) return null;
  const canUndo = reportUndoOf(undos, "Staff report") !== null;
  const busy = task.kind !== "idle";
  return (
    <div className={styles.tight}>
      <Notice intent="warning">
        {words.there} {!canUndo && words.deleteIt}
      </Notice>
      <div className={styles.line}>
        {canUndo && (
          <FocusHandedOn>
            <Button className={styles.button} disabledFocusable={busy} onClick={() => send({ kind: "undo" })}>
              {words.takeAway}
            </Button>
          </FocusHandedOn>
        )}
        <Button
          className={styles.button}
          onClick={() => send({ kind: "show", target: { tab: "Staff report", row: 1 } })}
        >
          {words.show}
        </Button>
      </div>
    </div>
  );
}
