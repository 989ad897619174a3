import { Button, Text } from "@fluentui/react-components";
import type { State } from "../../src/app/state";
import { reportSheetWords as words } from "../../src/text/reportPaneWords";
import { hasReportSheet } from "../reportOutcome";
import type { Send } from "../send";
import { useClientStyles } from "./clientStyles";
import type { OutcomeAge } from "./GuideOutcome";
import { RecordButton } from "./RecordButton";
import { ReportOutcome } from "./ReportOutcome";
import { Section } from "./Section";

type Props = {
  readonly state: State;
  readonly scope: string | null;
  readonly age: OutcomeAge;
  readonly send: Send;
};

/** The report as a sheet of the workbook: what will be made, the button, and what came of it. */
export function ReportSheetSection({ state, scope, age, send }: Props) {
  const styles = useClientStyles();
  const isThere = hasReportSheet(state.book, "Unit report");
  return (
    <Section title={words.title}>
      <Text>
        {isThere ? words.refreshes : words.makes} {words.of(scope)}
      </Text>
      <ReportOutcome state={state} sheet="Unit report" age={age} send={send} />
      <div className={styles.line}>
        <RecordButton
          words={isThere ? words.refresh : words.make}
          busy={state.task.kind !== "idle"}
          onRecord={() => send({ kind: "makeReport", of: "unit", scope })}
        />
        {isThere && (
          <Button
            className={styles.button}
            onClick={() => send({ kind: "show", target: { tab: "Unit report", row: 1 } })}
          >
            {words.show}
          </Button>
        )}
      </div>
    </Section>
  );
}
