import fc from "fast-check";
import type { HeaderMeaning } from "../../../src/domain/fields/field";
import { headerSynonyms } from "../../../src/domain/fields/headers";
import { adoptBook, adoptTab } from "../../../src/domain/license/adoptBook";
import type { AdoptedTab, BookSheet } from "../../../src/domain/license/adoptedBook";
import { nothingSaid, type Adoption, type SaidMeaning } from "../../../src/domain/plan/adoption";
import type { CellValue } from "../../../src/domain/values/cell";
import { runs } from "../../runs";

/** Ruling I2: what a person said of tabs and headers stands above the synonyms, for the header row too. */
const sheet = (values: readonly (readonly CellValue[])[], name = "Unit 12"): BookSheet => ({
  name,
  visible: true,
  firstRow: 0,
  firstColumn: 0,
  values,
});
const said = (...headers: [header: string, meaning: SaidMeaning, tab?: string][]): Adoption => ({
  tabs: new Map(),
  headers: headers.map(([header, meaning, tab = null]) => ({ tab, header, meaning })),
});
const saidTab = (name: string, tab: "unit" | "other"): Adoption => ({ ...nothingSaid, tabs: new Map([[name, tab]]) });

function adopted(values: readonly (readonly CellValue[])[], adoption: Adoption): AdoptedTab {
  const tab = adoptTab(sheet(values), adoption);
  if (typeof tab === "string") throw new Error(tab);
  return tab;
}
const place = (tab: AdoptedTab, field: "email" | "caseNumber" | "workerNumber" | "status") =>
  tab.columns.get(field)?.column;

const head = ["Last Name", "First Name", "Case #", "SSN", "Email Address", "Worker #", "Date Issued"];
const ana = ["Abel", "Ana", "1B2K101", "900-00-0101", "ana@example.com", "EC07", 45_718];

describe("headers that a person named", () => {
  it("[X4] count for the header row: a list whose words nobody knows is found", () => {
    const foreign = ["Apellido", "Nombre", "Expediente", "Correo"];
    const row = ["Abel", "Ana", "1B2K101", "ana@example.com"];
    expect(adoptTab(sheet([foreign, row]))).toBe("no-list");
    const adoption = said(
      ["Correo", "email"],
      ["NOMBRE ", "firstName"],
      ["Apellido", "lastName"],
      ["Expediente", "caseNumber"],
    );
    const tab = adopted([["Unit 12"], foreign, row, [], foreign, row], adoption);
    expect([tab.headerRow, tab.entries.map((entry) => [entry.row, entry.email])]).toEqual([
      2,
      [
        [3, "ana@example.com"],
        [6, "ana@example.com"],
      ],
    ]);
  });

  it("stand above the synonyms, and the column they beat is not there twice", () => {
    const tab = adopted(
      [
        [...head, "Second mail"],
        [...ana, "a2@example.com"],
      ],
      said(["Second mail", "email"]),
    );
    expect([place(tab, "email"), tab.duplicates, tab.entries[0]?.email]).toEqual([7, [], "a2@example.com"]);
  });

  it("two that a person named alike are there twice", () => {
    const tab = adopted(
      [
        [...head, "Mail A", "Mail B"],
        [...ana, "", ""],
      ],
      said(["Mail A", "email"], ["Mail B", "email"]),
    );
    expect(tab.duplicates).toEqual([{ field: "email", column: 8, header: "Mail B" }]);
  });

  it("nothing takes a header away, and the header row stays where it is", () => {
    const tab = adopted([head, ana], said(["Case #", "nothing"], ["SSN", "nothing"]));
    expect([tab.headerRow, place(tab, "caseNumber"), tab.missing]).toEqual([1, undefined, ["caseNumber", "ssn"]]);
    const two = [
      ["Last", "First", "Date", "E-mail"],
      ["Name", "Name", "Issued", "Address"],
      ["Abel", "Ana", 45_718, "ana@example.com"],
    ];
    expect(adopted(two, said(["Date Issued", "nothing"])).headerRow).toBe(2);
    expect(adoptTab(sheet([head, ana]), said(["Email Address", "nothing"]))).toBe("no-list");
  });

  it("what is said of one tab stands above what is said of all, and holds nowhere else", () => {
    const values = [
      [...head, "ID"],
      [...ana, "1B2K999"],
    ];
    const adoption = said(["ID", "nothing", "unit 12"], ["ID", "caseNumber"]);
    expect(place(adopted(values, adoption), "caseNumber")).toBe(2);
    const other = adoptTab(sheet(values, "Unit 7"), adoption);
    expect(typeof other === "string" ? other : place(other, "caseNumber")).toBe(7);
  });

  it("a Status column that a person named is ours, whatever it holds", () => {
    const values = [
      [...head, "Status"],
      [...ana, "Working, see file"],
    ];
    expect(place(adopted(values, nothingSaid), "status")).toBeUndefined();
    expect(place(adopted(values, said(["status", "status"])), "status")).toBe(7);
  });
});

