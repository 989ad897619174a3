import type { Theme } from "./theme";

type Props = { readonly book: string; readonly theme: Theme; readonly onTheme: (theme: Theme) => void };

const hint =
  "Colours of Excel. The add-in is told by Office.context.officeTheme; a pane that is open already has no event for it.";

/** Product, name of the open workbook, and the switch between light and dark. */
export function TitleBar({ book, theme, onTheme }: Props) {
  const other = theme === "dark" ? "light" : "dark";
  return (
    <header className="title-bar">
      <span className="product">Practice Excel</span>
      <h1>{book}</h1>
      <button type="button" className="theme" title={hint} onClick={() => onTheme(other)}>
        {other === "dark" ? "Dark" : "Light"}
      </button>
    </header>
  );
}
