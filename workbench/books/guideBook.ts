import type { CellPatch, Grid } from "../grid/grid";
import { openGrid } from "../grid/openGrid";
import { southRows, unit5Rows, unit8Rows, type GuideRow } from "./guideRows";
import { firstNames, lastNames } from "./names";

const TEXT = "@";
const DATE = "m/d/yyyy";
const groups = "CWES Unit 5; CWES Evening";
const alternates = "CWES Former";

/** Somebody invented, told apart by a number: reserved mail domains, impossible SSNs. */
type Person = {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly caseNumber: string;
  readonly ssn: string;
  readonly worker: string;
};

type Entry = { readonly person: Person; readonly row: GuideRow };
type Column = readonly [
  header: string,
  cell: (entry: Entry, index: number) => string | number | undefined,
  format?: string,
];

/**
 * The book that the guides are walked through with, as it stands on 23 November 2026: three units in three styles, own columns
 * on one of them, 25 requests that wait, candidates of every class, and what the reports of August to October said.
 */
export async function guideBook(): Promise<Uint8Array> {
  const grid = await openGrid(null);
  try {
    const [five, eight, south] = [entriesOf(unit5Rows, 0), entriesOf(unit8Rows, 60), entriesOf(southRows, 80)];
    const first = writeTab(grid, "Unit 5", 0, unit5Columns, five);
    grid.addTable(
      first,
      { row: 0, column: 0, rows: five.length + 1, columns: unit5Columns.length },
      "Unit5",
      "TableStyleMedium2",
    );
    grid.freezeRows(first, 1);
    const filtered = writeTab(grid, "Unit 8", 2, unit8Columns, eight, "Unit 8, kept by the supervisor");
    const area = { row: 2, column: 0, rows: eight.length + 1, columns: unit8Columns.length };
    grid.setFilter(filtered, area, 0, ["San Jose"]);
    writeTab(grid, "South County", 0, southColumns, south);
    writeRows(grid, grid.addSheet("Usage"), 0, usageRows([...five, ...eight, ...south]), usageFormats);
    writeRows(grid, grid.addSheet("Setup"), 0, setupRows, []);
    grid.activate(first);
    return await grid.save();
  } finally {
    grid.dispose();
  }
}

const unit5Columns: readonly Column[] = [
  ["First Name", ({ person }) => person.first],
  ["Last Name", ({ person }) => person.last],
  ["Case Number", ({ person }) => person.caseNumber],
  ["SSN", ({ person }) => person.ssn],
  ["Email Address", ({ person }) => person.email],
  ["Worker Number", ({ person }) => person.worker],
  ["Date Issued", ({ row }) => row.issued, DATE],
  ["Consent on", ({ row }) => row.consent, DATE],
  ["Consent by", ({ row }) => row.consentBy],
  ["Email verified", ({ row }) => row.verified],
  ["Group", ({ row }) => row.group],
  ["Profile on", ({ row }) => row.profile, DATE],
  ["Activation", ({ row }) => row.activation],
  ["Contacted on", ({ row }) => row.contacted, DATE],
  ["Decision", ({ row }) => row.decision],
  ["Hold until", ({ row }) => row.holdUntil, DATE],
  ["Hold reason", ({ row }) => row.holdReason],
  ["Activity end", ({ row }) => row.activityEnd, DATE],
  ["Revoked on", ({ row }) => row.revoked, DATE],
  ["Revoke reason", ({ row }) => row.reason],
];

const unit8Columns: readonly Column[] = [
  ["Office", (_, index) => (index % 3 === 2 ? "Gilroy" : "San Jose")],
  ["Client First Name", ({ person }) => person.first],
  ["Client Last Name", ({ person }) => person.last],
  ["E-mail", ({ person }) => person.email],
  ["Case #", ({ person }) => person.caseNumber],
  ["SSN", ({ person }) => person.ssn],
  ["Worker #", ({ person }) => person.worker],
  ["Issued", ({ row }) => row.issued, DATE],
  ["Date Revoked", ({ row }) => row.revoked, DATE],
  ["Revoke Reason", ({ row }) => row.reason],
];

const southColumns: readonly Column[] = [
  ["Worker No.", ({ person }) => person.worker],
  ["Client Name", ({ person }) => `${person.last}, ${person.first}`],
  ["E-Mail", ({ person }) => person.email],
  ["Case No.", ({ person }) => person.caseNumber],
  ["SSN", ({ person }) => person.ssn],
  ["Issue Date", ({ row }) => row.issued, DATE],
];

