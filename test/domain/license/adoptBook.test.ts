import { adoptBook } from "../../../src/domain/license/adoptBook";
import type { AdoptedTab, BookSheet } from "../../../src/domain/license/adoptedBook";
import type { CellValue } from "../../../src/domain/values/cell";
import { client, day, unitTab } from "../../builders/month";

/** Rulings 2 and 3: which worksheets are unit tabs, where their fields stand, and which rows are entries. */
function sheet(
  name: string,
  values: readonly (readonly CellValue[])[],
  place = { firstRow: 0, firstColumn: 0 },
): BookSheet {
  return { name, visible: true, values, ...place };
}

function only(values: readonly (readonly CellValue[])[], place = { firstRow: 0, firstColumn: 0 }): AdoptedTab {
  const [tab] = adoptBook([sheet("Unit 12", values, place)]).tabs;
  if (tab === undefined) throw new Error("not adopted");
  return tab;
}

const head = ["Last Name", "First Name", "Case #", "SSN", "Email Address", "AEC/EC Worker #", "Date Issued"];
const ana = ["Abel", "Ana", "1B2K101", "900-00-0101", "ana@example.com", "EC07", day("2025-03-02")];
const bob = ["Bond", "Bob", "1B2K102", "900-00-0102", "bob@example.com", "EC07", day("2025-03-03")];
const columnsOf = (tab: AdoptedTab) =>
  Object.fromEntries([...tab.columns].map(([field, { column, header }]) => [field, [column, header]]));
const rowsOf = (tab: AdoptedTab) => tab.entries.map(({ row, email }) => [row, email]);

