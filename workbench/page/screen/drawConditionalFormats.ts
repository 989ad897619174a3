import { BooleanNumber, type IRange, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { sheetModel, type ConditionalFormatModel } from "../../grid/bookModel";
import type { CellLook } from "../../grid/grid";
import type { GridState } from "../../grid/gridState";
import { toRange } from "../../grid/univerBook";

/** Draws a worksheet's conditional formats anew. Kinds that the grid keeps without understanding are not drawn. */
export function drawConditionalFormats(state: GridState, sheetId: string): void {
  const { unitId } = state.book;
  const drawn = state.book.injector.get(ConditionalFormattingRuleModel);
  for (const rule of [...(drawn.getSubunitRules(unitId, sheetId) ?? [])]) drawn.deleteRule(unitId, sheetId, rule.cfId);
  const rules = sheetModel(state.model, sheetId).conditionalFormats.flatMap((format) => ruleOf(format) ?? []);
  // The engine puts each new rule above the others.
  for (const rule of rules.reverse()) drawn.addRule(unitId, sheetId, rule);
}

function ruleOf(format: ConditionalFormatModel): IConditionFormattingRule | null {
  const rule = configOf(format, styleOf(format.look));
  if (rule === null) return null;
  const ranges: IRange[] = format.areas.map((area) => toRange(area));
  return { cfId: format.id, ranges, stopIfTrue: format.stopIfTrue, rule };
}

function configOf(format: ConditionalFormatModel, style: IStyleBase): IConditionalFormattingRuleConfig | null {
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(format.source ?? "")?.[1];
  switch (format.type) {
    case "Custom":
      return { ...highlight, subType: CFSubRuleType.formula, value: withEquals(format.formula) };
    case "ContainsText":
      return {
        ...highlight,
        subType: CFSubRuleType.text,
        operator: CFTextOperator.containsText,
        value: attribute("text") ?? format.formula,
      };
    case "CellValue": {
      const operator = Object.values(CFNumberOperator).find((known) => known === attribute("operator"));
      const value = Number(format.formula.replace(/^=/, ""));
      if (
        operator === undefined ||
        operator === CFNumberOperator.between ||
        operator === CFNumberOperator.notBetween ||
        Number.isNaN(value)
      )
        return null;
      return { ...highlight, subType: CFSubRuleType.number, operator, value };
    }
    case "Other":
      return attribute("type") === "duplicateValues" ? { ...highlight, subType: CFSubRuleType.duplicateValues } : null;
  }
}

function styleOf(look: CellLook): IStyleBase {
  return {
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.color === undefined ? {} : { cl: { rgb: look.color } }),
    ...(look.bold === undefined ? {} : { bl: flag(look.bold) }),
    ...(look.italic === undefined ? {} : { it: flag(look.italic) }),
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