it("[X4] a word about the county's own Group or Status leaves our column of that name alone", () => {
  const values = [
    [...head, "Group", "Status", "Group", "Status"],
    [...ana, "B", "see file", "CWES", "Active"],
  ];
  const tab = adopted(values, said(["Group", "nothing"], ["Status", "nothing"]));
  expect([tab.entries[0]?.cells.group, tab.entries[0]?.cells.status, tab.duplicates]).toEqual(["CWES", "Active", []]);
});

describe("tabs that a person named", () => {
  const report = ["First Name", "Last Name", "Email", "Hours Viewed", "Last Login"];

  it("other: a list is never adopted, and a report stays a report", () => {
    const sheets = [sheet([head, ana], "Archive"), sheet([report], "October")];
    const book = adoptBook(sheets, {
      headers: [],
      tabs: new Map([
        ["ARCHIVE", "other"],
        ["October", "other"],
      ]),
    });
    expect(book.tabs).toEqual([]);
    expect(book.others.map(({ because }) => because)).toEqual(["other", "report"]);
  });

  it("unit: what looks like a report is a unit tab, but not a sheet without the headers, nor our own", () => {
    expect(
      adoptTab(sheet([report, ["Ana", "Abel", "ana@example.com", 1, ""]]), saidTab("Unit 12", "unit")),
    ).toMatchObject({ name: "Unit 12" });
    expect(adoptTab(sheet([["Notes"]]), saidTab("Unit 12", "unit"))).toBe("no-list");
    expect(adoptBook([sheet([head, ana], "Usage")], saidTab("Usage", "unit")).tabs).toEqual([]);
  });
});

it("[X4] a sheet with other words, named by a person, is read like the sheet with known words", () => {
  // The keys of the table are exactly the meanings. Status by its word alone is ours only where its cells say so.
  const meanings = (Object.keys(headerSynonyms) as HeaderMeaning[]).filter((meaning) => meaning !== "status");
  const cell = fc.oneof(
    fc.constantFrom<CellValue>("", "ana@example.com", "1B2K101", "EC07", 45_718, "Total", "Active", "x"),
    fc.string({ maxLength: 6 }),
  );
  const book = fc
    .subarray(meanings, { minLength: 1 })
    .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length, maxLength: chosen.length }))
    .chain((order) =>
      fc.record({
        order: fc.constant(order),
        renamed: fc.array(fc.boolean(), { minLength: order.length, maxLength: order.length }),
        titles: fc.array(fc.constant(["CWES Unit"]), { maxLength: 2 }),
        rows: fc.array(fc.array(cell, { minLength: order.length, maxLength: order.length }), { maxLength: 6 }),
      }),
    );
  fc.assert(
    fc.property(book, ({ order, renamed, titles, rows }) => {
      const known = order.map((meaning) => headerSynonyms[meaning][0] ?? "");
      const unknown = known.map((header, at) => (renamed[at] === true ? `Qz${at}` : header));
      const adoption = said(
        ...order.flatMap((meaning, at): [string, HeaderMeaning][] =>
          renamed[at] === true ? [[`Qz${at}`, meaning]] : [],
        ),
      );
      const plain = adoptTab(sheet([...titles, known, ...rows]));
      const renamedTab = adoptTab(sheet([...titles, unknown, ...rows]), adoption);
      expect(withoutHeaders(renamedTab)).toEqual(withoutHeaders(plain));
    }),
    { numRuns: runs(300, 5_000) },
  );
});

function withoutHeaders(tab: ReturnType<typeof adoptTab>) {
  if (typeof tab === "string") return tab;
  const columns = [...tab.columns].map(([field, { column, wholeName }]) => `${field} ${column} ${wholeName}`);
  return { ...tab, columns: columns.sort() };
}
