import { contradictingLines } from "../../../src/domain/review/contradictions";
import type { EvidenceReport } from "../../../src/domain/usage/evidence";
import { readHeader } from "../../../src/domain/usage/readHeader";
import { readReport } from "../../../src/domain/usage/readReport";
import type { ReportKind } from "../../../src/domain/usage/report";
import { withColumns } from "../../../src/domain/usage/reportShape";
import { span } from "../../builders/month";

it("[V10] a header longer than any header is a note, though it begins like one", () => {
  const fieldsOf = (header: string) => readHeader(["Email", header]).map(({ field }) => field);
  expect(fieldsOf("Days Logged In".padEnd(200, ":"))).toEqual(["email", "days"]);
  expect(fieldsOf("Days Logged In".padEnd(201, ":"))).toEqual(["email"]);
});

it("[V4] a bare 1 beside percents is not asked about where Excel shows it as a percent", () => {
  const questionsOf = (format: string) => {
    const rows = [
      ["Email Address", "Content Name", "Percent Completed", "Last Viewed"],
      ["ann@example.com", "Excel", "80%", "9/13/2026"],
      ["ann@example.com", "Word", 1, "9/14/2026"],
    ];
    const formats = rows.map((row) => row.map((_, column) => (column === 2 ? format : "General")));
    return readReport({ file: "detail 2026-09.xlsx", sheets: [{ name: "One", rows, formats }] }, {}, {}).questions;
  };
  expect([questionsOf("General"), questionsOf("0%")]).toEqual([["percent"], []]);
});

it.each<[ReportKind, number]>([
  ["learner-summary", 2],
  ["api-long", 0],
])("[A2.5] two counts of days of one person contradict each other, in the API form they do not: %s", (kind, many) => {
  const nothing = { seconds: null, seen: null, activation: null };
  const lines = [4, 9].map((days) => ({ email: "ann@example.com", days, ...nothing }));
  const report: EvidenceReport = {
    fingerprint: "print",
    kind,
    period: span("2026-10"),
    hasDays: true,
    hasLogin: false,
    listsEverybody: false,
    lines: new Map([["ann@example.com", lines]]),
  };
  expect(contradictingLines([report]).size).toBe(many);
});

describe("[V10] columns that a person gave", () => {
  const rows = [["A report"], ["Who", "Mail"], ["Ann", "ann@example.com"]];
  const table = { sheet: { name: "One", rows }, headerRow: 1, columns: [] };
  const headerRowOf = (...headers: readonly string[]) =>
    withColumns(
      table,
      headers.map((header, column) => ({ field: column === 0 ? "name" : "email", column, header })),
    ).headerRow;

  it("stand below their headers, and below the row that was found where they have none or stand nowhere", () => {
    expect([headerRowOf("A report"), headerRowOf("Who", "Mail")]).toEqual([0, 1]);
    expect([headerRowOf("", ""), headerRowOf("Who", "Days")]).toEqual([1, 1]);
  });
});
