import type { Grid } from "../grid/grid";
import { gridOn } from "../grid/gridOn";
import type { BookFile } from "./bookFile";
import { startGridUi, type GridUi } from "./gridUi";
import { univerScreen } from "./screen/univerScreen";
import type { Theme } from "./theme";

/** A workbook that stands in the page. */
export type OpenWorkbook = {
  readonly name: string;
  readonly grid: Grid;
  readonly showTheme: (theme: Theme) => void;
  /** Tells when a person begins and ends typing in a cell. */
  readonly onTyping: (listener: (typing: boolean) => void) => () => void;
  readonly dispose: () => void;
};

/** Puts the workbook into the element, sheet tabs and formula bar included. */
export function openWorkbook(place: HTMLElement, { name, opened }: BookFile, theme: Theme): OpenWorkbook {
  const { univer, api } = startGridUi(place, theme === "dark");
  const grid = gridOn(univer, opened, univerScreen);
  keepProtected(api, grid);
  return {
    name,
    grid,
    showTheme: (wanted) => api.toggleDarkMode(wanted === "dark"),
    onTyping: (listener) => {
      const began = api.addEvent(api.Event.SheetEditStarted, () => listener(true));
      const ended = api.addEvent(api.Event.SheetEditEnded, () => listener(false));
      return () => [began, ended].forEach((event) => event.dispose());
    },
    dispose: () => {
      grid.dispose();
      univer.dispose();
    },
  };
}

/** A locked cell of a protected worksheet takes no typing, as in Excel. */
function keepProtected(api: GridUi["api"], grid: Grid): void {
  api.addEvent(api.Event.BeforeSheetEditStart, (edit) => {
    const sheetId = edit.worksheet.getSheetId();
    if (grid.isProtected(sheetId) && grid.isLocked(sheetId, edit.row, edit.column)) edit.cancel = true;
  });
}
