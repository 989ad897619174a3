/** Points of the text that rows are made for. */
export const USUAL_SIZE = 11;

const USUAL_HEIGHT = 20;
const PIXELS_A_POINT = 1.745;

/** Pixels of a row that fits text of this size in points. Assumption: 21 points for text of 16, as Excel has it. */
export function heightOfText(size: number): number {
  return Math.max(USUAL_HEIGHT, Math.ceil(size * PIXELS_A_POINT));
}
