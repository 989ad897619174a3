import type { XlsxPackage } from "./xlsxPackage";
import { child, parseXml, type XmlElement } from "./xml";
import { INDEXED_COLORS } from "./indexedColors";

/** Reads colour elements of a book: "#RRGGBB", or null for none and for "automatic". */
export type ReadColor = (element: XmlElement | null) => string | null;

/** Theme colours come in the order of the format: light and dark are swapped against the theme part. */
export function colorReader(book: XlsxPackage, themePath: string | null): ReadColor {
  const theme = themePath && book.has(themePath) ? themeColors(book.text(themePath)) : [];
  return (element) => {
    if (!element) return null;
    const { rgb, theme: themed, indexed, tint } = element.attributes;
    const base = rgb ? rgb.slice(-6) : themed !== undefined ? theme[Number(themed)] : INDEXED_COLORS[Number(indexed)];
    return base ? `#${tinted(base, Number(tint ?? 0)).toUpperCase()}` : null;
  };
}

function themeColors(text: string): readonly string[] {
  const scheme = child(child(parseXml(text), "themeElements"), "clrScheme");
  const colors = (scheme?.children ?? []).map((entry) => {
    const color = entry.children[0]?.attributes;
    return color?.["lastClr"] ?? color?.["val"] ?? "000000";
  });
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "000000", light2 = "FFFFFF", ...accents] = colors;
  return [light1, dark1, light2, dark2, ...accents];
}

function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const changed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return changed.map((part) => part.toString(16).padStart(2, "0")).join("");
}
