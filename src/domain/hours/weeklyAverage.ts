/** The average of a week, in the unit of the month's hours, not rounded: the month divided by its weeks (B3.10). */
export function weeklyAverage(month: number, weeks: number): number {
  return month / weeks;
}
