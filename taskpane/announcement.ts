import { countSeverities } from "../src/app/findingGroups";
import type { State } from "../src/app/state";
import { unwrittenGroups } from "../src/app/unwrittenGroups";
import { checkWords, describeCheck } from "../src/text/checkWords";
import { clientWords } from "../src/text/clientWords";
import { describeGuideOutcome, describeGuideRefusals, isGuidePlan } from "../src/text/guideNews";
import { busyWords, paneWords } from "../src/text/paneWords";
import { describeReceipt, lineOutcomeWords, receiptWords } from "../src/text/receiptWords";
import { refusalWords } from "../src/text/refusalWords";
import { isSetupPlan } from "../src/text/setupPlanWords";
import { lineOutcome } from "./attendanceLine";
import { describeReportOff } from "./reportOutcome";
import { describeSetupOutcome } from "./setupOutcome";
import type { View } from "./components/ViewTabs";

/**
 * What is to be told: the state, the view that shows it, and what came of rows that a person changed ("" for nothing): `touched`
 * once they pause, `touchedNow` at once.
 */
export type News = {
  readonly state: Pick<State, "task" | "outcome" | "book" | "check" | "month" | "guideRefusals" | "noEntrySelected">;
  readonly view: View;
  readonly touched: string;
  readonly touchedNow: string;
};

/** What the live region says, and what it was made of: the newest of many things is said, and nothing twice. */
export type Said = {
  readonly words: string;
  readonly task: State["task"];
  readonly outcome: State["outcome"];
  /** The outcome that was told last: one counts as told only when its command has ended. */
  readonly told: State["outcome"];
  readonly refusals: State["guideRefusals"];
  readonly noEntry: boolean;
  readonly book: State["book"]["kind"];
  readonly view: View;
  readonly touched: string;
  /** What a command of ours left of the rows, or what a view was opened with: what is said of that holds it. */
  readonly expected: string;
  readonly mergesAsked: boolean;
};

/** Nothing was said yet. */
export function nothingSaidOf({ state: { outcome, book, guideRefusals, noEntrySelected }, view }: News): Said {
  const start = { words: "", touched: "", expected: "", mergesAsked: false };
  return {
    ...start,
    task: { kind: "idle" },
    outcome,
    told: outcome,
    refusals: guideRefusals,
    noEntry: noEntrySelected,
    book: book.kind,
    view,
  };
}

/** What is said next; the very same object where nothing is new. Progress is not read out number by number. */
export function sayNext(said: Said, news: News): Said {
  const { task, outcome, book, check, guideRefusals: refusals, noEntrySelected: noEntry } = news.state;
  const mergesAsked = check?.merges === "asked";
  const { view, touched, touchedNow } = news;
  const isSame =
    said.task === task &&
    said.outcome === outcome &&
    said.refusals === refusals &&
    said.noEntry === noEntry &&
    said.book === book.kind &&
    said.view === view &&
    said.touched === touched &&
    said.mergesAsked === mergesAsked;
  if (isSame) return said;
  const isToldOtherwise = task.kind !== "idle" || said.task.kind !== "idle" || said.view !== view;
  const expected = isToldOtherwise ? touchedNow : said.expected;
  const words = task.kind === "idle" ? idleWords({ ...said, expected }, news) : busyWordsOf(task, said, view);
  const told = task.kind === "idle" ? outcome : said.told;
  return { words, task, outcome, told, refusals, noEntry, book: book.kind, view, touched, expected, mergesAsked };
}

/** An act of a guide is short and one of many: what came of it is the one thing that is said. */
function busyWordsOf(task: Exclude<State["task"], { kind: "idle" }>, { words }: Said, view: View): string {
  const isStopping = "cancel" in task && task.cancel === "stopping";
  return view === "client" && !isStopping ? words : taskWords(task);
}

function taskWords(task: Exclude<State["task"], { kind: "idle" }>): string {
  switch (task.kind) {
    case "reading":
      return busyWords.reading;
    case "opening":
      return busyWords.opening(task.file);
    case "applying":
    case "undoing":
      return task.cancel === "stopping" ? paneWords.cancelling : busyWords[task.kind];
  }
}

function idleWords(said: Said, { state, view, touched }: News): string {
  const { book, outcome, guideRefusals } = state;
  if (book.kind === "refused") return refusalWords[book.code];
  if (guideRefusals !== said.refusals && guideRefusals.length > 0)
    return anew(said.words, describeGuideRefusals(guideRefusals));
  if (state.noEntrySelected && !said.noEntry) return clientWords.noEntry;
  const wasRead = said.task.kind !== "idle" && outcome.kind === "none";
  if (outcome !== said.told && !wasRead) return anew(said.words, outcomeWords(outcome));
  if (said.task.kind !== "idle" || said.view !== view) return view === "check" ? checkedWords(state) : "";
  if (state.check?.merges === "asked" && !said.mergesAsked) return `${checkWords.mergesAsked} ${checkedWords(state)}`;
  return touched !== "" && touched !== said.touched && touched !== said.expected ? touched : said.words;
}

/** A sentence that stands there already would not be read out again: a space that nobody sees makes it another. */
function anew(before: string, words: string): string {
  return before === words && words !== "" ? `${words}\u00a0` : words;
}

function checkedWords({ check, month }: News["state"]): string {
  if (check === null || month === null) return "";
  const unitTabs = month.review.book.tabs.length;
  if (unitTabs === 0) return checkWords.noTab;
  const tabs = new Set(check.findings.map(({ tab }) => tab)).size;
  return describeCheck(countSeverities(check.findings), tabs === 0 ? unitTabs : tabs);
}

function outcomeWords(outcome: State["outcome"]): string {
  switch (outcome.kind) {
    case "none":
      return "";
    case "nothing":
      return receiptWords.unchanged;
    case "refused":
      return refusalWords[outcome.code];
    case "applied":
    case "undone":
      return appliedWords(outcome);
  }
}

function appliedWords(outcome: Extract<State["outcome"], { kind: "applied" | "undone" }>): string {
  const { kind, plan, result } = outcome;
  if (isSetupPlan(plan)) return describeSetupOutcome(outcome);
  const line = lineOutcome(outcome);
  if (line !== "other") return lineOutcomeWords[line];
  if (!isGuidePlan(plan)) return describeReportOff(outcome) ?? describeReceipt(kind, result);
  const { changedMeanwhile, refused, unknown } = result;
  return describeGuideOutcome(kind, result, unwrittenGroups([...changedMeanwhile, ...refused, ...unknown]));
}
