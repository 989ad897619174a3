import { isBlank, type CellValue } from "../values/cell";
import { serialDate, type SerialDate } from "../values/serialDate";

/**
 * A cell of a date column of the list. `serial`: a real date; `text`: text with one possible reading; `ambiguous`: text with two
 * (3/4/2025), `unreadable`: text or number that is no date. Only the first two have a date (rules section 4, `date-text`).
 */
export type DateReading =
  | { readonly as: "serial" | "text"; readonly date: SerialDate }
  | { readonly as: "ambiguous"; readonly date: null; readonly monthFirst: SerialDate }
  | { readonly as: "blank" | "unreadable"; readonly date: null };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LAST_SERIAL = 2_958_465;
const TIME_TAIL = /[\s,T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|p[sd]?t)?$/i;

/** Reads a cell of a date column; the time of day is cut off, no day is ever guessed. */
export function readDate(value: CellValue | undefined): DateReading {
  if (value === undefined || isBlank(value)) return { as: "blank", date: null };
  if (typeof value === "number") {
    const whole = Math.floor(value);
    return whole >= 1 && whole <= LAST_SERIAL ? { as: "serial", date: whole } : { as: "unreadable", date: null };
  }
  return typeof value === "string" ? readDateText(value) : { as: "unreadable", date: null };
}

/** The date of a cell that speaks for the client (a log-in, a hold, a contact): of two readings the one in US order. */
export function proposedDate(value: CellValue | undefined): SerialDate | null {
  const reading = readDate(value);
  return reading.as === "ambiguous" ? reading.monthFirst : reading.date;
}

function readDateText(value: string): DateReading {
  const text = value
    .normalize("NFKC")
    .replace(/[\u200b\u2060\ufeff]/g, "")
    .trim()
    .replace(TIME_TAIL, "")
    .trim();
  const dates = new Set(possibleDates(text).filter((date) => date !== null));
  const [date] = dates;
  if (date === undefined) return { as: "unreadable", date: null };
  return dates.size > 1 ? { as: "ambiguous", date: null, monthFirst: date } : { as: "text", date };
}

function possibleDates(text: string): (SerialDate | null)[] {
  const numeric = /^(\d{1,4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,4})$/.exec(text);
  if (numeric) {
    const [first, second, third] = [String(numeric[1]), Number(numeric[2]), String(numeric[3])];
    if (first.length === 4) return third.length <= 2 ? [serialDate(Number(first), second, Number(third))] : [];
    const year = fullYear(third);
    return first.length > 2 || year === null
      ? []
      : [serialDate(year, Number(first), second), serialDate(year, second, Number(first))];
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]*([a-z]{3,9})\.?[\s\-/.,]*(\d{2}|\d{4})$/i.exec(text);
  if (dayFirst) return namedMonth(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.?[\s\-/.]*(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]+(\d{2}|\d{4})$/i.exec(text);
  return monthFirst ? namedMonth(monthFirst[3], monthFirst[1], monthFirst[2]) : [];
}

function namedMonth(year = "", month = "", day = ""): (SerialDate | null)[] {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const full = fullYear(year);
  return number === 0 || full === null ? [] : [serialDate(full, number, Number(day))];
}

function fullYear(year: string): number | null {
  if (year.length === 2) return 2000 + Number(year);
  return year.length === 4 ? Number(year) : null;
}
