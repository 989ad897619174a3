import { validationAt } from "../grid/checkValidation";
import type { Grid } from "../grid/grid";
import { cellPlace } from "./cellPlace";
import type { GridUi } from "./gridUi";

/** "Prompt when users select a cell." Places are pixels of the element that holds the grid. */
export type InputMessage = {
  readonly title: string;
  readonly message: string;
  readonly left: number;
  readonly top: number;
};

const beside = 12;

/** The input message of the selected cell; null where its rule shows none. */
export function inputMessage(ui: GridUi, grid: Grid): InputMessage | null {
  const { sheetId, area } = grid.selection();
  const { row, column } = area;
  const prompt = validationAt(grid, { sheetId, row, column })?.prompt;
  if (prompt === undefined || !prompt.show) return null;
  const place = cellPlace(ui, row, column);
  if (place === null) return null;
  return { title: prompt.title, message: prompt.message, left: place.left + beside, top: place.bottom + beside };
}
