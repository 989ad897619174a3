import { lettersOf } from "../fields/headerMeaning";
import type { ColumnReading, ReportField, ReportKind } from "./report";

/** Columns that say something of a person's use or license; without one of them a report is `unknown`. */
export const evidenceFields: readonly ReportField[] = [
  "days",
  "hours",
  "lastLogin",
  "lastViewed",
  "lastEngaged",
  "status",
  "views",
  "completions",
  "engagementType",
];

const usageFields: readonly ReportField[] = [
  "days",
  "hours",
  "views",
  "completions",
  "content",
  "percent",
  "lastViewed",
  "lastEngaged",
];
const periodFields: readonly ReportField[] = ["month", "periodFrom", "periodTo"];

/** The kind of a report by what its columns mean (rules section 5), never by its name or the order of columns. */
export function reportKind(columns: readonly ColumnReading[]): ReportKind {
  const has = (...fields: readonly ReportField[]): boolean => columns.some(({ field }) => fields.includes(field));
  if (!has("email") || !has(...evidenceFields))
    return has("email") && has("percent", "content") ? "learner-detail" : "unknown";
  if (has("engagementType") && has("engagementValue")) return "api-long";
  if (has("content") || (has("percent") && !has("days", "lastLogin", "status"))) return "learner-detail";
  if (has("status", "lastLogin") && !has(...usageFields, ...periodFields)) return "users";
  return isLearnerSummary(columns) && !has("status", "month", "title") ? "learner-summary" : "analyst";
}

/** The documented pair of columns (A2.1); their wording drifts, "Courses Viewed" (A2.2). */
function isLearnerSummary(columns: readonly ColumnReading[]): boolean {
  const days = columns.find(({ field }) => field === "days");
  const others = columns.some(({ field }) => field === "hours" || field === "views" || field === "completions");
  return others && days !== undefined && lettersOf(days.header).includes("day");
}
