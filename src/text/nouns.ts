import type { Noun } from "./counts";

/** The things that the task pane counts. */
export const nouns = {
  line: { one: "line", other: "lines" },
  cell: { one: "cell", other: "cells" },
  client: { one: "client", other: "clients" },
  license: { one: "license", other: "licenses" },
  candidate: { one: "candidate", other: "candidates" },
  report: { one: "report", other: "reports" },
  place: { one: "place", other: "places" },
  column: { one: "column", other: "columns" },
  row: { one: "row", other: "rows" },
  month: { one: "month", other: "months" },
  unitTab: { one: "unit tab", other: "unit tabs" },
  day: { one: "day", other: "days" },
  question: { one: "question", other: "questions" },
  answer: { one: "answer", other: "answers" },
  entry: { one: "entry", other: "entries" },
  header: { one: "header", other: "headers" },
  group: { one: "group", other: "groups" },
  step: { one: "step", other: "steps" },
  tab: { one: "tab", other: "tabs" },
  request: { one: "request", other: "requests" },
  hold: { one: "hold", other: "holds" },
  interval: { one: "activity interval", other: "activity intervals" },
  thing: { one: "thing", other: "things" },
} as const satisfies Readonly<Record<string, Noun>>;
