import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import { sheetModel } from "../../grid/bookModel";
import type { GridState } from "../../grid/gridState";
import { toArea, toRange } from "../../grid/univerBook";

/** Changes of the engine by which a worksheet's filter becomes another one. */
export const filterChanges: ReadonlySet<string> = new Set([
  SetSheetsFilterRangeMutation.id,
  SetSheetsFilterCriteriaMutation.id,
  RemoveSheetsFilterMutation.id,
  "sheet.mutation.re-calc-filter",
]);

/** Draws the worksheet's own filter (not those of tables) as the grid has it. */
export function drawSheetFilter(state: GridState, sheetId: string): void {
  const filter = sheetModel(state.model, sheetId).filters.find(({ tableId }) => tableId === null);
  const place = { subUnitId: sheetId };
  const service = state.book.injector.get(SheetsFilterService);
  if (service.getFilterModel(state.book.unitId, sheetId)) state.book.mutate(RemoveSheetsFilterMutation.id, place);
  if (filter === undefined) return;
  state.book.mutate(SetSheetsFilterRangeMutation.id, { ...place, range: toRange(filter.area) });
  for (const [col, texts] of filter.columns) {
    const criteria = {
      colId: col,
      filters: {
        filters: texts.filter((text) => text !== ""),
        ...(texts.includes("") ? { blank: true as const } : {}),
      },
    };
    state.book.mutate(SetSheetsFilterCriteriaMutation.id, { ...place, col, criteria });
  }
}

/** Takes over what a person did with the worksheet's filter at the page. */
export function readSheetFilter(state: GridState, sheetId: string): void {
  const drawn = state.book.injector.get(SheetsFilterService).getFilterModel(state.book.unitId, sheetId);
  const sheet = sheetModel(state.model, sheetId);
  const others = sheet.filters.filter(({ tableId }) => tableId !== null);
  if (!drawn) {
    sheet.filters = others;
    return;
  }
  const columns = drawn.getAllFilterColumns().map(([column, filter]) => {
    const { filters } = filter.getColumnData();
    return [column, [...(filters?.filters ?? []), ...(filters?.blank ? [""] : [])]] as const;
  });
  sheet.filters = [
    ...others,
    {
      tableId: null,
      area: toArea(drawn.getRange()),
      columns: new Map(columns),
      hiddenRows: new Set(drawn.filteredOutRows),
      source: null,
    },
  ];
}
