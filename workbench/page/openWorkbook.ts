import { LocaleService } from "@univerjs/core";
import { IContextMenuService } from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/grid";
import { gridOn } from "../grid/gridOn";
import { askValidation, browserAlert } from "./askValidation";
import type { BookFile } from "./bookFile";
import { cellPlace, type CellPlace } from "./cellPlace";
import { startGridUi } from "./gridUi";
import { inputMessage, type InputMessage } from "./inputMessage";
import { keepProtected } from "./keepProtected";
import { pasteOnGrid } from "./pasteOnGrid";
import { placedCharts, type ChartScene } from "./placedCharts";
import { univerScreen } from "./screen/univerScreen";
import type { Theme } from "./theme";

/** A workbook that stands in the page. */
export type OpenWorkbook = {
  readonly name: string;
  readonly grid: Grid;
  readonly showTheme: (theme: Theme) => void;
  /** Tells when a person begins and ends typing in a cell. */
  readonly onTyping: (listener: (typing: boolean) => void) => () => void;
  /** Tells a sentence when a person may not do something, "" when a paste went well. */
  readonly onRefusal: (listener: (sentence: string) => void) => () => void;
  /** The input message of the selected cell, and where it is to stand in the window; null where there is none. */
  readonly inputMessage: () => InputMessage | null;
  /** Where a cell of the worksheet in front is drawn. */
  readonly cellPlace: (row: number, column: number) => CellPlace | null;
  /** The charts of the worksheet in front; null where it has none. */
  readonly charts: () => ChartScene | null;
  /** Tells that something happened after which cells may look or stand otherwise. */
  readonly onDrawn: (listener: () => void) => () => void;
  /** Closes the engine's own menu of a cell. */
  readonly hideMenu: () => void;
  readonly dispose: () => void;
};

/** Puts the workbook into the element, sheet tabs and formula bar included. */
export function openWorkbook(place: HTMLElement, { name, opened }: BookFile, theme: Theme): OpenWorkbook {
  const ui = startGridUi(place, theme === "dark");
  const { univer, api } = ui;
  const grid = gridOn(univer, opened, univerScreen);
  const sayTo = new Set<(sentence: string) => void>();
  const say = (sentence: string) => sayTo.forEach((listener) => listener(sentence));
  keepProtected(api, grid, say);
  pasteOnGrid(api, grid, say);
  askValidation(api, grid, browserAlert);
  return {
    name,
    grid,
    showTheme: (wanted) => api.toggleDarkMode(wanted === "dark"),
    onTyping: (listener) => {
      const began = api.addEvent(api.Event.SheetEditStarted, () => listener(true));
      const ended = api.addEvent(api.Event.SheetEditEnded, () => listener(false));
      return () => [began, ended].forEach((event) => event.dispose());
    },
    onRefusal: (listener) => {
      sayTo.add(listener);
      return () => sayTo.delete(listener);
    },
    inputMessage: () => inputMessage(ui, grid),
    cellPlace: (row, column) => cellPlace(ui, row, column),
    charts: () => placedCharts(ui, grid),
    onDrawn: (listener) => {
      const heard = api.addEvent(api.Event.CommandExecuted, listener);
      const stop = grid.onCharts(listener);
      return () => {
        heard.dispose();
        stop();
      };
    },
    hideMenu: () => univer.__getInjector().get(IContextMenuService).hideContextMenu(),
    dispose: () => {
      const texts = univer.__getInjector().get(LocaleService);
      grid.dispose();
      univer.dispose();
      texts.t = (key) => key; // A clock of the engine asks for a text up to a second later, and it has none then.
    },
  };
}
