import { clean, dateAsText, dateFound, headers, spaced, spacingFound, type SheetCase } from "./sheetCase";
import { day } from "../../builders/month";

/** Headers anywhere but in row 1. */
export const headerPlaces: readonly SheetCase[] = [
  {
    name: "titles stand above the header",
    build: ({ put }) =>
      put("Unit 12", [
        ["LinkedIn Learning License Issued List"],
        ["Unit 12, kept by the unit supervisor"],
        [],
        headers,
        clean(1),
        spaced(2),
        dateAsText(3),
      ]),
    entries: { "Unit 12": { header: 4, rows: [5, 6, 7] } },
    findings: [spacingFound(6), dateFound(7)],
    fixes: { written: { "Unit 12 row 6 caseNumber": "1B2K102", "Unit 12 row 7 dateIssued": day("2026-01-15") } },
  },
  {
    name: "the list begins in column C and row 3, with nothing above it",
    build: ({ put }) => put("Unit 12", [headers, clean(1), spaced(2)], 2, 2),
    entries: { "Unit 12": { header: 3, rows: [4, 5] } },
    findings: [spacingFound(5)],
    fixes: { written: { "Unit 12 row 5 caseNumber": "1B2K102" } },
  },
  {
    name: "two header rows: a band of groups above the headers",
    build: ({ put }) => put("Unit 12", [["Client", "", "", "", "", "County", "License"], headers, clean(1), spaced(2)]),
    entries: { "Unit 12": { header: 2, rows: [3, 4] } },
    findings: [spacingFound(4)],
    fixes: { written: { "Unit 12 row 4 caseNumber": "1B2K102" } },
  },
  {
    name: "two header rows: each header is broken in two",
    build: ({ put }) =>
      put("Unit 12", [
        ["First", "Last", "Case", "", "", "Worker", "Date"],
        ["Name", "Name", "Number", "SSN", "Email", "Number", "Issued"],
        clean(1),
        spaced(2),
      ]),
    entries: { "Unit 12": { header: 2, rows: [3, 4] } },
    findings: [spacingFound(4)],
    fixes: { written: { "Unit 12 row 4 caseNumber": "1B2K102" } },
  },
  {
    name: "the header is repeated within the list",
    build: ({ put }) => put("Unit 12", [headers, clean(1), headers, clean(2), spaced(3)]),
    entries: { "Unit 12": { header: 1, rows: [2, 4, 5] } },
    findings: [spacingFound(5)],
    fixes: { written: { "Unit 12 row 5 caseNumber": "1B2K103" } },
  },
];
