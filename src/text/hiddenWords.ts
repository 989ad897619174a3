import { describeNumber } from "./counts";

/** Stands in the place of every number that is not shown (H12), be it a small one or one that would tell a small one. */
export const hiddenWord = "hidden";

/** What the word means, in one line. */
export function describeHidden(hideBelow: number): string {
  return `${hiddenWord}: from 1 to ${describeNumber(hideBelow - 1)} people or their hours, or a number from which such a one could be worked out`;
}