describe("unit tabs by their headers (ruling 2)", () => {
  it("finds fields by synonyms in any order, below titles, beside columns of others", () => {
    const tab = only([
      ["CWES Unit 12"],
      [],
      [
        "Remarks",
        "E-mail (client)",
        "Surname:",
        "Given Name",
        "CalSAWS Case No.",
        "Phone",
        "EC Worker No.",
        "License Issued",
        "Date Revoked",
      ],
      ["", "ana@example.com", "Abel", "Ana", "1B2K101", "", "EC07", day("2025-03-02"), ""],
    ]);
    expect(tab.headerRow).toBe(3);
    expect(columnsOf(tab)).toEqual({
      email: [1, "E-mail (client)"],
      lastName: [2, "Surname:"],
      firstName: [3, "Given Name"],
      caseNumber: [4, "CalSAWS Case No."],
      workerNumber: [6, "EC Worker No."],
      dateIssued: [7, "License Issued"],
      revokedOn: [8, "Date Revoked"],
    });
    expect(tab.missing).toEqual(["ssn"]);
    expect(rowsOf(tab)).toEqual([[4, "ana@example.com"]]);
  });

  it("gives worksheet rows and columns where the used range begins further in", () => {
    const tab = only([head, ana], { firstRow: 4, firstColumn: 2 });
    expect([tab.headerRow, tab.columns.get("email")?.column, tab.entries[0]?.row, tab.lastRow]).toEqual([5, 6, 6, 6]);
  });

  it("joins a header that runs over two rows", () => {
    const tab = only([
      ["Last", "First", "Case", "Social Security", "E-mail", "Worker", "License"],
      ["Name", "Name", "Number", "Number", "Address", "Number", "Issued"],
      ana,
    ]);
    expect(tab.headerRow).toBe(2);
    expect(tab.columns.get("dateIssued")).toEqual({ column: 6, header: "License Issued" });
    expect(rowsOf(tab)).toEqual([[3, "ana@example.com"]]);
  });

  it("takes the lower row where the upper one only groups columns", () => {
    const tab = only([["Client", "", "", "", "", "", "License"], head, ana]);
    expect([tab.headerRow, tab.columns.get("email")?.header, tab.entries.length]).toEqual([2, "Email Address", 1]);
  });

  it("reads one name column as last and first name", () => {
    const names = ["Client Name", "Case", "Email", "Date Issued"];
    const tab = only([
      names,
      ["Nguyen, Thi Lan", "1B2K101", "a@example.com", ""],
      ["Maria Santos", "1B2K102", "b@example.com", ""],
    ]);
    expect(tab.entries.map(({ cells }) => [cells.firstName, cells.lastName])).toEqual([
      ["Thi Lan", "Nguyen"],
      ["Maria", "Santos"],
    ]);
    expect(tab.columns.get("firstName")).toMatchObject({ column: 0, wholeName: true });
    expect(tab.missing).toEqual(["ssn", "workerNumber"]);
  });

  it("[rules 4] keeps the whole cell of a name column beside its two parts, whatever space is between them", () => {
    const tab = only([
      ["Client Name", "Case", "Email", "Date Issued"],
      ["  Maria  Santos", "1B2K101", "a@example.com", ""],
      ["Maria\u00a0Santos", "1B2K103", "c@example.com", ""],
      [" , ", "1B2K104", "d@example.com", ""],
    ]);
    expect(tab.entries.map(({ wholeName, cells }) => [wholeName, cells.firstName, cells.lastName])).toEqual([
      ["  Maria  Santos", "Maria", "Santos"],
      ["Maria\u00a0Santos", "Maria", "Santos"],
      [" , ", "", ""],
    ]);
  });

  it("a vague header beside a plain one is another column: Worker beside Worker Number is the worker's name", () => {
    const tab = only([
      [...head, "Worker", "Case"],
      [...ana, "Sam Lead", "open"],
    ]);
    expect(tab.duplicates).toEqual([]);
  });

  it("tells a header that stands twice; the first is the field's", () => {
    const tab = only([
      [...head, "E-mail"],
      [...ana, "second@example.com"],
    ]);
    expect(tab.duplicates).toEqual([{ field: "email", column: 7, header: "E-mail" }]);
    expect(tab.entries[0]?.email).toBe("ana@example.com");
  });

  it("adopts a hidden tab, and neither our own sheets, nor usage reports, nor notes", () => {
    const report = ["First Name", "Last Name", "Email", "License Status", "Hours Viewed", "Last Login"];
    const book = adoptBook([
      { ...sheet("Old unit", [head, ana]), visible: false },
      sheet("Usage", [head, ana]),
      sheet("October", [report, ["Ana", "Abel", "ana@example.com", "Active", 1, day("2026-10-02")]]),
      sheet("Read me", [["E-mail us with questions"], ["Name", "Phone"]]),
      sheet("Empty", []),
    ]);
    expect(book.tabs.map(({ name, visible }) => [name, visible])).toEqual([["Old unit", false]]);
    expect(book.others.map(({ name, because }) => [name, because])).toEqual([
      ["Usage", "own"],
      ["October", "report"],
      ["Read me", "no-list"],
      ["Empty", "no-list"],
    ]);
  });

  it("looks for the header in the first 30 filled rows", () => {
    const titles = (count: number) => Array.from({ length: count }, (_, index) => [`title ${index}`]);
    expect(only([...titles(29), [], [], head, ana]).headerRow).toBe(32);
    expect(adoptBook([sheet("Unit 12", [...titles(30), head, ana])]).tabs).toEqual([]);
  });

  it("leaves a county's own Status column alone, and takes ours", () => {
    const county = only([
      [...head, "Status"],
      [...ana, "Working, see file"],
    ]);
    expect(county.columns.has("status")).toBe(false);
    const both = only([
      [...head, "Status", "Status", "Why"],
      [...ana, "Working, see file", "Inactive", "No login."],
    ]);
    expect(both.columns.get("status")?.column).toBe(8);
    const ours = only([
      [...head, "Status"],
      [...ana, "Inactive"],
      [...bob, ""],
    ]);
    expect(ours.columns.get("status")?.column).toBe(7);
  });

  it("of two headers with one meaning the plainer one is the field's", () => {
    const tab = only([
      ["Worker", ...head],
      ["Ed Counselor", ...ana],
    ]);
    expect(tab.columns.get("workerNumber")).toEqual({ column: 6, header: "AEC/EC Worker #" });
    expect(tab.duplicates).toEqual([]);
  });

  it("a list stays a list once it has our Last login", () => {
    const own = ["Last login", "Status", "Why"];
    const tab = only([
      ["First name", "Last name", "Email", "Worker", ...own],
      ["Ana", "Abel", "ana@example.com", "EC07", "", "", ""],
    ]);
    expect(tab.missing).toEqual(["caseNumber", "ssn", "dateIssued"]);
  });

  it("a name column serves for the one name that has no column", () => {
    const tab = only([
      ["Name", "First name", "Email", "Case"],
      ["Abel", "Ana", "ana@example.com", "1B2K101"],
    ]);
    expect([tab.entries[0]?.cells.lastName, tab.columns.get("lastName")?.wholeName]).toEqual(["Abel", undefined]);
  });

  it("takes Hours (month) for ours, not every Hours", () => {
    const tab = only([
      [...head, "Hours", "Hours (month)"],
      [...ana, 12, 3],
    ]);
    expect(tab.columns.get("hoursMonth")?.column).toBe(8);
  });
});

