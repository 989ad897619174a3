import { civilDay, type SerialDate } from "../values/serialDate";
import { cutoffOf } from "./cutoff";

/** Whole months of silence since a dated login: the most months whose cutoff is not before the login; 0 for a login after asOf. */
export function monthsQuiet(lastLogin: SerialDate, asOf: SerialDate): number {
  const [seen, now] = [civilDay(lastLogin), civilDay(asOf)];
  let months = Math.max(0, (now.year - seen.year) * 12 + now.month - seen.month + 1);
  while (months > 0 && lastLogin > cutoffOf(asOf, months)) months -= 1;
  return months;
}

/** [A5, A10] Whether a dated login lies before the cutoff. A login on the cutoff day counts as active. */
export function isSilent(lastLogin: SerialDate, asOf: SerialDate, months: number): boolean {
  return lastLogin < cutoffOf(asOf, months);
}
