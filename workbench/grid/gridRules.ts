import { subtract } from "./area";
import { sheetModel, type ConditionalFormatModel, type SheetModel, type ValidationModel } from "./bookModel";
import type { Area, ConditionalFormatInfo, Grid, ValidationInfo } from "./grid";
import { restyle } from "./gridCells";
import { nextId, type GridState } from "./gridState";

type RuleMethods =
  | "conditionalFormats"
  | "addConditionalFormat"
  | "removeConditionalFormat"
  | "validations"
  | "setValidation"
  | "clearValidation"
  | "isProtected"
  | "setProtected"
  | "isLocked"
  | "setLocked";

/** Conditional formats, data validation and protection, kept as Excel means them. */
export function ruleMethods(state: GridState): Pick<Grid, RuleMethods> {
  return {
    conditionalFormats: (sheetId) => sheetModel(state.model, sheetId).conditionalFormats.map(withoutSource),
    addConditionalFormat: (format) => addConditionalFormat(state, format),
    removeConditionalFormat: (sheetId, id) => {
      const sheet = sheetModel(state.model, sheetId);
      setFormats(
        state,
        sheetId,
        sheet.conditionalFormats.filter((rule) => rule.id !== id),
      );
    },
    validations: (sheetId) => sheetModel(state.model, sheetId).validations.map(withoutSource),
    setValidation: (validation) => setValidation(state, validation),
    clearValidation: (sheetId, area) => {
      cutValidations(sheetModel(state.model, sheetId), area);
      state.screen?.rulesChanged(sheetId);
    },
    isProtected: (sheetId) => sheetModel(state.model, sheetId).isProtected,
    setProtected: (sheetId, on) => {
      sheetModel(state.model, sheetId).isProtected = on;
    },
    isLocked: (sheetId, row, column) => {
      const sheet = state.book.sheet(sheetId);
      return state.book.style(sheet, row, column, state.book.cell(sheet, row, column))?.lk !== 0;
    },
    setLocked: (sheetId, area, locked) =>
      restyle(state, sheetId, area, (style) => {
        const { lk: _lk, ...rest } = style ?? {};
        return locked ? rest : { ...rest, lk: 0 };
      }),
  };
}

function withoutSource<Rule extends { source: string | null }>(rule: Rule): Omit<Rule, "source"> {
  const { source: _source, ...info } = rule;
  return info;
}

/** A new format goes where its priority says; those at or after it move down one. */
function addConditionalFormat(state: GridState, format: Omit<ConditionalFormatInfo, "id">): string {
  const id = nextId(state, "cf");
  const existing = sheetModel(state.model, format.sheetId).conditionalFormats;
  const moved = existing.map((rule) =>
    rule.priority >= format.priority ? { ...rule, priority: rule.priority + 1 } : rule,
  );
  setFormats(state, format.sheetId, [...moved, { ...format, id, source: null }]);
  return id;
}

function setFormats(state: GridState, sheetId: string, rules: readonly ConditionalFormatModel[]): void {
  const ordered = [...rules].sort((a, b) => a.priority - b.priority);
  sheetModel(state.model, sheetId).conditionalFormats = ordered.map((rule, priority) => ({ ...rule, priority }));
  state.screen?.rulesChanged(sheetId);
}

function setValidation(state: GridState, validation: ValidationInfo): void {
  const sheet = sheetModel(state.model, validation.sheetId);
  for (const area of validation.areas) cutValidations(sheet, area);
  sheet.validations = [...sheet.validations, { ...validation, source: null }];
  state.screen?.rulesChanged(validation.sheetId);
}

/** A cell has at most one validation: takes the area away from those that cover it. */
function cutValidations(sheet: SheetModel, area: Area): void {
  sheet.validations = sheet.validations.flatMap((rule): ValidationModel[] => {
    const areas = rule.areas.flatMap((part) => subtract(part, area));
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
}
