import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { TableManager } from "@univerjs/sheets-table";
import type { GridState, Screen } from "../../grid/gridState";
import { drawConditionalFormats } from "./drawConditionalFormats";
import { drawTableFilter, drawTables, readTableFilter } from "./drawTables";
import { drawValidations } from "./drawValidations";
import { drawSheetFilter, filterChanges, readSheetFilter } from "./sheetFilter";

/** Draws what the grid keeps beside the cells with Univer's own plugins, and hears of filters that a person sets there. */
export function univerScreen(state: GridState): Screen {
  const { book } = state;
  let drawing = false;
  const draw = (make: () => void) => {
    drawing = true;
    try {
      make();
    } finally {
      drawing = false;
    }
  };
  const drawRules = (sheetId: string) => {
    drawConditionalFormats(state, sheetId);
    drawValidations(state, sheetId);
  };
  const drawFilters = (sheetId: string) => {
    drawSheetFilter(state, sheetId);
    for (const table of state.model.tables) if (table.sheetId === sheetId) drawTableFilter(state, table);
  };
  draw(() => {
    for (const sheet of book.sheets()) drawRules(sheet.getSheetId());
    drawTables(state);
    for (const sheet of book.sheets()) drawSheetFilter(state, sheet.getSheetId());
  });
  const stopHearing = book.onChange(({ info }) => {
    const params = info.params as { readonly subUnitId?: string }; // mutations of a worksheet name it
    if (!drawing && filterChanges.has(info.id) && params.subUnitId !== undefined)
      readSheetFilter(state, params.subUnitId);
  });
  const tableFilters = book.injector.get(TableManager).tableFilterChanged$.subscribe(({ unitId, tableId }) => {
    if (!drawing && unitId === book.unitId) readTableFilter(state, tableId);
  });
  return {
    rulesChanged: (sheetId) => draw(() => drawRules(sheetId)),
    tablesChanged: () => draw(() => drawTables(state)),
    filtersChanged: (sheetId) => draw(() => drawFilters(sheetId)),
    dispose: () => {
      // What the engine puts off until the browser is idle would ask for a workbook that is closed then.
      book.injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
      stopHearing();
      tableFilters.unsubscribe();
    },
  };
}
