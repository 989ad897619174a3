import type { ReadReport } from "../../../src/domain/usage/report";
import { addMonths, endOfMonth } from "../../../src/domain/values/serialDate";
import { client, day, report, review, unitTab, type RowCells } from "../../builders/month";
import { runs } from "../../runs";

/**
 * Every pattern of months against every kind of row (rules section 2): what each month's report says of the client, three to
 * six months long, beside issue date, hold and activation. No false candidate with incomplete evidence.
 */
const said = ["zero", "days", "absentOfAll", "absentOfActive", "missing"] as const;
type Said = (typeof said)[number];
type Kind = {
  readonly issued: "old" | "onCutoff" | "afterCutoff" | "lastWeek" | "unknown";
  readonly hold: boolean;
  readonly activation: string;
};

const asOf = day("2026-10-31");
const me = "client1@example.com";
const other = "client2@example.com";
const issueDates = {
  old: day("2025-01-15"),
  onCutoff: day("2026-07-31"),
  afterCutoff: day("2026-08-01"),
  lastWeek: day("2026-10-26"),
  unknown: "",
} as const;
const candidates = ["inactive", "neverActivated", "askedToStop", "probablyInactive"];

/** The report of a month some months back. */
function monthReport(what: Said, back: number): ReadReport[] {
  const to = endOfMonth(addMonths(asOf, -back));
  const period = { from: endOfMonth(addMonths(to, -1)) + 1, to };
  const others = (days: number) => [{ email: other, days }];
  switch (what) {
    case "missing":
      return [];
    case "absentOfAll":
      return [report(period, others(0))];
    case "absentOfActive":
      return [report(period, others(4))];
    case "zero":
      return [report(period, [...others(4), { email: me, days: 0 }])];
    case "days":
      return [report(period, [...others(4), { email: me, days: 2 }])];
  }
}

/** The class by reading the table aloud; months in order, the last is the newest. */
function expected(months: readonly Said[], { issued, hold, activation }: Kind): string {
  const window = months.slice(-3);
  if (hold) return "onHold";
  if (window.includes("days")) return "active";
  if (activation === "Invited" && issued !== "unknown") {
    if (issued === "lastWeek") return "invited";
    return issued === "afterCutoff" ? "activationOverdue" : "neverActivated";
  }
  if (issued === "afterCutoff" || issued === "lastWeek") return "tooNew";
  if (window.includes("absentOfAll")) return "notInReport";
  if (window.includes("missing")) return "cannotTell";
  return window.every((month) => month === "zero") ? "inactive" : "probablyInactive";
}

function classOf(months: readonly Said[], kind: Kind): string | undefined {
  const row: RowCells = { dateIssued: issueDates[kind.issued], activation: kind.activation };
  const hold: RowCells = kind.hold ? { decision: "Hold", holdUntil: day("2026-12-31"), holdReason: "medical" } : {};
  const reports = months.flatMap((what, index) => monthReport(what, months.length - 1 - index));
  return review({ sheets: [unitTab("Unit 12", [client(1, { ...row, ...hold })])], reports, asOf }).results[0]?.activity
    .class;
}

function patterns(length: number): Said[][] {
  return length === 0 ? [[]] : patterns(length - 1).flatMap((months) => said.map((month) => [...months, month]));
}

const plain: Kind = { issued: "old", hold: false, activation: "" };

it("[A1..A15] three months: every pattern x issue date x hold x activation", () => {
  for (const months of patterns(3))
    for (const issued of ["old", "onCutoff", "afterCutoff", "lastWeek", "unknown"] as const)
      for (const hold of [false, true])
        for (const activation of ["", "Invited", "Activated"]) {
          const kind = { issued, hold, activation };
          const [found, wanted] = [classOf(months, kind), expected(months, kind)];
          if (found !== wanted) expect({ months, kind, found }).toEqual({ months, kind, found: wanted });
        }
});

it.each([4, 5, 6])("[section 1] %i months: what lies before the cutoff changes nothing", (length) => {
  const every = length === 6 ? runs(11, 1) : 1;
  for (const [index, months] of patterns(length).entries()) {
    if (index % every !== 0) continue;
    const [found, wanted] = [classOf(months, plain), expected(months, plain)];
    if (found !== wanted) expect({ months, found }).toEqual({ months, found: wanted });
  }
});

it("[A12] with a month missing nobody is a candidate by silence", () => {
  for (const months of patterns(3).filter((pattern) => pattern.includes("missing")))
    expect(candidates).not.toContain(classOf(months, plain));
});
