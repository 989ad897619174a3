import type { Area, Grid } from "../grid/grid";
import type { GridUi } from "./gridUi";

/** Commands of a person that change the cells that are selected. */
const changesCells: ReadonlySet<string> = new Set([
  "sheet.command.clear-selection-content",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.command.copy-down",
  "sheet.command.copy-right",
  "sheet.command.auto-fill",
  "sheet.command.cut",
]);

/** Commands that a protected worksheet refuses whatever the cells: formats, rows, columns, sorting, merging. */
const changesSheet =
  /^sheet\.command\.(set-style|set-(bold|italic|text|background|font|border)|(insert|remove|append)-(row|col|multi)|sort-range|add-worksheet-merge|remove-worksheet-merge|set-(row|col|worksheet-row|worksheet-col)|(hide|set-selected)-?(row|col)|move-(range|rows|cols)|reorder-range|split-text)/;

/** Commands that the practice Excel does not play. */
const notPlayed =
  /^sheet\.command\.((insert|delete)-range-move|(add|set|delete|change)-(range|worksheet|sheet)-protection|table-(insert|remove)-|add-table|delete-table|split-text)/;

/** Excel's words, as far as they fit. */
export const protectedSentence = "The cell you're trying to change is on a protected sheet.";
const notPlayedSentence = "The practice Excel does not play this. Whole rows and columns can be inserted and deleted.";

/** What protection and the bounds of the practice Excel forbid a person is not done and said, as in Excel. */
export function keepProtected(api: GridUi["api"], grid: Grid, say: (sentence: string) => void): void {
  api.addEvent(api.Event.BeforeSheetEditStart, (edit) => {
    const sheetId = edit.worksheet.getSheetId();
    if (!grid.isProtected(sheetId) || !grid.isLocked(sheetId, edit.row, edit.column)) return;
    edit.cancel = true;
    say(protectedSentence);
  });
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    const sentence = refusal(grid, command.id);
    if (sentence === null) return;
    command.cancel = true;
    say(sentence);
  });
}

function refusal(grid: Grid, command: string): string | null {
  if (notPlayed.test(command)) return notPlayedSentence;
  const { sheetId, area } = grid.selection();
  if (!changesCells.has(command) && !changesSheet.test(command)) return null;
  if (!grid.isProtected(sheetId)) return null;
  return changesSheet.test(command) || hasLocked(grid, sheetId, area) ? protectedSentence : null;
}

/** Whether a locked cell lies in the area; of whole rows and columns only the first cell is looked at. */
export function hasLocked(grid: Grid, sheetId: string, area: Area): boolean {
  const whole = area.rows * area.columns > 100_000;
  const { row, column, rows, columns } = whole ? { ...area, rows: 1, columns: 1 } : area;
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) if (grid.isLocked(sheetId, r, c)) return true;
  return false;
}
