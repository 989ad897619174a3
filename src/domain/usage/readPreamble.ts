import type { CellValue } from "../values/cell";
import type { Period } from "../values/period";
import { plainText } from "../values/plainText";
import { isoDate, type SerialDate } from "../values/serialDate";
import { periodInText } from "./periodInText";
import type { DayOrder } from "./reportDate";

/** What the titles and notes around a table say of time. */
export type Preamble = {
  readonly period: Period | null;
  readonly runDate: SerialDate | null;
  readonly dataThrough: SerialDate | null;
  /** A day that stands without a label. */
  readonly day: SerialDate | null;
};

const LABELS =
  /(?=\b(?:run date|report run|report date|report generated|generated|printed|exported|downloaded|created|data as of|data through|as of)\b)/i;
const RUN = /^(?:run date|report run|report date|report generated|generated|printed|exported|downloaded|created)\b/i;
const DATE = /^date\s*:/i;
const THROUGH = /^(?:data as of|data through|as of)\b/i;
const FROM = /^(?:from|start|start date|start day|period start|first day)\s*:/i;
const TO = /^(?:to|through|end|end date|end day|period end|last day)\s*:/i;
const PERIOD = /^(?:report(?:ing)? )?(?:period|date range|range|dates?)\b/i;

/** Reads titles and notes: "Period: 08/01/2022 - 10/31/2022", "Run date: 11/04/2022", "October 2022", From and To in two rows. */
export function readPreamble(rows: readonly (readonly CellValue[])[], order?: DayOrder): Preamble {
  let labelled: Period | null = null;
  let plain: Period | null = null;
  let runDate: SerialDate | null = null;
  let dataThrough: SerialDate | null = null;
  let from: SerialDate | null = null;
  let to: SerialDate | null = null;
  let alone: SerialDate | null = null;
  for (const part of rows.flatMap((row) => partsOf(row))) {
    const { period, day } = periodInText(part, order);
    if (RUN.test(part) || (DATE.test(part) && !period)) runDate ??= day;
    else if (THROUGH.test(part)) dataThrough ??= day ?? period?.to ?? null;
    else if (FROM.test(part) && !period) from ??= day;
    else if (TO.test(part) && !period) to ??= day;
    else if (period && PERIOD.test(part)) labelled ??= period;
    else if (period) plain ??= period;
    else alone ??= day;
  }
  const written = from !== null && to !== null && from <= to ? { from, to } : null;
  return { period: labelled ?? written ?? plain, runDate, dataThrough, day: alone };
}

/** The notes of a row: its cells as one text, cut before every label. Serial dates are written as dates. */
function partsOf(row: readonly CellValue[]): string[] {
  const cells = row.map((cell) =>
    typeof cell === "number" && cell > 30_000 && cell < 75_000 ? isoDate(cell) : plainText(cell).slice(0, 300),
  );
  const text = cells
    .filter((cell) => cell !== "")
    .join(" ")
    .slice(0, 1000);
  return text === "" ? [] : text.split(LABELS).map((part) => part.trim());
}