describe("entries (ruling 3)", () => {
  it("reads entries after blank rows and passes over repeated headers, totals and notes", () => {
    const tab = only([
      head,
      ana,
      [],
      head,
      bob,
      ["Total", "", 2],
      ["Ask the lead before you sort this list."],
      [],
      ["Cruz", "Cy", "", "", "", "", ""],
      ["", "", "", "", "dee@example.com", "", ""],
    ]);
    expect(rowsOf(tab)).toEqual([
      [2, "ana@example.com"],
      [5, "bob@example.com"],
      [9, null],
      [10, "dee@example.com"],
    ]);
    expect(tab.lastRow).toBe(10);
  });

  it("a second header in another order is no entry", () => {
    const turned = [...head].reverse();
    expect(rowsOf(only([head, ana, turned, bob]))).toEqual([
      [2, "ana@example.com"],
      [4, "bob@example.com"],
    ]);
  });

  it("a row of look-alike blanks is no entry", () => {
    expect(only([head, [" ", "\u00a0", "\u200b", "", "", "", ""], ana]).entries.length).toBe(1);
  });

  it("a row with only an own column filled is no entry", () => {
    expect(only([[...head, "Decision"], ana, ["", "", "", "", "", "", "", "Keep"]]).entries.length).toBe(1);
  });

  it("a line that explains the header is no entry", () => {
    const explained = ["as on ID", "as on ID", "7 characters", "with dashes", "required", "required", "mm/dd/yyyy"];
    expect(rowsOf(only([head, explained, ana]))).toEqual([[3, "ana@example.com"]]);
  });

  it("a case number that Excel made a number stays that number", () => {
    expect(only([head, ["Abel", "Ana", 1e123, "", "ana@example.com", "", ""]]).entries[0]?.cells.caseNumber).toBe(
      1e123,
    );
  });
});

describe("values of an entry", () => {
  const withOwn = (cells: Parameters<typeof client>[1]) =>
    adoptBook([unitTab("Unit 12", [client(1, cells)])]).tabs[0]?.entries[0];

  it.each([
    [45934.75, "2025-10-04"],
    ["10/25/2025", "2025-10-25"],
    ["2025-10-04", "2025-10-04"],
    ["4-Oct-25", "2025-10-04"],
    ["Oct 4, 2025", "2025-10-04"],
    ["10/10/25", "2025-10-10"],
    [" 25.10.2025 ", "2025-10-25"],
    ["2025-10-04T08:15:00Z", "2025-10-04"],
    ["10/25/2025 3:15 PM", "2025-10-25"],
  ])("the issue date %s is %s", (cell, iso) => {
    expect(withOwn({ dateIssued: cell })?.dateIssued).toBe(day(iso));
  });

  it.each(["10/04/2025", "4/3/25", "31/31/2025", "soon", "2/30/2025", "", true])(
    "the issue date %s is none, and stays in the cells",
    (cell) => {
      const entry = withOwn({ dateIssued: cell });
      expect([entry?.dateIssued, entry?.cells.dateIssued]).toEqual([null, cell]);
    },
  );

  it.each([
    [" Ana@Example.COM\u200b", "ana@example.com"],
    ["mailto:ana@example.com", "ana@example.com"],
    ["Ana <ana@example.com>", "ana@example.com"],
  ])("the address %s is compared as %s", (cell, email) => {
    expect(withOwn({ email: cell })?.email).toBe(email);
  });

  it.each(["", "none", "ana@", "ana at example.com"])("%s is no address", (cell) => {
    expect(withOwn({ email: cell })?.email).toBeNull();
  });

  it("words of activation, decision and revoke are read in any case and spacing", () => {
    const entry = withOwn({ activation: " not yet ACTIVATED", decision: "no contact", revokedOn: "x" });
    expect(entry).toMatchObject({ activation: "invited", decision: "noContact", revoked: true, revokedOn: null });
  });
});

describe("keys of entries (X2)", () => {
  const keys = (rows: readonly (readonly CellValue[])[]) => only([head, ...rows]).entries.map(({ rowKey }) => rowKey);

  it("stay with the entry when rows are sorted", () => {
    const [a, b] = keys([ana, bob]);
    expect(keys([bob, ana])).toEqual([b, a]);
  });

  it("count equal entries, and do not hold the SSN", () => {
    const [first, second] = keys([ana, ana]);
    expect(first).not.toBe(second);
    expect(keys([ana]).join()).not.toContain("900-00-0101");
  });

  it("do not change with other cells of the row", () => {
    expect(keys([[...ana.slice(0, 5), "EC99", ana[6] ?? ""]])).toEqual(keys([ana]));
  });
});
