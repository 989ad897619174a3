import { agendaOf } from "../../../src/domain/clients/agendaOf";
import { clientFactsOf } from "../../../src/domain/clients/clientFactsOf";
import { findClients } from "../../../src/domain/clients/findClients";
import { noAttendance } from "../../../src/domain/attendance/attendance";
import { readAttendance } from "../../../src/domain/attendance/readAttendance";
import { numbersToFill } from "../../../src/domain/drafts/numbersToFill";
import { identityPlaces } from "../../../src/domain/license/entryKey";
import { staffReportOf } from "../../../src/domain/report/staffReportOf";
import { matchStop } from "../../../src/domain/requests/matchStop";
import { procedureRules } from "../../../src/domain/rules/procedureRules";
import { startCheck } from "../../../src/domain/rules/startCheck";
import { makeUpload } from "../../../src/domain/uploads/makeUpload";
import { readTemplate } from "../../../src/domain/uploads/readTemplate";
import type { CellValue } from "../../../src/domain/values/cell";
import { attendanceRows, line, today } from "../../builders/attendance";
import { planned, toldOf } from "../../builders/guideRows";
import { day, report, review, span } from "../../builders/month";
import { sheetOf } from "../../builders/setup";

const said = [{ email: "client1@example.com", days: 2 }];

/** A unit tab with an address and two more columns, one client on it, and what a review says of them. */
function tabOf(headers: readonly string[], row: readonly CellValue[]) {
  const sheets = [sheetOf("U", [headers, row])];
  const found = review({ sheets, reports: [report(span("2026-10"), said)] });
  const [result] = found.results;
  if (result === undefined) throw new Error("the tab has no entry");
  return { found, sheets, result, entry: result.entry, facts: clientFactsOf(result, found, today) };
}

const names = tabOf(["First Name", "Last Name", "Email"], ["Ana", "Sample", "client1@example.com"]);
const numbers = tabOf(["Case Number", "Date Issued", "Email"], ["1B2K001", day("2026-01-12"), "client1@example.com"]);
const nameless = tabOf(["Case Number", "Worker Number", "Email"], ["1B2K001", "EC01", ""]);
const all = { names, numbers, nameless };

const template = () => {
  const reading = readTemplate("primary_email_address,preferred_first_name,preferred_last_name,x_license_status");
  if (reading.kind === "refused") throw new Error(reading.code);
  return reading.template;
};

describe.each(Object.entries(all))("a tab without some of the county's columns (%s)", (_, tab) => {
  const { found, sheets, entry, facts } = tab;

  it("[R55] has nothing missing in columns that it does not have", () => {
    const { missing } = facts;
    expect(missing.filter((field) => entry.cells[field] === undefined)).toEqual([]);
  });

  it("[R55] lacks a column once, at its header, and says nothing of it at a row", () => {
    const checked = { ...found, sheets: sheets.map((sheet) => ({ ...sheet, formulaCells: "" })), date1904: false };
    const rules = procedureRules(found.settings, found.asOf, today);
    const { findings } = startCheck({ ...checked, activities: new Map() }, rules);
    const columns = found.book.tabs[0]?.columns;
    const lacking = findings.filter(({ field }) => field !== "row" && columns?.has(field) !== true);
    expect(lacking.map(({ row, code }) => [row, code])).toEqual(lacking.map(() => [1, "header-missing"]));
    expect(lacking.map(({ field }) => field)).toEqual(found.book.tabs[0]?.missing);
  });

  it("[R80] stands in the staff report and on today's list", () => {
    expect(staffReportOf(found, noAttendance, today, null, null).lines).toHaveLength(1);
    expect(agendaOf(found, today).lines).toEqual(expect.any(Array));
  });

  it("[X2] finds its entries again by the columns that it has", () => {
    const columns = found.book.tabs[0]?.columns ?? new Map();
    const places = [...identityPlaces(columns)];
    expect(places.map(([field]) => field).every((field) => columns.has(field))).toBe(true);
    expect(places.map(([, at]) => at)).toEqual(places.map((_, at) => at));
    expect(entry.rowKey).not.toBe("");
  });
});

