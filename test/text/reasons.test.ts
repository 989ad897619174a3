import type { ReadReport } from "../../src/domain/usage/report";
import { describeReason } from "../../src/text/reasons";
import { describeStatus } from "../../src/text/statusWords";
import { client, day, report, review, seen, span, unitTab, usersList, type RowCells } from "../builders/month";

/** One true, complete sentence for each class (rules section 2), naming no value that the row does not show. */
const me = "client1@example.com";
const other = "client2@example.com";
const months = ["2026-08", "2026-09", "2026-10"];
const silent = months.map((month) => report(span(month), [{ email: me, days: 0 }]));
const activeOnly = months.map((month) => report(span(month), [{ email: other, days: 4 }]));

function words(row: RowCells, reports: readonly ReadReport[], unitMonths = 3, more: readonly RowCells[] = []): string {
  const sheets = [unitTab("Unit 12", [client(1, row), ...more])];
  const [first] = review({ sheets, reports, unitMonths: new Map([["Unit 12", unitMonths]]) }).results;
  return first === undefined ? "" : `${describeStatus(first.activity)}: ${describeReason(first.activity)}`;
}

const invited = [usersList("2026-10-31", [{ email: me, activation: "invited" }])];

it.each([
  ["A1", words({ revokedOn: day("2026-02-01") }, silent), "Revoked: License revoked on Feb 1, 2026."],
  ["A1", words({ revokedOn: "yes" }, silent), "Revoked: The license is marked as revoked."],
  [
    "A2",
    words({}, silent, 3, [client(2, { email: me })]),
    "Needs a person: Another open entry has the same e-mail address, and a person must decide whose it is.",
  ],
  [
    "A2",
    words({}, [
      report(span("2026-10"), [
        { email: me, days: 1 },
        { email: me, days: 2 },
      ]),
    ]),
    "Needs a person: Report lines for this e-mail address contradict each other, and a person must decide which is right.",
  ],
  [
    "A3",
    words({ decision: "Asked to stop" }, silent),
    "Asked to stop: The client asked to stop, as recorded under Decision.",
  ],
  [
    "A4",
    words({ holdUntil: day("2026-12-01"), holdReason: "medical" }, silent),
    "On hold: On hold until Dec 1, 2026, for the recorded reason.",
  ],
  [
    "A5",
    words({}, [usersList("2026-10-31", [{ email: me, seen: seen("2026-10-14") }])]),
    "Active: Last login on Oct 14, 2026; rule: 3 months, Unit 12.",
  ],
  [
    "A5",
    words({}, [report(span("2026-10"), [{ email: me, seen: seen("2026-10-14", "viewed") }], { hasDays: false })]),
    "Active: Last viewed something on Oct 14, 2026; rule: 3 months, Unit 12.",
  ],
  [
    "A5",
    words({}, [report(span("2026-10"), [{ email: me, days: 3 }])]),
    "Active: Logged in during Oct 2026; rule: 3 months, Unit 12.",
  ],
  [
    "A5",
    words({ activation: "Invited" }, [
      report(span("2026-07-15", "2026-08-14"), [{ email: me, days: 3 }]),
      ...activeOnly,
    ]),
    "Active: Logged in during Jul 15, 2026 to Aug 14, 2026, a period that began before the 3 months did (benefit of the doubt)," +
      " though the activation status still says not activated; rule: 3 months, Unit 12.",
  ],
  [
    "A6",
    words({ dateIssued: day("2026-10-28") }, invited),
    "Invited: Not yet activated, issued on Oct 28, 2026: 4 days left to activate, as of Oct 31, 2026.",
  ],
  [
    "A6",
    words({ dateIssued: day("2026-10-24") }, invited),
    "Invited: Not yet activated, issued on Oct 24, 2026: the last day to activate, as of Oct 31, 2026.",
  ],
  [
    "A7",
    words({ dateIssued: day("2026-10-01") }, invited),
    "Activation overdue: Not activated within 7 days of the issue on Oct 1, 2026, as of Oct 31, 2026.",
  ],
  [
    "A8",
    words({}, invited),
    "Never activated: Never activated, issued on Jan 15, 2025, at least 3 months before Oct 31, 2026; rule: 3 months, Unit 12.",
  ],
  [
    "A9",
    words({ dateIssued: day("2026-09-15") }, silent),
    "Too new to judge: Issued on Sep 15, 2026, less than 3 months before Oct 31, 2026: too new to judge; rule: 3 months, Unit 12.",
  ],
  [
    "A9",
    words({ dateIssued: day("2026-11-15") }, silent),
    "Too new to judge: Issued on Nov 15, 2026, after the data ends on Oct 31, 2026: too new to judge; rule: 3 months, Unit 12.",
  ],
  [
    "A6",
    words({ dateIssued: day("2026-11-15") }, invited),
    "Invited: Not yet activated, issued on Nov 15, 2026, after the data ends on Oct 31, 2026.",
  ],
  [
    "A11",
    words(
      {},
      months.slice(1).map((month) => report(span(month), [{ email: other, days: 0 }])),
    ),
    "Not in report: Not in the reports of Sep 2026 and Oct 2026, which list everybody, so the e-mail address wants a check.",
  ],
  [
    "A10",
    words({}, [usersList("2026-10-31", [{ email: me, seen: seen("2026-06-03") }])]),
    "Inactive: No login in the 3 months to Oct 31, 2026: the last one was on Jun 3, 2026; rule: 3 months, Unit 12.",
  ],
  [
    "A11",
    words({}, [report(span("2026-10"), [{ email: other, days: 0 }])]),
    "Not in report: Not in the report of Oct 2026, which lists everybody, so the e-mail address wants a check.",
  ],
  [
    "A12",
    words(
      {},
      silent.filter((_, index) => index !== 1),
    ),
    "Cannot tell: Cannot tell: no report shows this client's logins for Sep 2026; rule: 3 months, Unit 12.",
  ],
  [
    "A12",
    words({}, [usersList("2026-10-31", [{ email: me }])]),
    "Cannot tell: Cannot tell: no report shows this client's logins for Aug to Oct 2026, and a blank or doubtful value proves nothing; rule: 3 months, Unit 12.",
  ],
  ["A13", words({}, silent), "Inactive: No login in 3 imported months (Aug, Sep, Oct 2026); rule: 3 months, Unit 12."],
  ["A13", words({}, silent, 1), "Inactive: No login in 1 imported month (Oct 2026); rule: 1 month, Unit 12."],
  [
    "A14",
    words({}, activeOnly),
    "Probably inactive: Probably no login in 3 imported months (Aug, Sep, Oct 2026), inferred from a report that lists only people with activity" +
      " and not this client; rule: 3 months, Unit 12.",
  ],
  ["A15", words({}, []), "Cannot tell: Cannot tell: no report with a known period has been imported yet."],
  [
    "R88",
    words({ decision: "Keep" }, silent),
    "Kept: No login in 3 imported months (Aug, Sep, Oct 2026); kept, as recorded under Decision; rule: 3 months, Unit 12.",
  ],
])("[%s] %s", (_, found, sentence) => {
  expect(found).toBe(sentence);
});

it("names no name, address, case number or SSN of the row", () => {
  for (const reports of [silent, activeOnly, invited, []])
    for (const row of [{}, { email: "" }, { decision: "Keep" }, { dateIssued: "" }])
      expect(words(row, reports)).not.toMatch(/client1|Given1|Family1|1B2K001|900-00/);
});