const setupRows: readonly (readonly (string | number)[])[] = [
  ["Section", "Name", "Value", "Value 2", "Note"],
  ["Tab", "Unit 5", "Unit"],
  ["Tab", "Unit 8", "Unit"],
  ["Tab", "South County", "Unit"],
  ["Group", "Unit 5", groups, alternates],
  ["Group", "Unit 8", "CWES Unit 8", alternates],
  ["Seats", "Pool", 60],
  ["Staff", "county.example.gov"],
];

function entriesOf(rows: readonly GuideRow[], from: number): Entry[] {
  return rows.map((row, index) => ({ row, person: personOf(from + index) }));
}

function personOf(number: number): Person {
  const first = firstNames[number % firstNames.length] ?? "";
  const last = lastNames[(number * 7) % lastNames.length] ?? "";
  const plain = `${first}.${last}`
    .toLowerCase()
    .replaceAll("ñ", "n")
    .replace(/[^a-z.]/g, "");
  const digits = String(number + 100);
  return {
    first,
    last,
    email: `${plain}@example.${["com", "net", "org"][number % 3] ?? "com"}`,
    caseNumber: `1G${number % 10}H${digits}`,
    ssn: `900-${String(20 + (number % 10))}-${String(7000 + number * 13)}`,
    worker: `W50${(number % 4) + 1}`,
  };
}

function writeTab(
  grid: Grid,
  name: string,
  top: number,
  columns: readonly Column[],
  entries: readonly Entry[],
  title = "",
): string {
  const isFirst = name === "Unit 5";
  const sheetId = isFirst ? (grid.sheets()[0]?.id ?? "") : grid.addSheet(name);
  if (isFirst) grid.renameSheet(sheetId, name);
  if (title !== "") writeRows(grid, sheetId, 0, [[title]], []);
  const rows = entries.map((entry, index) => columns.map(([, cell]) => cell(entry, index) ?? ""));
  writeRows(grid, sheetId, top, [columns.map(([header]) => header)], []);
  writeRows(
    grid,
    sheetId,
    top + 1,
    rows,
    columns.map(([, , format]) => format ?? TEXT),
  );
  columns.forEach(([header], column) => grid.setColumnWidth(sheetId, column, 1, /mail/i.test(header) ? 210 : 95));
  grid.setLook(sheetId, { row: top, column: 0, rows: 1, columns: columns.length }, { bold: true });
  return sheetId;
}

/** Writes rows from the left column on; a blank cell stays a cell that does not exist. */
function writeRows(
  grid: Grid,
  sheetId: string,
  row: number,
  rows: readonly (readonly (string | number)[])[],
  formats: readonly string[],
): void {
  const columns = Math.max(...rows.map(({ length }) => length));
  const patches = rows.map((values) =>
    Array.from({ length: columns }, (_, column): CellPatch | null => {
      const value = values[column] ?? "";
      if (value === "") return null;
      return { value, numberFormat: formats[column] ?? (typeof value === "number" ? "General" : TEXT) };
    }),
  );
  grid.write(sheetId, { row, column: 0, rows: rows.length, columns }, patches, "local");
}

const usageFormats = [TEXT, TEXT, DATE, DATE, TEXT, TEXT, TEXT, "General", "General", DATE, TEXT, TEXT, "General"];

const months = [
  { report: "guide-08", from: 46_235, to: 46_265, columns: "days", lists: "active only" },
  { report: "guide-09", from: 46_266, to: 46_295, columns: "days", lists: "everybody" },
  { report: "guide-10", from: 46_296, to: 46_326, columns: "days+login", lists: "everybody" },
] as const;

/** The Usage sheet: what each month's report said, one row for the report and one for each of its clients. */
function usageRows(entries: readonly Entry[]): (string | number)[][] {
  const headers = ["Report", "Kind", "From", "To", "Columns", "Lists", "E-mail", "Days", "Seconds"];
  const rows = months.flatMap(({ report, from, to, columns, lists }, month) => {
    const part = [report, "analyst", from, to, columns, lists];
    const lines = entries.flatMap(({ person, row }) => {
      const days = row.days?.[month] ?? null;
      if (days === null) return [];
      const seen = columns === "days" ? "" : (row.lastLogin ?? (days > 0 ? to - 2 : ""));
      return [[...part, person.email, days, days * 1800, seen, seen === "" ? "" : "login", ""]];
    });
    return [[...part, "", "", "", "", "", "", lines.length], ...lines.map((line, index) => [...line, index + 2])];
  });
  return [[...headers, "Last seen", "Seen by", "Activation", "Lines"], ...rows];
}
