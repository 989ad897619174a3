import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { openReport } from "../../../src/app/files/openReport";
import { openPaste } from "../../../src/app/files/openText";
import { readReport } from "../../../src/domain/usage/readReport";
import { partsOfReport } from "../../../src/domain/review/partsOfReport";
import type { ReadReport, ReportSource } from "../../../src/domain/usage/report";
import { binsOf } from "../../builders/readingWords";
import { runs } from "../../runs";

const root = join(__dirname, "../../cases/usage");
const golden = readdirSync(root).map((folder) => {
  const name = readdirSync(join(root, folder)).find((file) => file !== "expected.json") ?? "";
  return { name, bytes: Uint8Array.from(readFileSync(join(root, folder, name))) };
});
const texts = golden
  .filter(({ name, bytes }) => /\.(?:csv|txt)$/.test(name) && !bytes.includes(0))
  .map(({ bytes }) => new TextDecoder().decode(bytes));

/** What holds of every reading, whatever was read. */
function expectSound(source: ReportSource): ReadReport {
  const began = performance.now();
  const report = readReport(source, {}, {});
  const parts = partsOfReport(report);
  expect(performance.now() - began).toBeLessThan(1000);
  const bins = binsOf(report);
  expect(Object.values(bins).reduce((sum, one) => sum + one, 0)).toBe(report.lines.length);
  expect(report.lines.map(({ number }) => number)).toEqual(report.lines.map((_, index) => index + 1));
  for (const { period, lines } of parts) {
    if (period) expect(period.from).toBeLessThanOrEqual(period.to);
    for (const { line } of lines) {
      expect(line.days === null || (Number.isInteger(line.days) && line.days >= 0)).toBe(true);
      expect(line.seconds === null || (Number.isInteger(line.seconds) && line.seconds >= 0)).toBe(true);
    }
  }
  return report;
}

const mutation = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 30 }),
  insert: fc.oneof(
    fc.constantFrom(
      '"',
      ",",
      ";",
      "\t",
      "\n",
      "\r\n",
      "=",
      "-",
      "@",
      ":",
      "Total",
      "\ufeff",
      "\u200b",
      "99999999999999",
      "1e308",
      "NaN",
      "-0",
      "__proto__",
      "2026-02-30",
    ),
    fc.string({ maxLength: 8, unit: "binary" }),
  ),
});

describe("reading damaged and random reports", () => {
  it("[section 5] gives every line one fate and never throws, whatever happened to a file's text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.array(mutation, { maxLength: 12 }), async (text, mutations) => {
        let damaged = text;
        for (const { at, remove, insert } of mutations) {
          const place = at % (damaged.length + 1);
          damaged = damaged.slice(0, place) + insert + damaged.slice(place + remove);
        }
        const opened = await openReport({ name: "summary 2026-10.csv", bytes: new TextEncoder().encode(damaged) });
        if (!("refused" in opened)) expectSound(opened);
        const pasted = openPaste(damaged, "Pasted");
        if (!("refused" in pasted)) expectSound(pasted);
      }),
      { numRuns: runs(300, 30_000) },
    );
  });

  it("[section 5] opens or refuses any bytes, also of workbooks", async () => {
    const edit = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...golden),
        fc.array(edit, { maxLength: 8 }),
        fc.nat({ max: 400 }),
        async ({ name, bytes }, edits, cut) => {
          const damaged = bytes.slice(0, Math.max(0, bytes.length - (cut > 300 ? cut : 0)));
          for (const [at, byte] of edits) damaged[at % damaged.length] = byte;
          const opened = await openReport({ name, bytes: damaged });
          if (!("refused" in opened)) expectSound(opened);
        },
      ),
      { numRuns: runs(200, 20_000) },
    );
  });

  it("[section 5] reads any cells, of any type", () => {
    const header = fc.constantFrom(
      "Email",
      "Name",
      "Days Logged In",
      "Hours Viewed",
      "Last Login",
      "Month",
      "Status",
      "Start Day",
      "End Day",
      "Percent Completed",
      "engagementType",
      "engagementValue",
      "?",
    );
    const cell = fc.oneof(
      fc.constantFrom<string | number | boolean>(
        "",
        "a@example.com",
        "b@example.org",
        "0",
        "6",
        "1:30",
        "2:00:00",
        "Aug-22",
        "10/14/2022",
        "13/04/2022",
        "Active",
        "80%",
        "1",
        "-",
        "Never",
        "SECONDS_VIEWED",
        "DAYS_ACTIVE",
        "Total",
      ),
      fc.double(),
      fc.boolean(),
      fc.string({ maxLength: 6 }),
    );
    const sheet = fc.record({
      rows: fc.tuple(
        fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
        fc.array(header, { maxLength: 7 }),
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 20 }),
      ),
      formats: fc.boolean(),
      separated: fc.boolean(),
    });
    fc.assert(
      fc.property(sheet, ({ rows: [above, headers, below], formats, separated }) => {
        const rows = [...above, headers, ...below];
        const shown = formats ? { formats: rows.map((row) => row.map(() => "[h]:mm:ss")) } : {};
        expectSound({ file: "Pasted", sheets: [{ name: "One", rows, separated, ...shown }] });
      }),
      { numRuns: runs(500, 50_000) },
    );
  });

  it("[V10i] the same lines in another order, or under another name, have the same fingerprint", () => {
    const people = fc.uniqueArray(fc.nat({ max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(people, people, (first, second) => {
        const read = (file: string, numbers: readonly number[]): string =>
          readReport(
            {
              file,
              sheets: [
                {
                  name: "",
                  rows: [
                    ["Email", "Days Logged In", "Hours Viewed"],
                    ...numbers.map((number) => [`p${number}@example.com`, number, 0]),
                  ],
                },
              ],
            },
            {},
            {},
          ).fingerprint;
        expect(read("a 2026-10.csv", first)).toBe(read("Oct 2026.csv", [...first].reverse()));
        const same = first.length === second.length && first.every((number) => second.includes(number));
        expect(read("a 2026-10.csv", first) === read("a 2026-10.csv", second)).toBe(same);
        expect(read("a 2026-10.csv", first)).not.toBe(read("a 2026-09.csv", first));
      }),
    );
  });

  it("[V10h] reads 20,000 lines in a time that grows with their number", () => {
    const source = (count: number): ReportSource => ({
      file: "summary 2026-10.csv",
      sheets: [
        {
          name: "",
          separated: true,
          rows: [
            ["Email", "Days Logged In", "Last Login"],
            ...Array.from({ length: count }, (_, at) => [
              `p${at % 9000}@example.com`,
              `${at % 20}`,
              `10/${(at % 28) + 1}/2026`,
            ]),
          ],
        },
      ],
    });
    readReport(source(2_000), {}, {});
    const timed = (count: number): number => {
      const began = performance.now();
      expect(readReport(source(count), {}, {}).lines.length).toBe(count + 1);
      return performance.now() - began;
    };
    const [small, large] = [timed(5_000), timed(20_000)];
    expect(large).toBeLessThan(small * 12 + 500);
  });
});
