import { readUsage } from "../../../src/domain/review/readUsage";
import { usageHeaders, type UsageHeader } from "../../../src/domain/review/usageTable";
import type { CellValue } from "../../../src/domain/values/cell";
import { day } from "../../builders/month";

type UsageRow = Partial<Record<UsageHeader, CellValue>>;

const ordinary: UsageRow = {
  Report: "print1",
  Kind: "learner-summary",
  From: day("2026-10-01"),
  To: day("2026-10-31"),
  Columns: "days",
  Lists: "everybody",
};
const person: UsageRow = { ...ordinary, "E-mail": "client1@example.com", Lines: 2, Days: 3 };

const sheetOf = (rows: readonly UsageRow[], firstRow = 0) => ({
  name: "Usage",
  firstRow,
  firstColumn: 0,
  values: [[...usageHeaders], ...rows.map((row) => usageHeaders.map((header) => row[header] ?? ""))],
});
const linesOf = (...rows: readonly UsageRow[]) =>
  readUsage(sheetOf(rows)).parts.flatMap(({ lines }) => lines.map(({ number, line }) => [number, line.days]));

describe("the sheet Usage read back (ruling 12)", () => {
  it.each([
    ["Report", ""],
    ["Kind", "summary"],
    ["From", "soon"],
    ["To", day("2026-09-30")],
    ["Columns", "hours"],
    ["Lists", "some"],
    ["E-mail", "client1"],
  ] as const)("a row whose %s reads %j says nothing, and its row is named", (header, value) => {
    const { parts, unreadable } = readUsage(sheetOf([{ ...person, [header]: value }], 4));
    expect([parts, unreadable]).toEqual([[], [6]]);
  });

  it("says nothing of a sheet without our headers: no row of it is ours", () => {
    const values = [
      ["Month", "People"],
      ["October", 4],
    ];
    expect(readUsage({ name: "Usage", firstRow: 0, firstColumn: 0, values })).toEqual({ parts: [], unreadable: [] });
  });

  it("passes over blank rows between its rows", () => {
    expect(readUsage(sheetOf([{}, person, {}])).unreadable).toEqual([]);
  });

  it("keeps both lines of a person whose line numbers were spoilt", () => {
    const spoilt = { ...person, Lines: "?" };
    expect(linesOf(spoilt, { ...spoilt, Days: 5 }).map(([, days]) => days)).toEqual([3, 5]);
  });

  it("keeps a report's own row whose number of lines was spoilt", () => {
    expect(readUsage(sheetOf([{ ...ordinary, Lines: "many" }, person])).parts).toMatchObject([
      { fingerprint: "print1", dataLines: 0, lines: [{ number: 2 }] },
    ]);
  });

  it("keeps of two rows about one line the reading that forgets nothing, in either order", () => {
    const forgotten = { ...person, Days: "?" };
    expect([linesOf(person, forgotten), linesOf(forgotten, person)]).toEqual([[[2, 3]], [[2, 3]]]);
  });
});
