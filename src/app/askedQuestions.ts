import type { QuestionCode, ReadReport, ReportAnswers } from "../domain/usage/report";

const answerOf: Readonly<Record<Exclude<QuestionCode, "columns">, keyof ReportAnswers>> = {
  period: "period",
  "duration-format": "durationFormat",
  "duration-unit": "durationUnit",
  "day-order": "dayOrder",
  percent: "percent",
};

/** The questions that are shown for a report: those still open, and those answered, so that an answer can be changed. */
export function askedQuestions(report: ReadReport, answers: ReportAnswers): QuestionCode[] {
  const answered = (Object.keys(answerOf) as (keyof typeof answerOf)[]) // a Record's keys are its type's
    .filter((code) => answers[answerOf[code]] !== undefined && !report.questions.includes(code));
  return [...answered, ...report.questions];
}
