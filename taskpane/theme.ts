import { useSyncExternalStore } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const darkPreferred = globalThis.matchMedia("(prefers-color-scheme: dark)");

/**
 * The theme of Excel's window where the host tells it, else that of the browser: on the web officeTheme may be
 * undefined (office-js issue 6134). Forced colors are left to the browser and Fluent.
 */
export function usePaneTheme(): Theme {
  const dark = useSyncExternalStore(subscribe, isDark);
  return dark ? webDarkTheme : webLightTheme;
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
