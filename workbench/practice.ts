import { readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { systemClock } from "../src/app/clock";
import { openReport } from "../src/app/files/openReport";
import type { PickedFile } from "../src/app/intents";
import { createSession, type Session } from "../src/app/session";
import { rowWords } from "../src/text/rowWords";
import { openExcelWorkbook } from "../src/workbook/excel/openWorkbook";
import type { Grid } from "./grid/grid";
import { openGrid } from "./grid/openGrid";
import { startPractice } from "./host/startPractice";
import { BadArguments, readOptions, type PracticeOptions } from "./practice/options";
import { appliedOf, bookOf, reportsOf } from "./practice/result";

/**
 * The practice command (design section 7): the add-in's own session, under Microsoft's real office.js, on the practice Excel,
 * without a browser. Exit 0: done. Exit 2: arguments or input that cannot be used, one sentence on stderr.
 */
async function practise(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  const files = options.reports.map(pick);
  const grid = await openBook(options.book);
  const practice = await startPractice({ grid });
  // The add-in's code finds Excel where office.js puts it in a page: in the global object.
  Object.assign(globalThis, practice.office);
  const clock = { ...systemClock, today: () => options.today ?? systemClock.today() };
  const session = createSession({ port: openExcelWorkbook(), openReport, clock });
  const result = await review(session, options, files);
  await session.close();
  if (options.save !== null) put(options.save, await grid.save());
  practice.stop();
  grid.dispose();
  const json = JSON.stringify(result, null, 2);
  if (options.json === null) process.stdout.write(`${json}\n`);
  else put(options.json, json);
}

async function review(session: Session, options: PracticeOptions, files: readonly PickedFile[]) {
  if (options.period !== null) await session.send({ kind: "setFallbackPeriod", period: options.period });
  await session.send({ kind: "read" });
  const { book, month } = session.state();
  if (book.kind === "refused") throw new BadArguments(`The workbook could not be read (${book.code}: ${book.detail}).`);
  const tabs = month?.review.book.tabs.map(({ name }) => name) ?? [];
  for (const [tab, months] of options.unitMonths) {
    if (!tabs.includes(tab))
      throw new BadArguments(`--unit-months names the tab "${tab}", which is no unit tab of this workbook.`);
    await session.send({ kind: "setUnitMonths", tab, months });
  }
  if (options.asOf !== null) await session.send({ kind: "setAsOf", asOf: options.asOf });
  await session.send({ kind: "addFiles", files });
  const reports = reportsOf(session.state());
  if (options.apply) await session.send({ kind: "apply" });
  const applied = options.apply ? appliedOf(session.state()) : null;
  await session.send({ kind: "lookForMerges" });
  const { roundTrips, milliseconds } = session.state();
  const { asOf, tabs: found, entries, findings } = bookOf(session.state(), rowWords);
  return { asOf, tabs: found, reports, entries, findings, applied, roundTrips, milliseconds: rounded(milliseconds) };
}

function rounded(milliseconds: Readonly<Record<"read" | "parse" | "decide" | "apply", number>>) {
  const { read, parse, decide, apply } = milliseconds;
  return { read: Math.round(read), parse: Math.round(parse), decide: Math.round(decide), apply: Math.round(apply) };
}

function pick(path: string): PickedFile {
  const bytes = readInput(path, "report");
  return { name: basename(path), arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

async function openBook(path: string): Promise<Grid> {
  const bytes = readInput(path, "workbook");
  try {
    return await openGrid(bytes);
  } catch (error) {
    throw new BadArguments(`"${basename(path)}" is no Excel workbook (.xlsx) that can be opened.`, { cause: error });
  }
}

function readInput(path: string, what: string): Uint8Array {
  try {
    return readFileSync(fromCaller(path));
  } catch (error) {
    throw new BadArguments(`The ${what} "${path}" cannot be read: is the name right?`, { cause: error });
  }
}

/** A path as the person meant it: npm runs scripts in the project's folder and says where it was called. */
function fromCaller(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

function put(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(fromCaller(path), content);
  } catch (error) {
    throw new BadArguments(`"${path}" cannot be written: is the folder there?`, { cause: error });
  }
}

practise(process.argv.slice(2)).then(
  // What Univer and office.js leave running must not keep the process waiting once everything is written.
  () => process.stdout.write("", () => process.exit(0)),
  (error: unknown) => {
    const bad = error instanceof BadArguments;
    process.stderr.write(`${bad ? error.message : `A fault in the practice command itself: ${String(error)}`}\n`, () =>
      process.exit(bad ? 2 : 1),
    );
  },
);
