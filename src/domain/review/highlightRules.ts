import { statusWords } from "../fields/statusWords";
import type { HighlightRule } from "../plan/editPlan";

/** The highlight of a unit tab by the words of its Status column (ruling 14): candidates, overdue, and what needs a look. */
export const highlightRules: readonly HighlightRule[] = [
  {
    statuses: [statusWords.inactive, statusWords.neverActivated, statusWords.askedToStop, statusWords.probablyInactive],
    fill: "#FBDAD7",
    color: "#7A0B12",
  },
  { statuses: [statusWords.activationOverdue], fill: "#FFF0C2", color: "#5C4300" },
  {
    statuses: [statusWords.cannotTell, statusWords.notInReport, statusWords.conflict],
    fill: "#DCE9F7",
    color: "#123B66",
  },
];
