import fc from "fast-check";
import type { MonthHours } from "../../src/domain/attendance/attendance";
import { timeText } from "../../src/domain/hours/timeText";
import { approved, attendanceOf, attendanceRows, line, type Line } from "../builders/attendance";
import { client, day, report, span, unitTab } from "../builders/month";
import { runs } from "../runs";

const tabs = [
  unitTab("U", [approved(1), approved(2, { caseNumber: "1B2K001" }), client(3)]),
  unitTab("V", [approved(4), approved(1, { revokedOn: day("2026-02-01") })]),
];
const reports = ["2026-08", "2026-09"].map((month) =>
  report(span(month), [{ email: "client1@example.com", days: 3, seconds: 36_000 }]),
);

const minutes = fc.oneof(fc.nat(600), fc.constant(0));

/** Lines with every kind of fault among sound ones. */
const anyLine: fc.Arbitrary<Line> = fc
  .record({
    Date: fc.oneof(fc.integer({ min: day("2026-08-01"), max: day("2026-11-05") }), fc.constant("3/4/2026")),
    Through: fc.oneof(
      { weight: 4, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: fc.constant(day("2026-10-31")) },
    ),
    "Case number": fc.constantFrom("1B2K001", "1b2k-001", "1B2K003", "1B2K004", "1B2K777", ""),
    "E-mail": fc.constantFrom("", "client1@example.com", "client2@example.com"),
    "Course name": fc.constantFrom("Excel Basics", "Excel Tables", ""),
    "Course time": fc.oneof(minutes.map(timeText), fc.constantFrom("", "?")),
    "Study time": fc.oneof(minutes.map(timeText), fc.constant("")),
    "Exercise time": fc.oneof(minutes.map(timeText), fc.constant("")),
  })
  .map(line);

const anySettings = fc.record({
  hours: fc.record({ ratio: fc.constantFrom(1, 0.5, 2, 0.29), automatic: fc.boolean(), exercises: fc.boolean() }),
});

const read = (lines: readonly Line[], settings: object = {}) =>
  attendanceOf(attendanceRows(lines), { tabs, reports, settings });

/** Months without the rows of the sheet, which move with the lines. */
const contents = (months: readonly MonthHours[]) =>
  months.map(({ rows, ...month }) => ({ ...month, count: rows.length }));

const shuffled = fc
  .array(anyLine, { maxLength: 30 })
  .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));

test("[R27] the order of lines does not matter", () => {
  fc.assert(
    fc.property(shuffled, anySettings, ([lines, others], settings) => {
      const [one, other] = [read(lines, settings), read(others, settings)];
      expect(contents(other.months)).toEqual(contents(one.months));
      const codes = (found: typeof one) => found.findings.map(({ code }) => code).sort();
      expect(codes(other)).toEqual(codes(one));
    }),
    { numRuns: runs(150, 3_000) },
  );
});

test("[R27] a line in two parts counts what it counted whole", () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 12 }),
      fc.tuple(minutes, minutes, minutes),
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat()),
      anySettings,
      (lines, whole, [share, at], settings) => {
        const parts = whole.map((total) => [Math.floor(total * share), total - Math.floor(total * share)]);
        const timed = (times: readonly number[]) => ({
          "Course time": timeText(times[0] ?? 0),
          "Study time": timeText(times[1] ?? 0),
          "Exercise time": timeText(times[2] ?? 0),
        });
        const split = lines[at % lines.length];
        const withParts = (pieces: readonly (readonly number[])[]) =>
          lines.flatMap((one) => (one === split ? pieces.map((times) => ({ ...one, ...timed(times) })) : [one]));
        const countables = (pieces: readonly (readonly number[])[]) =>
          read(withParts(pieces), settings).months.map(({ month, entry, countable }) => [
            month.from,
            entry.row,
            countable,
          ]);
        expect(countables([0, 1].map((part) => parts.map((pair) => pair[part] ?? 0)))).toEqual(countables([whole]));
      },
    ),
    { numRuns: runs(150, 3_000) },
  );
});

test("[R27, R32, R76] countable hours stay within course, cap and exercises, month by month; nothing is lost or counted twice", () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 30 }), anySettings, (lines, settings) => {
      const found = read(lines, settings);
      const { ratio } = settings.hours;
      for (const { countable, approved: isApproved } of found.months) {
        const { documented, credited, exercise } = countable;
        expect(credited).toBeLessThanOrEqual(documented.course * ratio + 1e-9);
        if (!settings.hours.automatic) expect(credited).toBeLessThanOrEqual(documented.study ?? 0);
        expect(exercise).toBe(settings.hours.exercises ? documented.exercise : 0);
        expect(countable.countable).toBe(isApproved ? documented.course + credited + exercise : 0);
        if (ratio === 1) expect(countable.countable).toBeLessThanOrEqual(2 * documented.course + documented.exercise);
        expect(Number.isInteger(countable.countable)).toBe(true);
      }
      const counted = found.lines.filter((one) => one.counted);
      const rows = found.months.flatMap((month) => month.rows).sort((a, b) => a - b);
      expect(rows).toEqual(counted.map(({ row }) => row));
      const course = counted.reduce((sum, one) => sum + (one.course ?? 0), 0);
      expect(found.months.reduce((sum, { countable }) => sum + countable.documented.course, 0)).toBe(course);
    }),
    { numRuns: runs(300, 5_000) },
  );
});
