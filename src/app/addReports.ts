import { readReport } from "../domain/usage/readReport";
import type { ReportAnswers, ReportSource } from "../domain/usage/report";
import type { Progress } from "../workbook/port";
import { importWords } from "../text/importWords";
import { decide } from "./decide";
import { openPaste, type RefusedFile } from "./files/openText";
import type { PickedFile, ReportId } from "./intents";
import { rememberedColumns } from "./rememberedColumns";
import type { Room } from "./room";
import { sheetSource } from "./sheetSource";
import type { BroughtReport } from "./state";

/** The cells of a report, or why its file was not opened. */
type Opened = ReportSource | RefusedFile;

/** Brings in files one after another; a file that cannot be opened is a refused report beside the others. */
export async function addFiles(room: Room, files: readonly PickedFile[]): Promise<void> {
  begin(room);
  for (const file of files) await bringIn(room, file.name, () => openFile(room, file));
  finish(room);
}

/** Brings in pasted text. */
export async function addText(room: Room, text: string): Promise<void> {
  begin(room);
  await bringIn(room, importWords.pastedName, () => openPaste(text, importWords.pastedName));
  finish(room);
}

/** Brings in a sheet of the workbook itself, as it was last read. */
export async function addSheet(room: Room, sheet: string): Promise<void> {
  const { book } = room.store.get();
  const found =
    book.kind === "ready" || book.kind === "old" ? book.snapshot.sheets.find(({ name }) => name === sheet) : undefined;
  if (found === undefined) return;
  begin(room);
  await bringIn(room, sheet, () => sheetSource(found));
  finish(room);
}

/** Takes a report back; nothing of it was written before Apply. */
export function removeReport(room: Room, id: ReportId): void {
  room.sources.delete(id);
  room.store.change({
    reports: room.store.get().reports.filter((report) => report.id !== id),
    outcome: { kind: "none" },
  });
  decide(room);
}

/** Reads a report again with one more answer. */
export function answerReport(room: Room, id: ReportId, answers: ReportAnswers): void {
  const reports = room.store
    .get()
    .reports.map((brought) =>
      brought.id === id && brought.kind === "read"
        ? readAgain(room, brought, { ...brought.answers, ...answers })
        : brought,
    );
  room.store.change({ reports, outcome: { kind: "none" } });
  decide(room);
}

/** Reads every report again, because what holds for all of them changed. */
export function readAllAgain(room: Room): void {
  const reports = room.store
    .get()
    .reports.map((brought) => (brought.kind === "read" ? readAgain(room, brought, brought.answers) : brought));
  room.store.change({ reports });
}

/** Opens and reads one report. Null: a person cancelled, and nothing is brought in. */
async function bringIn(room: Room, file: string, open: () => Opened | Promise<Opened | null>): Promise<void> {
  const { store, clock } = room;
  store.change({ task: { kind: "opening", file, progress: null }, outcome: { kind: "none" } });
  const start = clock.milliseconds();
  const opened = await open();
  if (opened === null) return;
  const id = nextId(room);
  room.brought += 1;
  const brought =
    "refused" in opened ? { id, file, kind: "refused" as const, code: opened.refused } : readFirst(room, id, opened);
  const { reports, milliseconds } = store.get();
  const parse = milliseconds.parse + clock.milliseconds() - start;
  store.change({ reports: [...reports, brought], milliseconds: { ...milliseconds, parse } });
}

function begin(room: Room): void {
  room.store.change({ newest: nextId(room) });
}

function finish(room: Room): void {
  decide(room);
  room.store.change({ task: { kind: "idle" } });
}

async function openFile(room: Room, file: PickedFile): Promise<Opened | null> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser may no longer reach a file that was moved or locked since it was picked: that is a refusal, not a bug.
    return { refused: "unreadable", file: file.name };
  }
  room.opening = new AbortController();
  const onProgress = (progress: Progress) =>
    room.store.change({ task: { kind: "opening", file: file.name, progress } });
  const opened = await room.openReport({ name: file.name, bytes }, { onProgress, signal: room.opening.signal });
  return room.opening.signal.aborted ? null : opened;
}

function readFirst(room: Room, id: ReportId, source: ReportSource): BroughtReport {
  room.sources.set(id, source);
  return { id, file: source.file, kind: "read", report: read(room, source, {}), answers: {} };
}

function readAgain(
  room: Room,
  brought: Extract<BroughtReport, { kind: "read" }>,
  answers: ReportAnswers,
): BroughtReport {
  const source = room.sources.get(brought.id);
  if (source === undefined) throw new Error(`The cells of report ${brought.id} are gone`);
  return { ...brought, report: read(room, source, answers), answers };
}

function read({ store }: Room, source: ReportSource, answers: ReportAnswers) {
  const { month, wishes } = store.get();
  return readReport(source, answers, {
    ...(wishes.fallbackPeriod !== null && { fallbackPeriod: wishes.fallbackPeriod }),
    ...(month !== null && { rememberedColumns: (shape) => rememberedColumns(month.review.settings, shape) }),
  });
}

function nextId({ brought }: Room): ReportId {
  return String(brought + 1);
}
