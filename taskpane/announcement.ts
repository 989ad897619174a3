import type { State } from "../src/app/state";
import { busyWords, paneWords } from "../src/text/paneWords";
import { describeReceipt, receiptWords } from "../src/text/receiptWords";
import { refusalWords } from "../src/text/refusalWords";

/** What the live region says: the result of the last command, or what is under way. Progress is not read out number by number. */
export function announcementOf({ task, outcome, book }: State): string {
  switch (task.kind) {
    case "reading":
      return busyWords.reading;
    case "opening":
      return busyWords.opening(task.file);
    case "applying":
    case "undoing":
      return task.cancel === "stopping" ? paneWords.cancelling : busyWords[task.kind];
    case "idle":
      return book.kind === "refused" ? refusalWords[book.code] : outcomeWords(outcome);
  }
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
