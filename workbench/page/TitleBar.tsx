import type { Theme } from "./theme";

type Props = { readonly book: string; readonly theme: Theme; readonly onTheme: (theme: Theme) => void };

/** Product, name of the open workbook, and the switch between light and dark. */
export function TitleBar({ book, theme, onTheme }: Props) {
  const other = theme === "dark" ? "light" : "dark";
  return (
    <header className="title-bar">
      <span className="product">Practice Excel</span>
      <h1>{book}</h1>
      <button type="button" className="theme" onClick={() => onTheme(other)}>
        {other === "dark" ? "Dark" : "Light"}
      </button>
    </header>
  );
}
