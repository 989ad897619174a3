import { Field, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { askedQuestions } from "../../src/app/askedQuestions";
import { proposedPeriod } from "../../src/app/proposedPeriod";
import type { QuestionCode, ReadReport, ReportAnswers } from "../../src/domain/usage/report";
import { choiceKeyOf, choices, questionWords, usersDayWords } from "../../src/text/questionWords";
import { PeriodFields } from "./PeriodFields";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorPaletteYellowBorderActive,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly report: ReadReport;
  readonly answers: ReportAnswers;
  readonly onAnswer: (answers: ReportAnswers) => void;
};

/** The questions of one report, each asked once; the answer is kept for the whole column. */
export function ReportQuestions({ report, answers, onAnswer }: Props) {
  const styles = useStyles();
  return askedQuestions(report, answers).map((code) => (
    <div key={code} className={styles.question}>
      <Question code={code} report={report} answers={answers} onAnswer={onAnswer} />
    </div>
  ));
}

function Question({ code, report, answers, onAnswer }: Props & { readonly code: QuestionCode }) {
  const styles = useStyles();
  const oneDay = code === "period" && report.kind === "users";
  const { title, hint } = oneDay ? usersDayWords : questionWords[code];
  if (code === "period" || code === "columns") {
    return (
      <>
        <Text weight="semibold">{title}</Text>
        <Text size={200} className={styles.hint}>
          {hint}
        </Text>
        {code === "period" && (
          <PeriodFields
            proposed={proposedPeriod(report, answers)}
            oneDay={oneDay}
            onPeriod={(period) => onAnswer({ period })}
          />
        )}
      </>
    );
  }
  const key = choiceKeyOf[code];
  return (
    <Field label={title} hint={hint}>
      <RadioGroup value={answers[key] ?? ""} onChange={(_, data) => onAnswer({ [key]: data.value })}>
        {choices[key].map(({ value, label }) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
