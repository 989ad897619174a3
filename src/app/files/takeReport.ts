import type { ReportSheet, ReportSource } from "../../domain/usage/report";
import type { CellValue } from "../../domain/values/cell";
import type { OpenOptions, ReportFile } from "./openReport";
import type { RefusedFile } from "./openText";
import type { ReportMessage, SheetHead } from "./reportMessages";

/** The side of a Worker that the pane needs; any other port that carries messages will do. */
export type ReportOpener = {
  readonly post: (file: ReportFile) => void;
  readonly listen: (onMessage: (message: ReportMessage) => void, onFault: () => void) => void;
  readonly end: () => void;
};

/** After this long a file is taken as one that cannot be opened (engines.md 6.3). */
const LONGEST_MS = 60_000;

/**
 * Has a file opened elsewhere and puts its slices together. After 60 s, on Cancel, or when the opener dies, it is ended and
 * the file refused: too-large after the time, unreadable otherwise.
 */
export function takeReport(
  opener: ReportOpener,
  file: ReportFile,
  { onProgress, signal }: OpenOptions = {},
  longestMs: number = LONGEST_MS,
): Promise<ReportSource | RefusedFile> {
  return new Promise((resolve) => {
    const refuse = (refused: RefusedFile["refused"]) => () => finish({ refused, file: file.name });
    const cancel = refuse("unreadable");
    const timer = setTimeout(refuse("too-large"), longestMs);
    const finish = (result: ReportSource | RefusedFile): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      opener.end();
      resolve(result);
    };
    if (signal?.aborted === true) return cancel();
    signal?.addEventListener("abort", cancel);
    const sheets: GrowingSheet[] = [];
    opener.listen((message) => {
      if (message.as === "refused") return finish(message.refused);
      if (message.as === "end") return finish({ file: file.name, sheets });
      if (message.as === "sheets") sheets.push(...message.heads.map(growing));
      else onProgress?.(grown(sheets, message));
    }, refuse("unreadable"));
    opener.post(file);
  });
}

type GrowingSheet = Omit<ReportSheet, "rows" | "formats"> & {
  readonly rows: (readonly CellValue[])[];
  readonly formats: (readonly string[])[];
  readonly rowCount: number;
};

function growing(head: SheetHead): GrowingSheet {
  return { ...head, rows: [], formats: [] };
}

function grown(
  sheets: readonly GrowingSheet[],
  message: Extract<ReportMessage, { as: "rows" }>,
): { done: number; total: number } {
  const sheet = sheets[message.sheet];
  if (!sheet) throw new Error("takeReport: rows of a sheet that was not announced");
  for (const row of message.rows) sheet.rows.push(row);
  for (const format of message.formats ?? []) sheet.formats.push(format);
  return { done: sum(sheets.map(({ rows }) => rows.length)), total: sum(sheets.map(({ rowCount }) => rowCount)) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
