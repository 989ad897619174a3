import { useSyncExternalStore } from "react";

const darkPreferred = globalThis.matchMedia("(prefers-color-scheme: dark)");

/**
 * Whether the pane is dark, as Excel's window is where the host tells it, else that of the browser: on the web officeTheme may be
 * undefined (office-js issue 6134). Forced colors are left to the browser and Fluent.
 */
export function useDarkTheme(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function subscribe(listener: () => void): () => void {
  darkPreferred.addEventListener("change", listener);
  return () => darkPreferred.removeEventListener("change", listener);
}

function isDark(): boolean {
  // The declaration says it is always there; hosts differ.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? darkPreferred.matches;
}
