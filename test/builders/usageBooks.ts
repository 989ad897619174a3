import { writeXlsx, type Cell, type CellValue, type WriteSheet } from "hucre/xlsx";
import type { UsageFile } from "./usageFiles";

const HOURS = "[h]:mm:ss";
const TIME = "h:mm:ss";

/** V2: an analyst's workbook with a cover and a pivot; the report has titles, times as numbers, a total, and hidden rows. */
async function analystBook(): Promise<Uint8Array> {
  const people: readonly (readonly [string, string, number, number, string, boolean])[] = [
    ["Maria Santos", "msantos@example.com", 6, 0.175058, TIME, false],
    ["Nguyen, Thi Lan", "lan.nguyen@example.net", 0, 0, TIME, true],
    ["Dee Audio", "dee@example.org", 3, 0, TIME, true],
    ["Hal Long", "hal@example.com", 19, 1.135764, HOURS, false],
    ["Al Zed", "al@example.com", 20, 1.135764, TIME, false],
  ];
  const titles: CellValue[][] = [
    ["LinkedIn Learner Summary"],
    ["Run date: 11/04/2022"],
    ["Period: 08/01/2022 - 10/31/2022"],
    [],
  ];
  const header = [
    "Name",
    "Email",
    "Unique User ID",
    "Days Logged In",
    "Hours Viewed",
    "Course Views",
    "Course Completions",
  ];
  const rows = [
    ...titles,
    header,
    ...people.map(([name, email, days, time]) => [name, email, "", days, time, 1, 0]),
    ["Total", "", "", 48, 2.446586, 5, 0],
  ];
  const summary: WriteSheet = {
    name: "LinkedIn Learner Summary",
    rows,
    cells: new Map(
      people.map(([, , , value, numFmt], at) => [`${at + 5},4`, { value, type: "number", style: { numFmt } }]),
    ),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 6 }],
    autoFilter: { range: "A5:G10" },
    rowDefs: new Map(people.flatMap(([, , , , , hidden], at) => (hidden ? [[at + 5, { hidden }] as const] : []))),
  };
  const cover: WriteSheet = { name: "Cover", rows: [["CWES monthly usage"], ["Contact", "ma@county.example.gov"]] };
  const pivot: WriteSheet = {
    name: "Pivot",
    rows: [
      ["Row Labels", "Sum of Days Logged In"],
      ["12", 28],
      ["7", 20],
    ],
  };
  return writeXlsx({ sheets: [cover, summary, pivot] });
}

/** A workbook of the 1904 date system: dates shift by four years, lengths of time do not. */
async function book1904(): Promise<Uint8Array> {
  const date = (value: Date) => ({ value, type: "date" as const, style: { numFmt: "m/d/yyyy" } });
  const sheet: WriteSheet = {
    name: "Sheet1",
    rows: [
      ["From:", new Date(Date.UTC(2026, 9, 1)), "To:", new Date(Date.UTC(2026, 9, 31))],
      ["E-mail", "Days Logged In", "Hours Viewed", "Last Login", "Notes"],
      ["msantos@example.com", 6, 1.135764, new Date(Date.UTC(2026, 9, 30)), "#DIV/0!"],
      ["hal@example.com", 0, 0, "never", ""],
    ],
    cells: new Map<string, Partial<Cell>>([
      ["2,2", { value: 1.135764, type: "number", style: { numFmt: HOURS } }],
      ["2,3", date(new Date(Date.UTC(2026, 9, 30)))],
    ]),
  };
  return writeXlsx({ sheets: [sheet], dateSystem: "1904" });
}

/** The .xlsx reports of the golden folders. */
export async function usageBooks(): Promise<UsageFile[]> {
  return [
    { folder: "V02-analyst-workbook", name: "usage.xlsx", bytes: await analystBook() },
    { folder: "V02-book-1904", name: "mac.xlsx", bytes: await book1904() },
  ];
}
