import { RichApiError } from "../richapi/richApiError";

/** Named colours that are played; any other name is refused by name. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** A colour as #RRGGBB: "in the form #RRGGBB (e.g., "FFA500") or as a named HTML color (e.g., "orange")". */
export function asColor(value: unknown): string {
  if (typeof value !== "string") throw new RichApiError("InvalidArgument");
  const digits = /^#?([0-9a-f]{6})$/i.exec(value.trim())?.[1];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  const named = NAMED[value.trim().toLowerCase()];
  if (named === undefined) throw new RichApiError("InvalidArgument", `The practice Excel knows no color "${value}".`);
  return named;
}
