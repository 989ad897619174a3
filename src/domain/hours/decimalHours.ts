/** Minutes as decimal hours with two places; what does not fit is cut, because no hour is rounded up (B3.13). */
export function decimalHours(minutes: number): number {
  return Math.floor((minutes * 5) / 3) / 100;
}
