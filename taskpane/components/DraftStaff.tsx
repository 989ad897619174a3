import { Field, Select, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { staffReports } from "../../src/app/staffReports";
import type { MonthState } from "../../src/app/state";
import { draftHint } from "../../src/text/draftWords";
import { draftPanelWords } from "../../src/text/draftPanelWords";
import { useClientStyles } from "./clientStyles";
import { DraftText } from "./DraftText";

/** The report to one worker about the worker's clients (R80): a worker number, and the text to copy. */
export function DraftStaff({ month }: { readonly month: MonthState }) {
  const styles = useClientStyles();
  const [worker, setWorker] = useState("");
  const reports = useMemo(() => staffReports(month, null), [month]);
  const report = reports.find((one) => one.worker === worker);
  const hint = draftHint("staffReport");
  if (reports.length === 0) return <Text>{draftPanelWords.noWorker}</Text>;
  return (
    <div className={styles.stack}>
      <Text>{draftPanelWords.staffLead}</Text>
      <Field label={draftPanelWords.worker}>
        <Select value={worker} onChange={(_, data) => setWorker(data.value)}>
          <option value="">{draftPanelWords.chooseWorker}</option>
          {reports.map((one) => (
            <option key={one.worker} value={one.worker}>
              {draftPanelWords.workerOption(one.worker, one.clients)}
            </option>
          ))}
        </Select>
      </Field>
      {report !== undefined && (
        <>
          {hint !== null && <Text>{hint}</Text>}
          <DraftText draft={report.draft} />
        </>
      )}
    </div>
  );
}
