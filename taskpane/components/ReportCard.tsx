import { Body1, Button, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { BroughtReport, MonthState } from "../../src/app/state";
import { importWords } from "../../src/text/importWords";
import { paneWords } from "../../src/text/paneWords";
import { refusedWords } from "../../src/text/reportWords";
import type { Send } from "../send";
import { Close } from "./icons";
import { Notice } from "./Notice";
import { ReportBins } from "./ReportBins";
import { ReportColumns } from "./ReportColumns";
import { ReportFacts } from "./ReportFacts";
import { ReportQuestions } from "./ReportQuestions";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  file: { margin: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300 },
  remove: { minHeight: "44px", minWidth: "44px" },
});

type Bins = MonthState["bins"] extends ReadonlyMap<string, infer Value> ? Value : never;

type Props = { readonly brought: BroughtReport; readonly bins: Bins | undefined; readonly send: Send };

/** One report: what was understood of it, what it asks, and where its lines landed. */
export function ReportCard({ brought, bins, send }: Props) {
  const refused = brought.kind === "refused" ? brought.code : brought.report.refused;
  const styles = useStyles();
  const id = useId();
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle2 as="h3" id={id} className={styles.file}>
          {brought.file}
        </Subtitle2>
        <Button
          appearance="subtle"
          className={styles.remove}
          icon={<Close />}
          aria-label={`${paneWords.remove} ${brought.file}`}
          onClick={() => send({ kind: "removeReport", report: brought.id })}
        />
      </div>
      {refused !== null && <Notice intent="warning">{refusedWords[refused]}</Notice>}
      {refused === null && brought.kind === "read" && <Understood brought={brought} bins={bins} send={send} />}
    </article>
  );
}

type UnderstoodProps = Props & { readonly brought: Extract<BroughtReport, { kind: "read" }> };

function Understood({ brought: { id, report, answers }, bins, send }: UnderstoodProps) {
  return (
    <>
      <ReportFacts report={report} />
      <ReportQuestions
        report={report}
        answers={answers}
        onAnswer={(answer) => send({ kind: "answer", report: id, answers: answer })}
      />
      {bins?.binned.known === true && <Body1>{importWords.known}</Body1>}
      {bins !== undefined && <ReportBins bins={bins.shown} send={send} />}
      <Disclosure title={importWords.columns} startsOpen={report.questions.includes("columns")}>
        {report.ignoredHeaders.length > 0 && <Text block>{importWords.ignored(report.ignoredHeaders.join(", "))}</Text>}
        <ReportColumns
          key={report.shape}
          report={report}
          onColumns={(columns) => send({ kind: "answer", report: id, answers: { columns } })}
        />
      </Disclosure>
    </>
  );
}
