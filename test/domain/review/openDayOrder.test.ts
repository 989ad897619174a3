import { readReport } from "../../../src/domain/usage/readReport";
import type { ReadReport, ReportAnswers } from "../../../src/domain/usage/report";
import { isoDate } from "../../../src/domain/values/serialDate";
import { applyInMemory } from "../../builders/applyInMemory";
import { client, day, review, unitTab } from "../../builders/month";

/** Rules section 5: day/month order that nothing in the column settles is asked, never guessed; US order is proposed. */
const sheets = [unitTab("Unit 12", [client(1), client(2), client(3)])];

function usersList(answers: ReportAnswers, ...logins: readonly string[]): ReadReport {
  const people = logins.map((login, index) => [`client${index + 1}@example.com`, "active", login]);
  const rows = [["Email", "License Status", "Last Access Date"], ...people];
  return readReport({ file: "users 2026-06-15.csv", sheets: [{ name: "One", rows }] }, answers, {});
}

const told = (report: ReadReport, book = sheets) =>
  review({ sheets: book, reports: [report] }).results.map(({ activity }) => [
    activity.class,
    activity.quietMonths,
    activity.seen && isoDate(activity.seen.on),
  ]);

describe("a last login of which nobody knows which number is the month", () => {
  const open = usersList({}, "03/04/2026", "06/05/2026", "2026-03-02");

  it("is asked, and the US day proposed is proof of life but never of silence", () => {
    expect(open.questions).toEqual(["day-order"]);
    expect(told(open)).toEqual([
      ["cannotTell", 0, "2026-03-04"],
      ["active", 0, "2026-06-05"],
      ["inactive", 3, "2026-03-02"],
    ]);
  });

  it("proves silence once a person has answered, or one date of the column settles it", () => {
    expect(told(usersList({ dayOrder: "month-first" }, "03/04/2026"))[0]).toEqual(["inactive", 3, "2026-03-04"]);
    expect(told(usersList({ dayOrder: "day-first" }, "03/04/2026"))[0]).toEqual(["active", 2, "2026-04-03"]);
    expect(told(usersList({}, "03/04/2026", "05/13/2026"))[0]).toEqual(["inactive", 3, "2026-03-04"]);
    expect(told(usersList({}, "03/03/2026", "05/06/2026"))[0]).toEqual(["inactive", 3, "2026-03-03"]);
  });

  it("is not written on the row before the answer", () => {
    const { plan } = review({ sheets, reports: [open] });
    const logins = plan.edits.flatMap(({ field, row, after }) => (field === "lastLogin" ? [[row, after]] : []));
    expect(logins).toEqual([[4, day("2026-03-02")]]);
  });

  it("stays open on the Usage sheet until the answer comes, and is not opened again after it", () => {
    const kept = applyInMemory(sheets, review({ sheets, reports: [open] }).plan);
    expect(review({ sheets: kept, reports: [] }).results[0]?.activity.class).toBe("cannotTell");
    const answered = usersList({ dayOrder: "day-first" }, "03/04/2026", "06/05/2026", "2026-03-02");
    const settled = applyInMemory(kept, review({ sheets: kept, reports: [answered] }).plan);
    for (const reports of [[], [open], [answered]])
      expect(review({ sheets: settled, reports }).results[0]?.activity.seen).toMatchObject({ on: day("2026-04-03") });
  });

  it("contradicts another last login of the same address in the same file", () => {
    const rows = [["Email", "Last Login"], ...["03/04/2026", "05/06/2026"].map((on) => ["client1@example.com", on])];
    const file = "logins 2026-06-01_2026-06-15.csv";
    expect(told(readReport({ file, sheets: [{ name: "One", rows }] }, {}, {}))[0]).toEqual(["conflict", 0, null]);
  });
});