describe("what cannot be had from a tab without its column", () => {
  const search = (text: string, { found }: typeof names) => findClients(found, text, 5, today).length;

  it("[R55] a client is found by what stands there", () => {
    expect([search("sample", names), search("1B2K001", names), search("EC01", names)]).toEqual([1, 0, 0]);
    expect([search("sample", numbers), search("1B2K001", numbers), search("EC01", numbers)]).toEqual([0, 1, 0]);
    expect([search("1B2K001", nameless), search("EC01", nameless), search("client1", nameless)]).toEqual([1, 1, 0]);
  });

  it("[H4] a line of the sheet Attendance finds its client by the case number alone", () => {
    const lineOf = ({ found }: typeof names) =>
      readAttendance(attendanceRows([line()]), { ...found, today }).lines.map(({ entry }) => entry?.row);
    expect([lineOf(names), lineOf(numbers), lineOf(nameless)]).toEqual([[undefined], [2], [2]]);
  });

  it("[R71] no line of attendance is recorded of a client without a case number", () => {
    const times = { courseTime: "1:00", studyTime: "", exerciseTime: "" };
    const attendance = { date: day("2026-10-05"), through: null, courseName: "Excel", note: "", ...times };
    const act = { kind: "attendance", entry: names.entry, attendance } as const;
    expect(toldOf(planned(act, names.found))).toEqual(["no-column caseNumber"]);
  });

  it("[R90] a request to stop finds the client by name where there are no case numbers", () => {
    const stop = { name: "Ana Sample", caseNumber: "1B2K001", email: null };
    expect(matchStop(stop, names.found.book).map(({ by }) => by)).toEqual(["name"]);
    expect(matchStop(stop, numbers.found.book).map(({ by, sameName }) => [by, sameName])).toEqual([
      ["caseNumber", false],
    ]);
  });

  it("[R48] the issue date is refused where no column takes it", () => {
    const { tab, rowKey } = names.entry;
    const act = { kind: "issue", entries: [{ tab, rowKey }], on: day("2026-11-02") } as const;
    expect(toldOf(planned(act, names.found))).toEqual(["no-column dateIssued"]);
  });

  it("[G14] nobody is in an upload without an address, and who has one needs no name there", () => {
    const made = ({ facts, found }: typeof names) => {
      const result = makeUpload("revoke", template(), [facts], found.book, found.settings);
      return result.kind === "made" ? [result.upload.csv, result.upload.refused.map(({ code }) => code)] : result.code;
    };
    const header = "primary_email_address,x_license_status";
    expect(made(nameless)).toEqual([`${header}\r\n`, ["no-email"]]);
    expect(made(numbers)).toEqual([`${header}\r\nclient1@example.com,inactive\r\n`, []]);
  });

  it("[A1.2] who has no name columns is added by the address alone", () => {
    const headers = ["Case Number", "Worker Number", "Email", "Consent on", "Consent by"];
    const row = ["1B2K001", "EC01", "client1@example.com", day("2026-10-01"), "Written"];
    const { facts, found } = tabOf(headers, row);
    expect(makeUpload("add", template(), [facts], found.book, found.settings)).toMatchObject({
      upload: { people: 1, csv: expect.stringContaining("\r\nclient1@example.com,,,active\r\n") as string },
    });
  });

  it("[R40] a draft has no number that there is no column for", () => {
    const toFill = ({ entry, found }: typeof names) => numbersToFill(entry, found.settings);
    expect(toFill(names)).toEqual({ email: "client1@example.com", caseNumber: "", workerNumber: "" });
    expect(toFill(nameless)).toEqual({ email: "", caseNumber: "1B2K001", workerNumber: "EC01" });
  });
});
