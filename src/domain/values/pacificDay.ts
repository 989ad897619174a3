import { civilDay, firstOf, type SerialDate } from "./serialDate";

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const UNIX_EPOCH: SerialDate = 25569;

/**
 * The civil day in Los Angeles of an instant (milliseconds since 1970 UTC). Daylight saving time as the law has it since
 * 2007: from the second Sunday of March to the first Sunday of November, at 2:00 local time (15 U.S.C. 260a).
 */
export function pacificDay(milliseconds: number): SerialDate {
  const { year } = civilDay(milliseconds / DAY_MS + UNIX_EPOCH);
  const begin = instantOf(sundayOf(year, 3, 2)) + 10 * HOUR_MS;
  const end = instantOf(sundayOf(year, 11, 1)) + 9 * HOUR_MS;
  const offset = milliseconds >= begin && milliseconds < end ? 7 : 8;
  return Math.floor((milliseconds - offset * HOUR_MS) / DAY_MS) + UNIX_EPOCH;
}

/** The nth Sunday of a month; serial date 1 of the 1900 system's true week is such that serial % 7 = 1 is a Sunday. */
function sundayOf(year: number, month: number, nth: number): SerialDate {
  const first = firstOf(year, month);
  return first + ((8 - (first % 7)) % 7) + 7 * (nth - 1);
}

function instantOf(date: SerialDate): number {
  return (date - UNIX_EPOCH) * DAY_MS;
}
