import type { Theme } from "./theme";

type OfficeContext = { readonly officeTheme?: unknown; readonly displayLanguage?: unknown };

const lookEvery = 5;
const mostLooks = 4_000;

/** Assumption: the colours of Excel's "Colorful" and "Black". */
const themes: Readonly<Record<Theme, Omit<Office.OfficeTheme, "themeId"> & { readonly themeId: string }>> = {
  light: {
    bodyBackgroundColor: "#E6E6E6",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#262626",
    isDarkTheme: false,
    themeId: "Colorful",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#0A0A0A",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
    themeId: "Black",
  },
};

/**
 * Gives the add-in `Office.context.officeTheme`, "Supported" in Excel on the web by its documentation
 * (https://learn.microsoft.com/javascript/api/office/office.officetheme). The client from npm has no way to be told of it, so
 * it is put beside its own members; `?officeTheme=none` leaves it out, as OfficeDev/office-js issue 6134 reports of Excel on
 * the web. Excel on the web has no event for a change.
 */
export function giveOfficeTheme(frame: HTMLIFrameElement, theme: () => Theme): void {
  if (new URLSearchParams(window.location.search).get("officeTheme") === "none") return;
  let looks = 0;
  const clock = setInterval(() => {
    looks += 1;
    const context = contextOf(frame);
    if (context !== undefined && context.officeTheme === undefined)
      Object.defineProperty(context, "officeTheme", { configurable: true, get: () => themes[theme()] });
    if (context !== undefined || looks > mostLooks) clearInterval(clock);
  }, lookEvery);
}

function contextOf(frame: HTMLIFrameElement): OfficeContext | undefined {
  // The frame is of our own origin, and office.js puts Office into it when it has loaded.
  const office = (frame.contentWindow as { Office?: { context?: OfficeContext } } | null)?.Office;
  // Until the host has answered there is another context, without a language.
  return office?.context?.displayLanguage === undefined ? undefined : office.context;
}
