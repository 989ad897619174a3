import type { QuestionCode, ReportAnswers } from "../domain/usage/report";

/** The questions of a report that are answered by choosing one of a few readings. */
export type ChoiceKey = "durationFormat" | "durationUnit" | "dayOrder" | "percent";

export type Choice<Key extends ChoiceKey = ChoiceKey> = {
  readonly value: NonNullable<ReportAnswers[Key]>;
  readonly label: string;
};

/** What is asked, and why it cannot be known. */
export const questionWords: Readonly<Record<QuestionCode, { readonly title: string; readonly hint: string }>> = {
  period: {
    title: "Which days does this report cover?",
    hint: "The report does not say, or says something else. Nothing about silence is concluded before the answer.",
  },
  "duration-format": {
    title: "How are the times written?",
    hint: "A time such as 3:15 can be read two ways.",
  },
  "duration-unit": {
    title: "What are the bare numbers in the time column?",
    hint: "The header names no unit.",
  },
  "day-order": {
    title: "How are the dates written?",
    hint: "No date in the column settles it. US order is proposed.",
  },
  percent: {
    title: "What does a bare 1 in the percent column mean?",
    hint: "Some lines have a percent sign and some do not.",
  },
  columns: {
    title: "Are the columns understood rightly?",
    hint: "This report has other headers than the one you confirmed. Look through the columns below and confirm.",
  },
};

/** The question of the period, as it is asked of a users list. */
export const usersDayWords = {
  title: "When was this users list made?",
  hint: "It shows how things stood on one day. Nothing about silence is concluded before the answer.",
} as const;

/** The readings to choose from, by the answer they give. */
export const choices: { readonly [Key in ChoiceKey]: readonly Choice<Key>[] } = {
  durationFormat: [
    { value: "h:mm", label: "3:15 is 3 hours 15 minutes" },
    { value: "m:ss", label: "3:15 is 3 minutes 15 seconds" },
  ],
  durationUnit: [
    { value: "hours", label: "Hours" },
    { value: "minutes", label: "Minutes" },
    { value: "seconds", label: "Seconds" },
    { value: "days", label: "Times as Excel counts them: 0.5 is 12 hours" },
  ],
  dayOrder: [
    { value: "month-first", label: "Month first: 3/4 is March 4" },
    { value: "day-first", label: "Day first: 3/4 is April 3" },
  ],
  percent: [
    { value: "fraction", label: "1 is 100 percent" },
    { value: "whole", label: "1 is 1 percent" },
  ],
};

/** Which answer settles which question; the period and the columns have fields of their own. */
export const choiceKeyOf: Readonly<Record<Exclude<QuestionCode, "period" | "columns">, ChoiceKey>> = {
  "duration-format": "durationFormat",
  "duration-unit": "durationUnit",
  "day-order": "dayOrder",
  percent: "percent",
};
