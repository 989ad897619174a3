import type { BinnedLine } from "../../../src/domain/review/binnedReport";
import { partsOfReport } from "../../../src/domain/review/partsOfReport";
import type { ReadReport, ReportLine } from "../../../src/domain/usage/report";
import { client, report, review, span, unitTab, type RowCells } from "../../builders/month";

const october = span("2026-10");

function lines(rows: readonly RowCells[], one: ReadReport): readonly BinnedLine[] {
  return review({ sheets: [unitTab("U", rows)], reports: [one] }).reports[0]?.lines ?? [];
}

const suggestionsFor = (reported: string, ...listed: readonly string[]) =>
  lines(
    listed.map((email, at) => client(at + 1, { email })),
    report(october, [{ email: reported, days: 1 }]),
  )
    .slice(1)
    .flatMap(({ suggestions }) => suggestions.map(({ email, because }) => `${because} ${email}`));

describe("[V8] addresses that a report's may mean", () => {
  it("are all that differ from it, each with its difference", () => {
    expect(suggestionsFor("lan.nguyen@mail.example", "lannguyen@mail.example", "lan.nguyen+x@mail.example")).toEqual([
      "dots lannguyen@mail.example",
      "plus-tag lan.nguyen+x@mail.example",
    ]);
  });
});

describe("a line that a person must look at (rules section 5)", () => {
  const doubtful = (email?: string): ReportLine => ({
    number: 2,
    fate: "needsYou",
    reason: "quote",
    ...(email === undefined ? {} : { email }),
  });
  const reportOf = (line: ReportLine) => {
    const one = report(october, [{ email: "client2@example.com", days: 0 }]);
    return { ...one, lines: [...one.lines.map((own) => ({ ...own, number: own.number + 1 })), line] };
  };

  it("tells that its client is present where the address can be read, and nothing more", () => {
    const parts = partsOfReport(reportOf(doubtful("client1@example.com")));
    expect(parts.flatMap((part) => part.lines.map(({ line }) => [line.email, line.days]))).toEqual([
      ["client2@example.com", 0],
      ["client1@example.com", null],
    ]);
  });

  it("tells of nobody without one", () => {
    const parts = partsOfReport(reportOf(doubtful()));
    expect(parts.flatMap((part) => part.lines.map(({ line }) => line.email))).toEqual(["client2@example.com"]);
  });
});

describe("a title in a report", () => {
  const binOf = (title: string | null) =>
    lines([], report(october, [{ email: "other@example.org", days: 1, title }], { hasTitles: true }))[1]?.bin;

  it.each([
    [null, "notOnList"],
    [" ", "notOnList"],
    [" CLIENT ", "notOnList"],
    ["Employment Counselor", "staff"],
  ])("[R52] %j: the line is %s", (title, bin) => {
    expect(binOf(title)).toBe(bin);
  });
});
