import { useState } from "react";
import type { State } from "../../src/app/state";
import { importWords } from "../../src/text/importWords";
import { ApplySection } from "../components/ApplySection";
import { CandidatesSection } from "../components/CandidatesSection";
import { EvidenceSection } from "../components/EvidenceSection";
import { ReportCard } from "../components/ReportCard";
import { ReportIntake } from "../components/ReportIntake";
import { Section } from "../components/Section";
import { SettledList } from "../components/SettledList";
import type { Send } from "../send";

type Props = { readonly state: State; readonly send: Send };

/** The month's import, from the file to the receipt, top to bottom. */
export function ImportView({ state, send }: Props) {
  const { month, reports, newest, task, wishes } = state;
  const [before] = useState(newest);
  if (month === null) return null;
  const busy = task.kind === "applying" || task.kind === "undoing";
  return (
    <>
      <ReportIntake reportSheets={month.reportSheets} first={reports.length === 0} disabled={busy} send={send} />
      {reports.length > 0 && (
        <Section title={importWords.understood}>
          {reports.map((brought) => (
            <ReportCard
              key={brought.id}
              brought={brought}
              bins={month.bins.get(brought.id)}
              isNew={newest !== before && brought.id === newest}
              send={send}
            />
          ))}
        </Section>
      )}
      <SettledList settlements={wishes.settlements} send={send} />
      {month.review.evidence.reports.length > 0 && (
        <>
          <EvidenceSection month={month} send={send} />
          <CandidatesSection month={month} ticked={wishes.ticked} send={send} />
        </>
      )}
      <ApplySection state={state} month={month} send={send} />
    </>
  );
}
