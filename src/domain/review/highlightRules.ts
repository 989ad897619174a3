import { statusWords } from "../fields/statusWords";
import type { HighlightRule } from "../plan/editPlan";

const byStatus = { reads: "status", test: "is", over: "list" } as const;

/** The highlight of a unit tab by the words of its Status column (ruling 14): candidates, overdue, and what needs a look. */
export const highlightRules: readonly HighlightRule[] = [
  {
    ...byStatus,
    words: [statusWords.inactive, statusWords.neverActivated, statusWords.askedToStop, statusWords.probablyInactive],
    fill: "#FBDAD7",
    color: "#7A0B12",
  },
  { ...byStatus, words: [statusWords.activationOverdue], fill: "#FFF0C2", color: "#5C4300" },
  {
    ...byStatus,
    words: [statusWords.cannotTell, statusWords.notInReport, statusWords.conflict],
    fill: "#DCE9F7",
    color: "#123B66",
  },
];
