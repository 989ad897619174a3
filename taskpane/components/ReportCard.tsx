import { Body1, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { BroughtReport, MonthState } from "../../src/app/state";
import type { Bin } from "../../src/domain/review/binnedReport";
import { importWords } from "../../src/text/importWords";
import { paneWords } from "../../src/text/paneWords";
import { refusedWords } from "../../src/text/reportWords";
import { focusView } from "../focusView";
import type { Send } from "../send";
import { Close } from "./icons";
import { Notice } from "./Notice";
import { BinLines, ReportBins } from "./ReportBins";
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
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  file: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  columns: { margin: 0, display: "block" },
  remove: { minHeight: "44px", minWidth: "44px" },
});

/** Bins that ask nothing of a person. */
const restBins: readonly Bin[] = ["staff", "duplicate", "skipped"];

type Bins = MonthState["bins"] extends ReadonlyMap<string, infer Value> ? Value : never;

type Props = {
  readonly brought: BroughtReport;
  readonly bins: Bins | undefined;
  readonly isNew: boolean;
  readonly send: Send;
};

/** One report: what was understood of it, what it asks, and where its lines landed. */
export function ReportCard({ brought, bins, isNew, send }: Props) {
  const refused = brought.kind === "refused" ? brought.code : brought.report.refused;
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const remove = () => {
    send({ kind: "removeReport", report: brought.id });
    focusView();
  };
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 ref={heading} id={id} tabIndex={-1} className={styles.file}>
          {brought.file}
        </h3>
        <Button
          appearance="subtle"
          className={styles.remove}
          icon={<Close />}
          aria-label={`${paneWords.remove} ${brought.file}`}
          onClick={remove}
        />
      </div>
      {refused !== null && <Notice intent="warning">{refusedWords[refused]}</Notice>}
      {refused === null && brought.kind === "read" && <Understood brought={brought} bins={bins} send={send} />}
    </article>
  );
}

type UnderstoodProps = Omit<Props, "isNew"> & { readonly brought: Extract<BroughtReport, { kind: "read" }> };

function Understood({ brought: { id, report, answers }, bins, send }: UnderstoodProps) {
  const styles = useStyles();
  return (
    <>
      {bins !== undefined && bins.change !== null && (
        <Notice intent="warning">{importWords.changed(bins.change.added, bins.change.gone)}</Notice>
      )}
      <ReportFacts report={report} />
      <ReportQuestions
        report={report}
        answers={answers}
        onAnswer={(answer) => send({ kind: "answer", report: id, answers: answer })}
      />
      {bins?.binned.known === true && <Body1>{importWords.known}</Body1>}
      {bins !== undefined && <ReportBins bins={bins.shown} send={send} />}
      {report.ignoredHeaders.length > 0 && (
        <Text size={200}>{importWords.ignored(report.ignoredHeaders.join(", "))}</Text>
      )}
      <Disclosure title={importWords.more} startsOpen={report.questions.includes("columns")}>
        {bins !== undefined &&
          restBins
            .filter((bin) => bins.shown.lines[bin].length > 0)
            .map((bin) => <BinLines key={bin} bin={bin} lines={bins.shown.lines[bin]} />)}
        <Text as="h4" weight="semibold" className={styles.columns}>
          {importWords.columns}
        </Text>
        <ReportColumns
          key={report.shape}
          report={report}
          onColumns={(columns) => send({ kind: "answer", report: id, answers: { columns } })}
        />
      </Disclosure>
    </>
  );
}
