import type { ReportSheet, ReportSource } from "../../domain/usage/report";
import { openReport, type ReportFile } from "./openReport";
import type { ReportMessage } from "./reportMessages";

/** Rows in one message: small enough that taking one in never holds up the pane (34 ms at most for 5,000 x 12, engines.md 6). */
const SLICE_ROWS = 2_000;

/** Opens a file and posts what is in it, in slices. This is all that the Worker does. */
export async function sendReport(file: ReportFile, post: (message: ReportMessage) => void): Promise<void> {
  const opened = await openReport(file);
  if ("refused" in opened) post({ as: "refused", refused: opened });
  else for (const message of messagesOf(opened)) post(message);
}

function* messagesOf({ sheets }: ReportSource): Generator<ReportMessage> {
  yield { as: "sheets", heads: sheets.map(headOf) };
  for (const [sheet, { rows, formats }] of sheets.entries()) {
    for (let from = 0; from < rows.length; from += SLICE_ROWS) {
      const [slice, shown] = [rows.slice(from, from + SLICE_ROWS), formats?.slice(from, from + SLICE_ROWS)];
      yield { as: "rows", sheet, rows: slice, ...(shown ? { formats: shown } : {}) };
    }
  }
  yield { as: "end" };
}

function headOf({
  rows,
  formats: _formats,
  ...head
}: ReportSheet): Extract<ReportMessage, { as: "sheets" }>["heads"][number] {
  return { ...head, rowCount: rows.length };
}
