/**
 * Which units' hours are not shown, in order, and then the total's, by the number of people behind each (H12). Hidden are those of
 * 1 to `hideBelow` - 1 people, and further ones, the fewest people first, while the hidden ones together, which the total less the
 * shown ones tells, are those of so few.
 */
export function hiddenHours(people: readonly number[], hideBelow: number): readonly boolean[] {
  const isFew = (count: number) => count > 0 && count < hideBelow;
  const hidden = people.map(isFew);
  const together = () => people.reduce((sum, count, unit) => (hidden[unit] === true ? sum + count : sum), 0);
  while (isFew(together())) {
    const next = fewestShown(people, hidden);
    if (next === null) break;
    hidden[next] = true;
  }
  return [...hidden, isFew(together())];
}

/** The unit with the fewest people, but not none, whose hours are shown. */
function fewestShown(people: readonly number[], hidden: readonly boolean[]): number | null {
  const shown = [...people.entries()].filter(([unit, count]) => hidden[unit] !== true && count > 0);
  const [first, ...others] = shown;
  return first === undefined ? null : others.reduce((least, one) => (one[1] < least[1] ? one : least), first)[0];
}
