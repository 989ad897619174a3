import type { ColumnFormat } from "../plan/editPlan";

/** The columns of the Setup sheet: one setting per row. */
export const setupHeaders = ["Section", "Name", "Value", "Value 2", "Note"] as const;

/** How the columns of the Setup sheet are written. */
export const setupFormats: readonly ColumnFormat[] = ["text", "text", "number", "text", "text"];

/** The sections of the Setup sheet that the monthly review reads, as they are written. */
export const setupSections = {
  rule: "Rule",
  unit: "Unit",
  staff: "Staff",
  alias: "Alias",
  ignore: "Ignore",
  shape: "Report column",
  imported: "Report shape",
} as const;

/** Sections that other parts of License List keep on the same sheet; the review passes over them. */
export const furtherSections: readonly string[] = ["Column", "Group", "Seats", "Guide", "Link", "Text", "Hours"];

/** The names of the rules, as they are written in section Rule. */
export const ruleNames = { activationDays: "Days to activate", months: "Months of silence" } as const;
