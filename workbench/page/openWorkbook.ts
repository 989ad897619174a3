import type { Grid } from "../grid/grid";
import { gridOn, emptyBook } from "../grid/gridOn";

import type { BookFile } from "./bookFile";
import { startGridUi } from "./gridUi";
import { univerScreen } from "./screen/univerScreen";
import type { Theme } from "./theme";

/** A workbook that stands in the page. */
export type OpenWorkbook = { readonly grid: Grid; readonly showTheme: (theme: Theme) => void; readonly dispose: () => void };

/** Reads the file and puts it into the element, sheet tabs and formula bar included. Rejects when it is no workbook. */
export async function openWorkbook(place: HTMLElement, book: BookFile, theme: Theme): Promise<OpenWorkbook> {
  const opened = emptyBook();
  const { univer, api } = startGridUi(place, theme === "dark");
  const grid = gridOn(univer, opened, univerScreen);
  return {
    grid,
    showTheme: (wanted) => api.toggleDarkMode(wanted === "dark"),
    dispose: () => {
      grid.dispose();
      univer.dispose();
    },
  };
}
