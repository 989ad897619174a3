import type { ColumnHelp } from "../../domain/plan/editPlan";
import { shapeOf } from "../highlightFormula";
import { columnLetters, type Area } from "../layout";

/** A data validation as Excel tells it; `rule` is null where cells of the range differ. */
export type Validation = {
  readonly type: Excel.DataValidation["type"];
  readonly rule: Excel.DataValidationRule | null;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
};

/** Longest texts that Excel takes: a list's source, and the title and the text of a message and of a warning. */
const LONGEST = { list: 255, title: 32, message: 255, warning: 225 } as const;

/** The day on which the county's program began: no license was issued before (R61). Excel reads it in either date system. */
const PROGRAM_START = "=DATE(2022,7,5)";

/** Queues a help for a range of one column: a rule that warns and never stops, and an input message. */
export function giveHelp(range: Excel.Range, help: ColumnHelp, area: Area): void {
  const { dataValidation } = range;
  dataValidation.rule = ruleOf(help, area);
  dataValidation.prompt = promptOf(help);
  dataValidation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.warning,
    title: help.title.slice(0, LONGEST.title),
    message: help.message.slice(0, LONGEST.warning),
  };
}

/** Queues a range's validation to be as it was read before. */
export function giveBack(range: Excel.Range, { rule, prompt, errorAlert, type }: Validation): void {
  const { dataValidation } = range;
  if (type === Excel.DataValidationType.none || rule === null) dataValidation.clear();
  else {
    dataValidation.rule = rule;
    dataValidation.prompt = prompt;
    dataValidation.errorAlert = errorAlert;
  }
}

/** Whether a validation is the one that we gave: the same rule, wherever its cells have moved, message and kind of warning. */
export function isOurs(help: ColumnHelp, { rule, prompt, errorAlert }: Validation): boolean {
  const { title, message } = promptOf(help);
  return (
    rule !== null &&
    prompt.title === title &&
    prompt.message === message &&
    errorAlert.style === Excel.DataValidationAlertStyle.warning &&
    nameOf(rule) === nameOf(ruleOf(help, { row: 0, column: 0, rows: 1, columns: 1 }))
  );
}

function promptOf({ title, message }: ColumnHelp): Excel.DataValidationPrompt {
  return { showPrompt: true, title: title.slice(0, LONGEST.title), message: message.slice(0, LONGEST.message) };
}

/** The rule that fits the field. A rule that everything meets carries the message where there is nothing to compare with. */
function ruleOf({ field, list, characters }: ColumnHelp, { row, column }: Area): Excel.DataValidationRule {
  const source = list === null ? null : sourceOf(list);
  const cell = `${columnLetters(column)}${row + 1}`;
  if (source !== null) return { list: { inCellDropDown: true, source } };
  if (characters !== undefined)
    return { textLength: { formula1: characters, operator: Excel.DataValidationOperator.equalTo } };
  if (field === "dateIssued")
    return { date: { formula1: PROGRAM_START, operator: Excel.DataValidationOperator.greaterThanOrEqualTo } };
  if (field === "email") return { custom: { formula: `=ISNUMBER(FIND("@",${cell}))` } };
  return { custom: { formula: "=TRUE" } };
}

/** The items as Excel's list source; null where it is too long, or an item has a comma or would be a formula. */
function sourceOf(list: readonly string[]): string | null {
  const source = list.join(",");
  const isPlain = list.every((item) => item !== "" && !item.includes(",") && !item.startsWith("="));
  return isPlain && source !== "" && source.length <= LONGEST.list ? source : null;
}

/** A rule as text, without what moves when rows and columns do; numbers may come back as formulas ("=7"). */
function nameOf({ list, textLength, date, custom }: Excel.DataValidationRule): string {
  const compared = textLength ?? date;
  return JSON.stringify([list?.source, textOf(compared?.formula1), compared?.operator, textOf(custom?.formula)]);
}

/** What a rule compares with; dates and ranges, which we never give, are told apart from anything of ours. */
function textOf(part: unknown): string {
  if (typeof part === "string" || typeof part === "number") return shapeOf(String(part));
  return part === undefined || part === null ? "" : typeof part;
}
