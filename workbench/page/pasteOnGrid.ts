import type { Grid } from "../grid/grid";
import type { GridUi } from "./gridUi";
import { pasteText } from "./pasteText";

/** What a person pastes as text is read as Excel reads it; cells copied with their looks are the engine's business. */
export function pasteOnGrid(api: GridUi["api"], grid: Grid, say: (sentence: string) => void): void {
  api.addEvent(api.Event.BeforeClipboardPaste, (paste) => {
    const text = paste.text ?? "";
    if (text === "" || (paste.html ?? "") !== "") return;
    paste.cancel = true;
    // The engine is in the middle of its own command; ours comes after it.
    setTimeout(() => say(pasteText(grid, text) ?? ""), 0);
  });
}
