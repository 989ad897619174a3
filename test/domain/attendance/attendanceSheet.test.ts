import { attendanceHeaders } from "../../../src/domain/attendance/attendanceTable";
import type { CellValue, SheetCells } from "../../../src/domain/values/cell";
import { approved, attendanceOf, attendanceRows, formatsOf, line, toldOf } from "../../builders/attendance";
import { client, day, unitTab } from "../../builders/month";

const sound = attendanceRows([line()]);

/** A sheet of these cells, from a place that is not A1. */
function placed(values: readonly (readonly CellValue[])[]): SheetCells {
  const width = Math.max(...values.map((row) => row.length));
  const cells = values.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return { name: "Attendance", firstRow: 4, firstColumn: 2, values: cells, formats: formatsOf(cells) };
}

test("without the sheet there is nothing; an empty one is no fault", () => {
  expect(attendanceOf({ ...sound, values: [] })).toEqual({ present: true, lines: [], findings: [], months: [] });
  expect(attendanceOf(placed([["", " "]]))).toMatchObject({ present: true, findings: [] });
});

test("headers stand in any order, below titles, beside columns of others, in any letter case", () => {
  const titles = ["Paid?", " COURSE TIME", "Note", "case number", "Course name", "Study time", "Date"];
  const row = ["yes", "2:00", "", "1B2K001", "Excel Basics", "1:00", day("2026-10-05")];
  const found = attendanceOf(placed([["Attendance of our unit"], [], titles, row, [], row]));
  expect(found.months[0]).toMatchObject({ rows: [8, 10], countable: { countable: 360 } });
  expect(toldOf(found)).toEqual(["attendance-repeated 10 row"]);
});

test("headers again and totals are no lines, a row of another column alone neither", () => {
  const total = ["Total", "", "", "", "", "99:00", "", "", ""];
  const other = ["", "", "", "", "", "", "", "", "", "a remark"];
  const [titles = [], row = []] = sound.values;
  const found = attendanceOf(placed([titles, row, titles, total, other]));
  expect(toldOf(found)).toEqual([]);
  expect(found.lines).toHaveLength(1);
});

test("a sheet that holds something else, or lacks a column that every line needs, is said once", () => {
  expect(
    toldOf(
      attendanceOf(
        placed([
          ["Day", "Who"],
          ["Monday", "Ana"],
        ]),
      ),
    ),
  ).toEqual(["attendance-header 5 row"]);
  const without = attendanceHeaders.filter((title) => title !== "Case number" && title !== "Date");
  const found = attendanceOf(placed([["Title"], without, without.map(() => "1:00")]));
  expect(toldOf(found)).toEqual(["attendance-header 6 Date", "attendance-header 6 Case number"]);
});

test.each([
  [10.5, "General", 630],
  [10.5, "0.00", 630],
  [0.4375, "h:mm", 630],
  [0.4375, "hh:mm AM/PM", 630],
  [1.125, "[h]:mm", 1620],
  [0.5, "General", 30],
  [0.5, "[h]:mm:ss", 720],
  [0, "General", 0],
  ["10.5", "@", 630],
  ["10:30", "@", 630],
  ["10h 30m", "General", 630],
])("[R74, H1] %p shown as %p is %p minutes", (value, format, minutes) => {
  const found = attendanceOf(attendanceRows([line({ "Course time": value })], format));
  expect(found.lines[0]?.course).toBe(minutes);
});

test("[H1] a number whose format is not known is never guessed: it could be 24 times as much", () => {
  const { formats: _, ...bare } = attendanceRows([line({ "Course time": 0.5, "Study time": 0 })]);
  expect(toldOf(attendanceOf(bare))).toEqual(["attendance-time 2 Course time"]);
});

test("[R40] something with the shape of an SSN is found in any column, and never shown", () => {
  const values = [
    [...attendanceHeaders, "SSN"],
    [...(sound.values[1] ?? []), "900 00 1234"],
    ["", "", 900001234, ...(sound.values[1] ?? []).slice(3)],
  ];
  const found = attendanceOf(placed(values));
  expect(toldOf(found)).toContain("attendance-ssn 6 row");
  expect(toldOf(found)).toContain("attendance-ssn 7 Case number");
  expect(JSON.stringify(found.findings)).not.toMatch(/1234/);
});

test("months stand the newest first, then in the order of the list", () => {
  const tabs = [unitTab("U", [approved(1), approved(2)]), unitTab("V", [client(3)])];
  const lines = ["1B2K003", "1B2K002", "1B2K001"].flatMap((number) =>
    ["2026-09-30", "2026-10-05"].map((date) => line({ "Case number": number, Date: day(date) })),
  );
  const { months } = attendanceOf(attendanceRows(lines), { tabs });
  expect(months.map(({ entry, month }) => [month.from, entry.tab, entry.row])).toEqual([
    ...[[day("2026-10-01"), "U", 2], [day("2026-10-01"), "U", 3], [day("2026-10-01"), "V", 2]],
    ...[[day("2026-09-01"), "U", 2], [day("2026-09-01"), "U", 3], [day("2026-09-01"), "V", 2]],
  ]); // prettier-ignore
});

/** Milliseconds for so many lines of as many clients, with reports or all of one client. */
function timed(count: number, isOne: boolean): number {
  const clients = Array.from({ length: isOne ? 1 : count }, (_, at) =>
    approved(at, { caseNumber: `1${String(at).padStart(6, "0")}` }),
  );
  const lines = Array.from({ length: count }, (_, at) => {
    const number = `1${String(isOne ? 0 : at).padStart(6, "0")}`;
    return line({ Date: day("2026-01-01") + (at % 300), "Case number": number, "Course name": `Course ${String(at)}` });
  });
  const tabs = [unitTab("U", clients)];
  const sheet = attendanceRows(lines);
  const start = performance.now();
  const found = attendanceOf(sheet, { tabs });
  expect(found.lines).toHaveLength(count);
  return performance.now() - start;
}

test.each([true, false])("50,000 lines take ten times as long as 5,000, of one client: %p", (isOne) => {
  timed(5_000, isOne);
  const [few, many] = [timed(5_000, isOne), timed(50_000, isOne)];
  expect(many).toBeLessThan(Math.max(few, 20) * 40);
});

test("[H4] 50,000 rows of one case number are grouped in one go", () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => client(at, { caseNumber: "1B2K001" }));
  const start = performance.now();
  const found = attendanceOf(attendanceRows([line({ "E-mail": "client49999@example.com" })]), {
    tabs: [unitTab("U", rows)],
  });
  expect(found.lines[0]?.entry?.row).toBe(50_001);
  expect(performance.now() - start).toBeLessThan(20_000);
});
