import { allHeaders, countyHeaders, possibleSsn, type CheckCase } from "../../builders/checkBooks";

/** What a unit tab shows as a sheet. Columns: A first name to G date issued, then ours from H. */
export const sheetCases: readonly CheckCase[] = [
  { code: "formula-in-entry", name: "one cell", formulaCells: "C2", findings: ["U2 caseNumber formula-in-entry"] },
  { code: "formula-in-entry", name: "an area, two fields and two rows", formulaCells: "B7,A2:B3", findings: ["U2 firstName formula-in-entry", "U2 lastName formula-in-entry", "U3 firstName formula-in-entry", "U3 lastName formula-in-entry"] }, // prettier-ignore
  { code: "formula-in-entry", name: "a whole column", formulaCells: "G:G", findings: ["U2 dateIssued formula-in-entry", "U3 dateIssued formula-in-entry"] }, // prettier-ignore
  { code: "formula-in-entry", name: "below the list and in the header", formulaCells: "A1,C9:D20", findings: [] },
  { code: "formula-in-entry", name: "hours may be calculated", formulaCells: "P2:Q3", findings: [] },
  {
    code: "formula-in-entry",
    name: "text that begins with = is no formula",
    rows: [{ "Last Name": "=Sample" }],
    findings: [],
  },
  { code: "formula-in-entry", name: "beyond the columns of the list", formulaCells: "ZZ2:ZZ3", findings: [] },
  { code: "merged-cells", name: "two cells of a row", merges: ["C2:D2"], findings: ["U2 caseNumber merged-cells"] },
  { code: "merged-cells", name: "down the list, once", merges: ["E2:E3"], findings: ["U2 email merged-cells"] },
  {
    code: "merged-cells",
    name: "from the header into the list",
    merges: ["A1:A2"],
    findings: ["U2 firstName merged-cells"],
  },
  { code: "merged-cells", name: "no column of the list", merges: ["ZZ2:ZZ3"], findings: ["U2 row merged-cells"] },
  { code: "merged-cells", name: "two areas on one row", merges: ["F3:G3", "A3:B3"], findings: ["U3 firstName merged-cells", "U3 workerNumber merged-cells"] }, // prettier-ignore
  { code: "merged-cells", name: "in the header", merges: ["A1:C1"], findings: [] },
  { code: "merged-cells", name: "below the list", merges: ["A5:G5"], findings: [] },
  {
    code: "merged-cells",
    name: "on a blank row between entries",
    rows: [null],
    merges: ["A2:G2"],
    findings: ["U3 row row-outside-list", "U4 row row-outside-list"],
  },
  {
    code: "header-missing",
    name: "no SSN column",
    headers: countyHeaders.filter((header) => header !== "SSN"),
    findings: ["U1 ssn header-missing"],
  },
  { code: "header-missing", name: "the county's own columns alone", headers: countyHeaders, findings: [] },
  {
    code: "header-duplicate",
    name: "two e-mail columns",
    headers: [...allHeaders, "E-mail Address"],
    findings: ["U1 email header-duplicate"],
  },
  {
    code: "header-duplicate",
    name: "three of them are one finding",
    headers: [...allHeaders, "E-mail Address", "Client Email"],
    findings: ["U1 email header-duplicate"],
  },
  { code: "header-duplicate", name: "a column that is not ours", headers: [...allHeaders, "Phone"], findings: [] },
  { code: "row-outside-list", name: "below a blank row", rows: [{}, null], findings: ["U4 row row-outside-list", "U5 row row-outside-list"] }, // prettier-ignore
  {
    code: "row-outside-list",
    name: "below a row that only looks blank",
    rows: [{}, blankLooking()],
    findings: ["U4 row row-outside-list", "U5 row row-outside-list"],
  },
  { code: "row-outside-list", name: "no gap", rows: [{}, {}], findings: [] },
  {
    code: "row-outside-list",
    name: "a note among the rows is no gap",
    rows: [{}, { ...blankLooking(), "First Name": "moved to Unit 14 in May" }],
    findings: [],
  },
  { code: "date-system-1904", name: "noted once, at the first list's header", date1904: true, other: [], findings: ["U1 row date-system-1904"] }, // prettier-ignore
  { code: "date-system-1904", name: "the usual date system", date1904: false, findings: [] },
  {
    code: "date-system-1904",
    name: "with a finding on a row",
    date1904: true,
    rows: [{ SSN: possibleSsn(1).slice(1) }],
    findings: ["U1 row date-system-1904", "U2 ssn ssn-format"],
  },
];

function blankLooking() {
  return Object.fromEntries(allHeaders.map((header) => [header, "\u00a0"]));
}
