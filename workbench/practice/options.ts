import { parseArgs } from "node:util";
import type { Period } from "../../src/domain/values/period";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { fromIsoDate } from "../../src/domain/values/serialDate";

/** What the practice command was asked to do (design section 7). */
export type PracticeOptions = {
  readonly book: string;
  readonly reports: readonly string[];
  readonly period: Period | null;
  readonly asOf: SerialDate | null;
  readonly unitMonths: ReadonlyMap<string, number>;
  readonly apply: boolean;
  readonly save: string | null;
  readonly json: string | null;
  readonly today: SerialDate | null;
};

export const usage =
  "usage: npm run -s practice -- BOOK.xlsx [--report FILE]... [--period FROM..TO] [--as-of DATE] [--unit-months TAB=N]... " +
  "[--apply] [--save OUT.xlsx] [--json OUT.json] [--today DATE]   (dates as 2026-10-31)";

/** Arguments that cannot be carried out, in one sentence for the person who typed them: exit 2. */
export class BadArguments extends Error {}

/** Reads the command line; throws BadArguments with one clear sentence when it cannot be carried out. */
export function readOptions(argv: readonly string[]): PracticeOptions {
  const { values, positionals } = parse(argv);
  const [book, ...rest] = positionals;
  if (book === undefined) throw new BadArguments(`Name the workbook to practise on. ${usage}`);
  if (rest.length > 0)
    throw new BadArguments(
      `One workbook at a time: "${rest[0] ?? ""}" is one too many. Reports are named with --report.`,
    );
  return {
    book,
    reports: values.report ?? [],
    period: values.period === undefined ? null : readPeriod(values.period),
    asOf: values["as-of"] === undefined ? null : readDate(values["as-of"], "--as-of"),
    unitMonths: readUnitMonths(values["unit-months"] ?? []),
    apply: values.apply ?? false,
    save: values.save ?? null,
    json: values.json ?? null,
    today: values.today === undefined ? null : readDate(values.today, "--today"),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        report: { type: "string", multiple: true },
        period: { type: "string" },
        "as-of": { type: "string" },
        "unit-months": { type: "string", multiple: true },
        apply: { type: "boolean" },
        save: { type: "string" },
        json: { type: "string" },
        today: { type: "string" },
      },
    });
  } catch (error) {
    throw new BadArguments(`${error instanceof Error ? error.message.replace(/\.? *$/, ".") : ""} ${usage}`);
  }
}

function readDate(text: string, option: string): SerialDate {
  const date = fromIsoDate(text);
  if (date === null) throw new BadArguments(`${option} needs a day such as 2026-10-31, and "${text}" is none.`);
  return date;
}

function readPeriod(text: string): Period {
  const [from, to, more] = text.split("..");
  if (from === undefined || to === undefined || more !== undefined) {
    throw new BadArguments(
      `--period needs two days such as 2026-10-01..2026-10-31, and "${text}" is not of that form.`,
    );
  }
  const period = { from: readDate(from, "--period"), to: readDate(to, "--period") };
  if (period.to < period.from) throw new BadArguments(`--period ends before it begins: "${text}".`);
  return period;
}

function readUnitMonths(texts: readonly string[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const text of texts) {
    const cut = text.lastIndexOf("=");
    const count = text.slice(cut + 1);
    if (cut < 1 || !/^[123]$/.test(count)) {
      throw new BadArguments(
        `--unit-months needs TAB=N with 1, 2 or 3 months, such as "Unit 12=2", and "${text}" is not of that form.`,
      );
    }
    months.set(text.slice(0, cut), Number(count));
  }
  return months;
}
