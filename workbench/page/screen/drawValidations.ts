import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { sheetModel } from "../../grid/bookModel";
import type { ValidationInfo } from "../../grid/grid";
import type { GridState } from "../../grid/gridState";
import { toRange } from "../../grid/univerBook";
import { operatorInFile } from "../../grid/validationOperators";

const types: Readonly<Record<ValidationInfo["type"], DataValidationType>> = {
  List: DataValidationType.LIST,
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH,
  Custom: DataValidationType.CUSTOM,
};

/** Draws a worksheet's data validation anew: drop-down arrows, and refusal of what a rule forbids. */
export function drawValidations(state: GridState, sheetId: string): void {
  const { unitId } = state.book;
  const drawn = state.book.injector.get(DataValidationModel);
  for (const rule of [...drawn.getRules(unitId, sheetId)]) drawn.removeRule(unitId, sheetId, rule.uid, "patched");
  const rules = sheetModel(state.model, sheetId).validations.map((validation, index) =>
    ruleOf(validation, `dv${index}`),
  );
  if (rules.length > 0) drawn.addRule(unitId, sheetId, rules, "patched");
}

function ruleOf(validation: ValidationInfo, uid: string): IDataValidationRule {
  const { errorAlert, prompt } = validation;
  const operator = operatorOf(validation.operator);
  return {
    uid,
    // A rule without a formula forbids nothing; it only shows its prompt.
    type: validation.formula1 === "" ? DataValidationType.ANY : types[validation.type],
    ranges: validation.areas.map((area) => toRange(area)),
    formula1: validation.formula1.replace(/^"(.*)"$/, "$1"), // a list's texts, which files quote
    ...(validation.formula2 === undefined ? {} : { formula2: validation.formula2 }),
    ...(operator === undefined ? {} : { operator }),
    allowBlank: validation.ignoreBlanks,
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: errorAlert?.show ?? false,
    // The page asks before a wrong value gets in; the engine would write it first.
    errorStyle: DataValidationErrorStyle.WARNING,
    error: errorAlert?.message ?? "",
    errorTitle: errorAlert?.title ?? "",
    showInputMessage: prompt?.show ?? false,
    prompt: prompt?.message ?? "",
    promptTitle: prompt?.title ?? "",
  };
}

/** The engine's words are those of the files. */
function operatorOf(operator: ValidationInfo["operator"]): DataValidationOperator | undefined {
  const wanted = operator === undefined ? undefined : operatorInFile(operator);
  return Object.values(DataValidationOperator).find((known) => known === wanted);
}
