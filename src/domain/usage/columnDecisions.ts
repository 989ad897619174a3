import { readDuration, type DurationUnit, type PairFormat } from "../hours/duration";
import type { SerialDate } from "../values/serialDate";
import { plainText } from "../values/plainText";
import { settleDayOrder, type OrderOfColumn } from "./dayOrder";
import type { QuestionCode, ReportAnswers, ReportField } from "./report";
import { readReportDate, type DayOrder, type ReportDate } from "./reportDate";
import { pairOfHeader, unitOfHeader } from "./durationHeader";
import type { Block } from "./sortRows";
import { cellOf, formatOf, type DataRow } from "./dataRow";

/** How the doubtful columns of a report are read, and what has to be asked. Each is settled once, over the whole column. */
export type ColumnDecisions = {
  readonly orderOf: (field: ReportField) => DayOrder;
  /** Whether the order of day and month of a column waits for an answer: until then it is the one proposed. */
  readonly isOrderOpen: (field: ReportField) => boolean;
  readonly unitOf: (block: Block) => DurationUnit | null;
  readonly pairOf: (block: Block) => PairFormat | null;
  readonly questions: readonly QuestionCode[];
  /** No log-in can lie after this day; null while nothing says so. */
  readonly latest: SerialDate | null;
};

/** Columns whose dates are settled together: both ends of a period, each other column alone. */
const dateColumns: readonly (readonly ReportField[])[] = [
  ["periodFrom", "periodTo"],
  ["lastLogin"],
  ["lastViewed"],
  ["lastEngaged"],
];

/** Settles day order, unit and form of durations, and percents over all data rows; answers of a person decide what is open. */
export function decideColumns(
  rows: readonly DataRow[],
  answers: ReportAnswers,
  latest: SerialDate | null,
): ColumnDecisions {
  const questions = new Set<QuestionCode>();
  const orders = new Map<ReportField, OrderOfColumn>();
  for (const fields of dateColumns) {
    const order = settleDayOrder(datesOf(rows, fields), answers.dayOrder);
    if (order.open) questions.add("day-order");
    for (const field of fields) orders.set(field, order);
  }
  const withFractions = rows.some(isFractionAlone);
  const unitOf = remembered(
    (block) => answers.durationUnit ?? (withFractions ? null : unitOfHeader(headerOf(block, "hours"))),
  );
  const pairOf = remembered((block) => answers.durationFormat ?? pairOfHeader(headerOf(block, "hours")));
  for (const row of rows) {
    if (!row.block.columns.has("hours")) continue;
    const reading = readDuration(cellOf(row, "hours"), formatOf(row, "hours"));
    if (reading.as === "bare" && reading.amount !== 0 && !unitOf(row.block)) questions.add("duration-unit");
    if (reading.as === "pair" && reading.first + reading.second > 0 && !pairOf(row.block))
      questions.add("duration-format");
  }
  if (answers.percent === undefined && isPercentOpen(rows)) questions.add("percent");
  return {
    orderOf: (field) => orders.get(field)?.order ?? "month-first",
    isOrderOpen: (field) => orders.get(field)?.open ?? false,
    unitOf,
    pairOf,
    questions: [...questions],
    latest,
  };
}

/**
 * A part of a whole in a source that does not say how its numbers are shown (cells of the workbook): under "Hours" it may be
 * hours, or a time as Excel counts it, in days.
 */
function isFractionAlone(row: DataRow): boolean {
  const value = cellOf(row, "hours");
  return typeof value === "number" && row.formats === undefined && !Number.isInteger(value);
}

/** What is decided for a block, decided once. */
function remembered<Decision>(decide: (block: Block) => Decision): (block: Block) => Decision {
  const known = new Map<Block, Decision>();
  return (block) => {
    const before = known.get(block);
    if (before !== undefined) return before;
    const decision = decide(block);
    known.set(block, decision);
    return decision;
  };
}

function datesOf(rows: readonly DataRow[], fields: readonly ReportField[]): ReportDate[] {
  return rows.flatMap((row) =>
    fields.flatMap((field) => (row.block.columns.has(field) ? [readReportDate(cellOf(row, field))] : [])),
  );
}

/** A bare 1 beside values with a percent sign is 1 % or 100 % (V4), unless other bare numbers show which. */
function isPercentOpen(rows: readonly DataRow[]): boolean {
  let [signed, one, settled] = [false, false, false];
  for (const row of rows) {
    if (formatOf(row, "percent")?.includes("%") === true) continue;
    const text = plainText(cellOf(row, "percent"));
    if (/^\d+(?:\.\d+)? ?%$/.test(text)) signed = true;
    else if (/^1(?:\.0+)?$/.test(text)) one = true;
    else if (/^\d+(?:\.\d+)?$/.test(text) && Number(text) !== 0) settled = true;
  }
  return signed && one && !settled;
}

function headerOf(block: Block, field: ReportField): string {
  return block.columns.get(field)?.header ?? "";
}
