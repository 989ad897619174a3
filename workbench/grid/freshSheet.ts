import type { RawSheetData } from "./univerBook";

/** An empty worksheet for the engine, with Excel's row height and column width in pixels. */
export function freshSheet(id: string, name: string): RawSheetData {
  return {
    id,
    name,
    rowCount: 1000,
    columnCount: 40,
    defaultRowHeight: 20,
    defaultColumnWidth: 64,
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
    hidden: 0,
    tabColor: "",
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  };
}
