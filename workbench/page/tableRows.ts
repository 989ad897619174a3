import type { Grid } from "../grid/grid";
import type { GridUi } from "./gridUi";

const ROWS = 1;
const ABOVE = 0;

/**
 * A person's "insert row" and "delete row" in a table. Assumption: with nothing beside the table Excel's rows come and go
 * like the worksheet's own, so whole rows do here, one undoable step.
 */
export function playTableRows(api: GridUi["api"], grid: Grid): void {
  const others = { "sheet.command.table-insert-row": "insert", "sheet.command.table-remove-row": "remove" } as const;
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    const verb = Object.entries(others).find(([id]) => id === command.id)?.[1];
    if (verb === undefined) return;
    command.cancel = true;
    const { sheetId: subUnitId, area } = grid.selection();
    const unitId = api.getActiveWorkbook()?.getId();
    const range = {
      startRow: area.row,
      endRow: area.row + area.rows - 1,
      startColumn: 0,
      endColumn: (api.getActiveWorkbook()?.getActiveSheet().getMaxColumns() ?? 1) - 1,
      rangeType: ROWS,
    };
    const place = { unitId, subUnitId, range, direction: ABOVE, cellValue: {} };
    setTimeout(() => void api.executeCommand(`sheet.command.${verb}-row-by-range`, place), 0);
  });
}
