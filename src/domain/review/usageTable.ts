import type { ColumnFormat } from "../plan/editPlan";

/** The columns of the Usage sheet (ruling 12): what reports said, by report, period and address; no names. */
export const usageHeaders = [
  "Report",
  "Kind",
  "From",
  "To",
  "Columns",
  "Lists",
  "E-mail",
  "Days",
  "Seconds",
  "Last seen",
  "Seen by",
  "Activation",
  "Lines",
] as const;

/** A title of the Usage sheet. */
export type UsageHeader = (typeof usageHeaders)[number];

/** How the columns of the Usage sheet are written. */
export const usageFormats: readonly ColumnFormat[] = [
  "text",
  "text",
  "date",
  "date",
  "text",
  "text",
  "text",
  "number",
  "number",
  "date",
  "text",
  "text",
  "number",
];

/** The words under Columns: which login columns the report had. */
export const columnsWords = { both: "days+login", days: "days", login: "login", neither: "" } as const;

/** The words under Lists: whether the report lists people without activity too. */
export const listsWords = { everybody: "everybody", activeOnly: "active only" } as const;
