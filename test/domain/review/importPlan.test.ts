import { entryId } from "../../../src/domain/license/entry";
import { client, day, report, review, seen, span, unitTab, usersList } from "../../builders/month";
import { applyInMemory } from "../../builders/applyInMemory";

/** What an import writes (ruling 13): only cells that differ, only the columns they need, ticks, highlights. */
const me = "client1@example.com";
const silent = ["2026-08", "2026-09", "2026-10"].map((month) =>
  report(span(month), [{ email: me, days: 0, seconds: 0 }]),
);
const activeOnly = ["2026-08", "2026-09", "2026-10"].map((month) =>
  report(span(month), [{ email: "other@example.net", days: 3 }]),
);

it("without any evidence nothing is written", () => {
  const found = review({ sheets: [unitTab("Unit 12", [client(1)])], reports: [] });
  expect([found.unchanged, found.plan.highlights]).toEqual([true, []]);
});

it("adds only the own columns it needs, in their order, and highlights the tabs it writes", () => {
  const sheets = [unitTab("Unit 7", []), unitTab("Unit 12", [client(1)])];
  const { plan } = review({ sheets, reports: silent });
  expect(plan.columns).toEqual([{ tab: "Unit 12", fields: ["hoursMonth", "status", "why"] }]);
  expect(plan.edits.map(({ tab, row, field, before, after }) => [tab, row, field, before, after])).toEqual([
    ["Unit 12", 2, "hoursMonth", "", 0],
    ["Unit 12", 2, "status", "", "Inactive"],
    ["Unit 12", 2, "why", "", "No login in 3 imported months (Aug, Sep, Oct 2026); rule: 3 months, Unit 12."],
  ]);
  expect(plan.highlights.map(({ tab, rules }) => [tab, rules.length])).toEqual([["Unit 12", 3]]);
});

it("leaves a cell that says the same in other words", () => {
  const list = usersList("2026-10-31", [{ email: me, activation: "activated", seen: seen("2026-10-04") }]);
  const rows = [client(1, { activation: "yes", lastLogin: "Oct 4, 2026" })];
  const fields = review({ sheets: [unitTab("Unit 12", rows)], reports: [list] }).plan.edits.map(({ field }) => field);
  expect(fields).toEqual(["status", "why"]);
});

it("a newer day of life and a report's word on activation are written with what was there", () => {
  const list = usersList("2026-10-31", [{ email: me, activation: "activated", seen: seen("2026-10-04") }]);
  const rows = [client(1, { activation: "Invited", lastLogin: day("2026-08-01") })];
  const { plan } = review({ sheets: [unitTab("Unit 12", rows)], reports: [list] });
  expect(plan.edits.slice(0, 2).map(({ field, before, after }) => [field, before, after])).toEqual([
    ["activation", "Invited", "Activated"],
    ["lastLogin", day("2026-08-01"), day("2026-10-04")],
  ]);
});

it("never puts an older day over the row's own", () => {
  const list = usersList("2026-10-31", [{ email: me, seen: seen("2026-08-04") }]);
  const { plan } = review({
    sheets: [unitTab("Unit 12", [client(1, { lastLogin: day("2026-10-01") })])],
    reports: [list],
  });
  expect(plan.edits.map(({ field }) => field)).not.toContain("lastLogin");
});

it("hours of a month that no report tells any more go blank", () => {
  const sheets = [unitTab("Unit 12", [client(1, { hoursMonth: 4.5 })])];
  const { plan } = review({ sheets, reports: [report(span("2026-10"), [{ email: me, days: 1 }])] });
  expect(plan.edits.find(({ field }) => field === "hoursMonth")).toMatchObject({ before: 4.5, after: "" });
});

it("[A14] what is only inferred is written after a tick of its own; a row without its tick is left alone", () => {
  const sheets = [unitTab("Unit 12", [client(1), client(2)])];
  const first = review({ sheets, reports: activeOnly });
  expect(first.results.map(({ activity }) => activity.class)).toEqual(["probablyInactive", "probablyInactive"]);
  expect(first.plan.edits).toEqual([]);
  const ticked = new Map(first.results.slice(0, 1).map(({ entry }) => [entryId(entry), true]));
  expect(new Set(review({ sheets, reports: activeOnly, ticked }).plan.edits.map(({ row }) => row))).toEqual(
    new Set([2]),
  );
  const unticked = new Map(first.results.map(({ entry }) => [entryId(entry), false]));
  expect(review({ sheets, reports: silent, ticked: unticked }).plan.edits).toEqual([]);
});

