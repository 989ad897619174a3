import { countSeverities } from "../src/app/findingGroups";
import type { CheckState, State } from "../src/app/state";
import { checkWords, describeCheck } from "../src/text/checkWords";
import { busyWords, paneWords } from "../src/text/paneWords";
import { describeReceipt, receiptWords } from "../src/text/receiptWords";
import { refusalWords } from "../src/text/refusalWords";
import type { View } from "./components/ViewTabs";

/** What the live region says: the result of the last command, or what is under way. Progress is not read out number by number. */
export function announcementOf({ task, outcome, book, check, month }: State, view: View): string {
  switch (task.kind) {
    case "reading":
      return busyWords.reading;
    case "opening":
      return busyWords.opening(task.file);
    case "applying":
    case "undoing":
      return task.cancel === "stopping" ? paneWords.cancelling : busyWords[task.kind];
    case "idle":
      if (book.kind === "refused") return refusalWords[book.code];
      if (outcome.kind === "none" && view === "check" && check !== null && month !== null)
        return checkedWords(check, month.review.book.tabs.length);
      return outcomeWords(outcome);
  }
}

function checkedWords({ findings }: CheckState, unitTabs: number): string {
  if (unitTabs === 0) return checkWords.noTab;
  const tabs = new Set(findings.map(({ tab }) => tab)).size;
  return describeCheck(countSeverities(findings), tabs === 0 ? unitTabs : tabs);
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
      return describeReceipt(outcome.kind, outcome.result);
  }
}
