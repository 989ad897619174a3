import { monthOfCell, periodInText } from "../../../src/domain/usage/periodInText";
import { readName } from "../../../src/domain/usage/readName";
import { readPreamble } from "../../../src/domain/usage/readPreamble";
import { dayOf, readReportDate } from "../../../src/domain/usage/reportDate";
import { readReport } from "../../../src/domain/usage/readReport";
import type { CellValue } from "../../../src/domain/values/cell";
import type { Period } from "../../../src/domain/values/period";
import { isoDate } from "../../../src/domain/values/serialDate";

const spanOf = (period: Period | null): string =>
  period === null ? "none" : `${isoDate(period.from)}..${isoDate(period.to)}`;

describe("a written date of a report", () => {
  it.each([
    ["10/15/2022 11:59 PM UTC", "2022-10-15"],
    ["10/15/2022 6:30 AM UTC", "2022-10-14"],
    ["10/15/2022 12:30 AM UTC", "2022-10-14"],
    ["10/15/2022 12:30 PM UTC", "2022-10-15"],
    ["10/15/2022 06:30 UTC", "2022-10-14"],
  ])("[A2.6] %s is the Pacific day %s", (text, iso) => {
    const day = dayOf(readReportDate(text), "month-first");
    expect(day === null ? null : isoDate(day)).toBe(iso);
  });

  it("[V10] is unreadable beyond the length of any date, whatever stands in it", () => {
    expect(readReportDate("44849".padStart(60, "0")).as).toBe("day");
    expect(readReportDate("44849".padStart(61, "0"))).toEqual({ as: "unreadable" });
  });
});

describe("a period in a title", () => {
  it.each([
    ["Aug to Oct 2022", "2022-08-01..2022-10-31"],
    ["August 2022, October 2022", "2022-08-01..2022-10-31"],
    ["October 2022 - August 2022", "none"],
    ["October 1989", "none"],
  ])("[A2.1] %s is %s: months that run backwards are no period", (text, period) => {
    expect(spanOf(periodInText(text).period)).toBe(period);
  });

  it.each([
    ["Aug-22", "2022-08-01..2022-08-31"],
    ["2022-08", "2022-08-01..2022-08-31"],
    ["Aug 1980", "none"],
    ["13/2022", "none"],
    ["2101-08", "none"],
    ["Augur", "none"],
  ])("[V9] the cell %s of a month column is %s", (text, period) => {
    expect(spanOf(monthOfCell(text))).toBe(period);
  });

  it.each([
    ["Data through: 10/31/2022", "2022-10-31"],
    ["Data as of October 2022", "2022-10-31"],
    ["As of: soon", null],
  ])("[V6] %s says how far the data goes: %s", (text, iso) => {
    const { dataThrough } = readPreamble([[text]]);
    expect(dataThrough === null ? null : isoDate(dataThrough)).toBe(iso);
  });
});

describe("a name in a report", () => {
  it.each([
    ["JosÃ© NuÃ±ez", "José Nuñez"],
    ["Ã©clair 日本", "Ã©clair 日本"],
    ["Ã© Ãx", "Ã© Ãx"],
  ])("[V7] %s is shown as %s: put right only where all of it is certain", (text, name) => {
    expect(readName(text)).toBe(name);
  });
});

describe("a count in a report", () => {
  const read = (days: CellValue) => {
    const rows = [
      ["Name", "Email", "Logins"],
      ["Ann", "ann@example.com", days],
    ];
    return readReport({ file: "summary 2026-10.csv", sheets: [{ name: "One", rows }] }, {}, {}).lines.at(-1);
  };

  it.each([
    ["1,234", 1234],
    ["12,345,678", 12_345_678],
    ["3.0", 3],
  ])("[V6] %s is %s", (text, days) => {
    expect(read(text)).toMatchObject({ fate: "person", person: { days } });
  });

  it.each([["1,23"], ["12,34"], ["2.5"], ["-1"]])("[V6] %s is no count: a person must look at the line", (text) => {
    expect(read(text)).toMatchObject({ fate: "needsYou", reason: "value-unreadable", person: { days: null } });
  });
});