it("the Usage rows hold no names, and one row for the report and each line", () => {
  const { plan } = review({ sheets: [unitTab("Unit 12", [client(1)])], reports: silent.slice(0, 1) });
  const [usage] = plan.appends;
  expect(usage?.sheet).toBe("Usage");
  expect(usage?.rows.map((row) => row.slice(1))).toEqual([
    ["learner-summary", day("2026-08-01"), day("2026-08-31"), "days", "everybody", "", "", "", "", "", "", 1],
    ["learner-summary", day("2026-08-01"), day("2026-08-31"), "days", "everybody", me, 0, 0, "", "", "", 2],
  ]);
  for (const row of usage?.rows ?? []) expect(row.length).toBe(usage?.headers.length);
});

it("a Usage sheet that somebody sorted or spoilt is read as far as it goes", () => {
  const sheets = [unitTab("Unit 12", [client(1)])];
  const applied = applyInMemory(sheets, review({ sheets, reports: silent }).plan);
  const usage = applied.find(({ name }) => name === "Usage");
  const [header = [], ...rows] = usage?.values ?? [];
  const spoilt = [header, ...[...rows].reverse(), ["", "", "", "", "", "", "somebody", "", "", "", "", "", ""]];
  const again = review({
    sheets: applied.map((sheet) => (sheet === usage ? { ...sheet, values: spoilt } : sheet)),
    reports: [],
  });
  expect([again.results[0]?.activity.class, again.unreadableUsage]).toEqual(["inactive", [spoilt.length]]);
});

it("[section 1] a typed data-through date stands above that of the reports", () => {
  const found = review({ sheets: [unitTab("Unit 12", [client(1)])], reports: silent, asOf: day("2026-09-30") });
  expect([found.asOf, found.results[0]?.activity.class]).toEqual([day("2026-09-30"), "cannotTell"]);
});

it("[section 1] the data-through date: days column first, then the newest users list, then any report", () => {
  const sheets = [unitTab("Unit 12", [client(1)])];
  const list = usersList("2026-11-04", [{ email: me }]);
  const detail = report(span("2026-12"), [{ email: me, seconds: 60 }], { hasDays: false });
  expect(review({ sheets, reports: [list, detail, ...silent] }).asOf).toBe(day("2026-10-31"));
  expect(review({ sheets, reports: [list, detail] }).asOf).toBe(day("2026-11-04"));
  expect(review({ sheets, reports: [detail] }).asOf).toBe(day("2026-12-31"));
  expect(review({ sheets, reports: [] }).asOf).toBeNull();
});

it("[R89] months chosen for a unit are remembered on Setup, in the place of those it had", () => {
  const sheets = [unitTab("Unit 12", [client(1)])];
  const choose = (months: number) => new Map([["Unit 12", months]]);
  const first = applyInMemory(sheets, review({ sheets, reports: silent, unitMonths: choose(2) }).plan);
  expect(review({ sheets: first, reports: [] }).units).toEqual([{ tab: "Unit 12", months: 2 }]);
  const second = applyInMemory(first, review({ sheets: first, reports: [], unitMonths: choose(1) }).plan);
  const found = review({ sheets: second, reports: silent, unitMonths: choose(1) });
  expect([found.units[0]?.months, found.unchanged, found.setupFindings]).toEqual([1, true, []]);
});

it("[R61] a row without Date issued that no report knows is called a request; what reports know of is judged", () => {
  const rows = [client(1, { dateIssued: "" }), client(2, { dateIssued: "" })];
  for (const reports of [silent, activeOnly]) {
    const said = review({ sheets: [unitTab("Unit 12", rows)], reports }).plan.edits.filter(
      ({ row, field }) => row === 3 && (field === "status" || field === "why"),
    );
    expect(said.map(({ after }) => after)).toEqual([
      "Request",
      "Date issued is blank, so this is a request; reports say nothing of it before a license is issued.",
    ]);
  }
  const [known] = review({ sheets: [unitTab("Unit 12", rows)], reports: silent }).plan.edits.filter(
    ({ row, field }) => row === 2 && field === "status",
  );
  expect(known?.after).toBe("Inactive");
});
