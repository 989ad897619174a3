import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openReport } from "../../../src/app/files/openReport";
import { readReport } from "../../../src/domain/usage/readReport";
import { refusedReport } from "../../../src/domain/usage/refusedReport";
import type { ReadReport, ReportAnswers } from "../../../src/domain/usage/report";
import { fromIsoDate } from "../../../src/domain/values/serialDate";
import { readingWords } from "../../builders/readingWords";

/** One reading of a golden file: what a person answered, what was typed beside it, and what must come out. */
type Reading = {
  readonly given?: Omit<ReportAnswers, "period"> & { readonly period?: string };
  readonly fallback?: string;
  readonly expect: Record<string, unknown>;
};

const root = join(__dirname, "../../cases/usage");

describe.each(readdirSync(root))("%s", (folder) => {
  const files = readdirSync(join(root, folder)).filter((name) => name !== "expected.json");
  const expected = join(root, folder, "expected.json");
  const readings = (existsSync(expected) ? JSON.parse(readFileSync(expected, "utf8")) : []) as Reading[];

  it("has one file and at least one reading", () => {
    expect([files.length, readings.length > 0]).toEqual([1, true]);
  });

  it.each(readings.map((reading, number) => [number + 1, reading] as const))(
    "[V1-V10] reading %i comes out as written",
    async (_, reading) => {
      const report = await read(join(root, folder, String(files[0])), String(files[0]), reading);
      expect(readingWords(report)).toMatchObject(reading.expect);
      expect(report.lines.map(({ number }) => number)).toEqual(report.lines.map((_line, index) => index + 1));
    },
  );
});

async function read(path: string, name: string, { given = {}, fallback }: Reading): Promise<ReadReport> {
  const opened = await openReport({ name, bytes: readFileSync(path) });
  if ("refused" in opened) return refusedReport(opened.file, opened.refused);
  const { period, ...answers } = given;
  return readReport(
    opened,
    { ...answers, ...(period ? { period: periodOf(period) } : {}) },
    { ...(fallback ? { fallbackPeriod: periodOf(fallback) } : {}) },
  );
}

function periodOf(text: string): { from: number; to: number } {
  const [from = "", to = ""] = text.split("..");
  return { from: dayOf(from), to: dayOf(to) };
}

function dayOf(text: string): number {
  const day = fromIsoDate(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
}
