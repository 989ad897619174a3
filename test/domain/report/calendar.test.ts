import { calendarOf } from "../../../src/domain/report/calendarOf";
import { procedureSettings } from "../../../src/domain/settings/settings";
import { client, day, report, review, span, unitTab } from "../../builders/month";

const today = day("2026-11-03");
const sheets = [unitTab("Unit 12", [client(1)])];
const said = [{ email: "client1@example.com", days: 2 }];

const calendar = (reports: Parameters<typeof review>[0]["reports"]) => {
  const found = review({ sheets, reports });
  const units = [{ tab: "Unit 12", months: procedureSettings.months }];
  return calendarOf({ ...found, units }, today)[0]?.months ?? [];
};

describe("[R80] the coverage calendar", () => {
  test("ends with the month on the clock and needs no month while there is no report", () => {
    const months = calendar([]);
    expect(months.map(({ month }) => month.to).at(-1)).toBe(day("2026-11-30"));
    expect(months.filter(({ needed }) => needed)).toEqual([]);
  });

  test("takes a report without days and log-ins for none: it covers no day and names nobody", () => {
    const silent = report(span("2026-10"), said, { hasDays: false, hasLogin: false });
    const last = calendar([silent]).at(-1);
    expect(last).toMatchObject({ month: span("2026-10"), state: "missing", missingDays: 31, named: 0, licenses: 1 });
  });

  test("takes a report with log-ins alone for one: it covers its days and names its people", () => {
    const logins = report(span("2026-10"), said, { hasDays: false, hasLogin: true });
    expect(calendar([logins]).at(-1)).toMatchObject({ state: "covered", missingDays: 0, named: 1, licenses: 1 });
  });
});
