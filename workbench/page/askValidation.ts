import { isValid, validationAt } from "../grid/checkValidation";
import type { Grid, ValidationInfo } from "../grid/grid";
import { readInput } from "../host/excel/readInput";
import type { GridUi } from "./gridUi";

/** What a person answered: the value stays, they type again, or the cell keeps what it had. */
export type Answer = "enter" | "retry" | "cancel";

/** Shows an error alert and waits for the answer. */
export type ShowAlert = (title: string, message: string, style: AlertStyle) => Answer;

type AlertStyle = NonNullable<ValidationInfo["errorAlert"]>["style"];

/** Excel's own words where a rule has none. */
const usual = {
  title: "Microsoft Excel",
  message: "This value doesn't match the data validation restrictions defined for this cell.",
};

/**
 * Asks the rule of a cell when a person has typed into it, before the cell changes: Stop lets nothing wrong in, Warning asks
 * whether to continue, Information only tells. Assumption: a formula that is typed is not asked.
 */
export function askValidation(api: GridUi["api"], grid: Grid, show: ShowAlert): void {
  api.addEvent(api.Event.BeforeSheetEditEnd, (edit) => {
    if (!edit.isConfirm) return;
    const place = { sheetId: edit.worksheet.getSheetId(), row: edit.row, column: edit.column };
    const rule = validationAt(grid, place);
    if (rule?.errorAlert?.show === false || rule === null) return;
    const format = grid.numberFormats(place.sheetId, { ...place, rows: 1, columns: 1 })[0]?.[0] ?? "General";
    const value = readInput(edit.value.toPlainText().replace(/[\r\n]+$/, ""), format, grid.date1904)?.value;
    if (value === undefined || isValid(grid, rule, place, value)) return;
    const { title, message, style = "Stop" } = rule.errorAlert ?? {};
    const answer = show(title || usual.title, message || usual.message, style);
    if (answer === "enter" && style !== "Stop") return;
    edit.cancel = true;
    if (answer === "cancel") setTimeout(() => void edit.workbook.abortEditingAsync(), 0);
  });
}

/** The browser's own box, which waits as Excel's does: Warning "Continue?", Stop "Retry?". */
export const browserAlert: ShowAlert = (title, message, style) => {
  const question = { Stop: "\n\nRetry?", Warning: "\n\nContinue?", Information: "" }[style];
  const agreed = window.confirm(`${title}\n\n${message}${question}`);
  if (!agreed) return "cancel";
  return style === "Stop" ? "retry" : "enter";
};
