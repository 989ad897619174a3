import type { ReadReport, RefusedCode } from "./report";

/** The report of a file that could not be taken: no lines, no evidence, and the code that says why (rules section 5). */
export function refusedReport(file: string, refused: RefusedCode): ReadReport {
  return {
    file,
    fingerprint: "",
    sheet: "",
    otherSheets: [],
    kind: refused === "no-people" ? "organization-summary" : "unknown",
    columns: [],
    headers: [],
    shape: "",
    ignoredHeaders: [],
    period: null,
    dataThrough: null,
    hasDays: false,
    hasLogin: false,
    hasTitles: false,
    hiddenRows: 0,
    lines: [],
    refused,
    questions: [],
  };
}
