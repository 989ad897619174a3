import type { Grid } from "../grid/grid";
import { gridOn } from "../grid/gridOn";
import { readBook } from "../grid/xlsx/readBook";
import type { BookFile } from "./bookFile";
import { startGridUi } from "./gridUi";
import { univerScreen } from "./screen/univerScreen";
import type { Theme } from "./theme";

/** A workbook that stands in the page. */
export type OpenWorkbook = {
  readonly name: string;
  readonly grid: Grid;
  readonly showTheme: (theme: Theme) => void;
  readonly dispose: () => void;
};

/** Reads the file and puts it into the element, sheet tabs and formula bar included. Throws when it is no workbook. */
export function openWorkbook(place: HTMLElement, book: BookFile, theme: Theme): OpenWorkbook {
  const opened = readBook(book.bytes);
  const { univer, api } = startGridUi(place, theme === "dark");
  const grid = gridOn(univer, opened, univerScreen);
  return {
    name: book.name,
    grid,
    showTheme: (wanted) => api.toggleDarkMode(wanted === "dark"),
    dispose: () => {
      grid.dispose();
      univer.dispose();
    },
  };
}
