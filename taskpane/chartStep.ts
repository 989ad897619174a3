/** The round number (1, 2 or 5 times a power of ten, at least 1) by which about three lines divide this much. */
export function stepFor(most: number): number {
  const rough = Math.max(1, most / 3);
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  return times * power;
}
