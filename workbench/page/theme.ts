export type Theme = "light" | "dark";

/** What the person's system asks for. */
export function systemTheme(): Theme {
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Colours the page. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
}
