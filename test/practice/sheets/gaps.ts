import { clean, headers, outsideFound, spaced, spacingFound, type SheetCase } from "./sheetCase";

/** Blank rows in the list, and what stands under it. */
export const gaps: readonly SheetCase[] = [
  {
    name: "a blank row within the list: the rows below are entries, and their place is found",
    build: ({ put }) => put("Unit 12", [headers, clean(1), [], clean(2), spaced(3)]),
    entries: { "Unit 12": { header: 1, rows: [2, 4, 5] } },
    findings: [outsideFound(4), outsideFound(5), spacingFound(5)],
    fixes: { written: { "Unit 12 row 5 caseNumber": "1B2K103" } },
  },
  {
    name: "many blank rows and a single entry far below",
    build: ({ put }) => put("Unit 12", [headers, spaced(1), ...Array.from({ length: 40 }, () => []), spaced(2)]),
    entries: { "Unit 12": { header: 1, rows: [2, 43] } },
    findings: [spacingFound(2), outsideFound(43), spacingFound(43)],
    fixes: { written: { "Unit 12 row 2 caseNumber": "1B2K101", "Unit 12 row 43 caseNumber": "1B2K102" } },
  },
  {
    name: "a blank row right under the header",
    build: ({ put }) => put("Unit 12", [headers, [], spaced(1), clean(2)]),
    entries: { "Unit 12": { header: 1, rows: [3, 4] } },
    findings: [outsideFound(3), outsideFound(4), spacingFound(3)],
    fixes: { written: { "Unit 12 row 3 caseNumber": "1B2K101" } },
  },
  {
    name: "notes and a total under the list are no entries, with and without a gap",
    build: ({ put }) => {
      put("Unit 12", [headers, clean(1), spaced(2), ["Total", "", 2], ["Rows in red are on leave"]]);
      put("Unit 7", [headers, spaced(5), [], ["Ask the lead before you sort."], [], ["Count", "", "", "", "", "", 1]]);
    },
    entries: { "Unit 12": { header: 1, rows: [2, 3] }, "Unit 7": { header: 1, rows: [2] } },
    findings: [spacingFound(3), spacingFound(2, "Unit 7")],
    fixes: { written: { "Unit 12 row 3 caseNumber": "1B2K102", "Unit 7 row 2 caseNumber": "1B2K105" } },
  },
];
