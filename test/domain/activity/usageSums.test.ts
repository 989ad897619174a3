import type { ReadReport } from "../../../src/domain/usage/report";
import { client, report, review, seen, span, unitTab, usersList } from "../../builders/month";

/** Sums, quiet months and what is shown beside the class (rules section 2, rulings 8 and 13). As of 31 Oct 2026. */
const email = "client1@example.com";
const judge = (reports: readonly ReadReport[]) =>
  review({ sheets: [unitTab("Unit 12", [client(1)])], reports }).results[0]?.activity;
const sums = (reports: readonly ReadReport[]) => [judge(reports)?.daysLoggedIn, judge(reports)?.minutesViewed];

describe("sums", () => {
  it("add up over months, seconds first and minutes last", () => {
    const months = ["2026-08", "2026-09", "2026-10"].map((month) =>
      report(span(month), [{ email, days: 2, seconds: 90 }]),
    );
    expect(sums(months)).toEqual([6, 4]);
  });

  it("count overlapping periods once, the longest first", () => {
    const quarter = report(span("2026-08-01", "2026-10-31"), [{ email, days: 7, seconds: 600 }]);
    expect(sums([report(span("2026-09"), [{ email, days: 5, seconds: 540 }]), quarter])).toEqual([7, 10]);
  });

  it("take the newer of two reports of one period", () => {
    const [early, late] = [3, 4].map((days) => report(span("2026-10"), [{ email, days }]));
    expect([early, late].flatMap((one) => one ?? []).length).toBe(2);
    expect(sums([early, late].flatMap((one) => one ?? []))).toEqual([4, null]);
  });

  it("leave out periods that are not wholly inside the window", () => {
    const asOf = report(span("2026-10"), [{ email: "other@example.net", days: 1 }]);
    expect(sums([asOf, report(span("2026-07-31", "2026-08-31"), [{ email, days: 4, seconds: 60 }])])).toEqual([
      null,
      null,
    ]);
  });

  it("add the lines of a learner detail, one per content", () => {
    const detail = report(
      span("2026-10"),
      [
        { email, seconds: 7200 },
        { email, seconds: 2710 },
        { email, seconds: 7200 },
      ],
      { kind: "learner-detail", hasDays: false },
    );
    expect(sums([detail])).toEqual([null, 285]);
  });

  it("a missing column is unknown, never 0", () => {
    expect(sums([report(span("2026-10"), [{ email }])])).toEqual([null, null]);
  });
});

describe("quiet months", () => {
  const silent = (...months: string[]) => months.map((month) => report(span(month), [{ email, days: 0 }]));

  it("count back from the data-through date as far as silence is proved", () => {
    expect(judge(silent("2026-10"))?.quietMonths).toBe(1);
    expect(judge(silent("2026-09", "2026-10"))?.quietMonths).toBe(2);
    expect(judge(silent("2026-08", "2026-10"))?.quietMonths).toBe(1);
  });

  it("by a dated login on or before that cutoff", () => {
    const list = (iso: string) => [usersList("2026-10-31", [{ email, seen: seen(iso) }])];
    expect(
      ["2026-10-01", "2026-09-30", "2026-09-01", "2026-08-31", "2026-07-31", "2026-07-30"].map(
        (iso) => judge(list(iso))?.quietMonths,
      ),
    ).toEqual([0, 1, 1, 2, 3, 3]);
  });

  it("inferred absence proves nothing", () => {
    expect(
      judge([...silent("2026-08", "2026-09"), report(span("2026-10"), [{ email: "other@example.net", days: 3 }])])
        ?.quietMonths,
    ).toBe(0);
  });

  it("a proof of life within them wins", () => {
    const viewed = report(span("2026-10"), [{ email, seen: seen("2026-10-05", "viewed") }], { hasDays: false });
    expect(judge([...silent("2026-08", "2026-09", "2026-10"), viewed])?.quietMonths).toBe(0);
  });
});

describe("what is shown", () => {
  it("the latest proof of life of any kind, with its kind", () => {
    const list = usersList("2026-10-31", [{ email, seen: seen("2026-09-02") }]);
    const detail = report(span("2026-10"), [{ email, seen: seen("2026-10-05", "viewed") }], {
      kind: "learner-detail",
      hasDays: false,
    });
    expect(judge([list, detail])?.seen).toEqual(seen("2026-10-05", "viewed"));
  });

  it("hours of the month of the data-through date, as a number", () => {
    const reports = [
      report(span("2026-09"), [{ email, days: 1, seconds: 3600 }]),
      report(span("2026-10"), [{ email, days: 1, seconds: 98130 }]),
    ];
    const { plan } = review({ sheets: [unitTab("Unit 12", [client(1)])], reports });
    expect(plan.edits.find(({ field }) => field === "hoursMonth")?.after).toBe(27.26);
  });
});
