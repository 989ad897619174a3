import { readSetupView } from "../../../src/domain/setup/readSetupView";
import { inputOf, setupSheet, sheetOf } from "../../builders/setup";

/** What set-up shows of a workbook as it was read (I11). */
const head = ["Last Name", "First Name", "Case #", "Email Address", "Email", "Remarks"];
const unit = sheetOf("Unit 12", [["CWES Unit 12"], head, ["Abel", "Ana", "1B2K101", "ana@example.com", "", ""]]);
const view = (...sheets: ReturnType<typeof sheetOf>[]) => readSetupView(inputOf(sheets));

it("shows visible worksheets that are not ours, and a hidden unit tab, with their headers", () => {
  const { tabs } = view(
    unit,
    { ...unit, name: "Old unit", visible: false },
    sheetOf("Notes", [["Remember"], ["Day", "What", "Who"]]),
    sheetOf("Hidden notes", [["Day", "What", "Who"]], false),
    sheetOf("October", [["First Name", "Last Name", "Email", "Hours Viewed"]]),
    sheetOf("Empty", []),
    setupSheet(),
  );
  expect(tabs.map(({ name, found, headerRow, entries }) => [name, found, headerRow, entries])).toEqual([
    ["Unit 12", "unit", 2, 1],
    ["Old unit", "unit", 2, 1],
    ["Notes", "no-list", 2, 0],
    ["October", "report", 1, 0],
    ["Empty", "no-list", null, 0],
  ]);
  expect(tabs[0]?.headers.map(({ header, column, meaning, source }) => [header, column, meaning, source])).toEqual([
    ["Last Name", 0, "lastName", "synonyms"],
    ["First Name", 1, "firstName", "synonyms"],
    ["Case #", 2, "caseNumber", "synonyms"],
    ["Email Address", 3, "email", "synonyms"],
    ["Email", 4, null, "synonyms"],
    ["Remarks", 5, null, "unknown"],
  ]);
  expect(tabs[0]?.missing).toEqual(["ssn", "workerNumber", "dateIssued"]);
});

it("shows what a person said, and the whole name as one header", () => {
  const { tabs } = view(
    sheetOf("Unit 12", [["Client", "Mail", "ID", "Case"]]),
    setupSheet(["Column", "ID", "Nothing", "Unit 12"], ["Column", "Mail", "E-mail"], ["Tab", "Unit 12", "Other"]),
  );
  expect(tabs).toMatchObject([
    {
      found: "other",
      said: "other",
      headers: [
        { meaning: "fullName", source: "synonyms" },
        { meaning: "email", source: "person" },
        { meaning: null, source: "person" },
        { meaning: "caseNumber", source: "synonyms" },
      ],
      missing: ["ssn", "workerNumber", "dateIssued"],
    },
  ]);
});

it("nothing is done before set-up, and a tab that came since is new", () => {
  expect(view(unit)).toMatchObject({
    newTabs: ["Unit 12"],
    begun: false,
    done: { tabs: false, units: false, columns: false, county: false, guides: false },
    helps: null,
    countyHelps: false,
  });
  const later = view(unit, { ...unit, name: "Unit 7" }, setupSheet(["Tab", "UNIT 12", "Unit"]));
  expect(later).toMatchObject({ newTabs: ["Unit 7"], begun: true, done: { tabs: false } });
});

it("columns are done when all unit tabs have the same of ours, not by an import nor by the county's own", () => {
  const withColumns = (name: string, ...titles: string[]) => sheetOf(name, [[...head, ...titles]]);
  const done = (...sheets: ReturnType<typeof sheetOf>[]) => view(...sheets).done.columns;
  expect(done(withColumns("A", "Status", "Why", "Last login"), withColumns("B", "Status", "Why", "Last login"))).toBe(
    false,
  );
  expect(done(withColumns("A", "Date Revoked"))).toBe(false);
  expect(done(withColumns("A", "Consent on"), withColumns("B"))).toBe(false);
  expect(done(withColumns("A", "Consent on"), withColumns("B", "Consent on"))).toBe(true);
  expect(done()).toBe(false);
});

it("[R42] [R92] shows the steps and links of the procedure with the county's own", () => {
  const { guideSteps, links } = view(
    unit,
    setupSheet(["Guide", "issue-4", "Choose ours."], ["Link", "Our template", "https://example.org/template"]),
  );
  expect(guideSteps.find(({ id }) => id === "issue-4")).toEqual({
    id: "issue-4",
    guide: "issue",
    procedure: "Select license: LinkedIn Learning Hub All Languages License (510).",
    own: "Choose ours.",
  });
  expect(links.map(({ name, address }) => [name, address === ""])).toEqual([
    ["LinkedIn Learning admin", true],
    ["LinkedIn Learning sign-in", false],
    ["Custom email template", true],
    ["New to LinkedIn Learning", false],
    ["Curator Role on LinkedIn Learning", false],
    ["Our template", false],
  ]);
});
