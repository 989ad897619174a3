import type { CellLook } from "../grid";
import type { RawStyle } from "../univerBook";
import { BUILT_IN_FORMATS } from "./builtInFormats";
import type { ReadColor } from "./colors";
import { child, childrenOf, flag, parseXml, type XmlElement } from "./xml";

/** Cell formats by xf number and looks of conditional formats by dxf number. */
export type ReadStyles = { readonly formats: readonly RawStyle[]; readonly looks: readonly CellLook[] };

const HORIZONTAL: Readonly<Record<string, 1 | 2 | 3 | 4 | 6>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
  centerContinuous: 2,
};
const VERTICAL: Readonly<Record<string, 1 | 2 | 3>> = { top: 1, center: 2, bottom: 3 };
const LINES: readonly string[] =
  " thin hair dotted dashed dashDot dashDotDot double medium mediumDashed mediumDashDot mediumDashDotDot slantDashDot thick".split(
    " ",
  );
const SIDES = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
] as const;

/** The cell formats of the styles part, each marked with its number so that saving finds it again. */
export function readStyles(text: string, color: ReadColor): ReadStyles {
  const root = parseXml(text);
  const patterns = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "",
    ]),
  );
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => fontStyle(font, color));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => fillColor(fill, color, false));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => borderStyle(border, color));
  const formats = childrenOf(child(root, "cellXfs"), "xf").map((format, number): RawStyle => {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = format.attributes;
    const pattern = patterns.get(Number(numFmtId)) ?? BUILT_IN_FORMATS[Number(numFmtId)] ?? "General";
    const fill = fills[Number(fillId)];
    const border = borders[Number(borderId)];
    return {
      ...fonts[Number(fontId)],
      ...(fill ? { bg: { rgb: fill } } : {}),
      ...(border ? { bd: border } : {}),
      ...(pattern === "General" ? {} : { n: { pattern } }),
      ...alignmentStyle(child(format, "alignment")),
      ...(flag(child(format, "protection")?.attributes["locked"]) === false ? { lk: 0 as const } : {}),
      xf: number,
    };
  });
  return { formats, looks: childrenOf(child(root, "dxfs"), "dxf").map((format) => dxfLook(format, color)) };
}

function fontStyle(font: XmlElement, color: ReadColor): RawStyle {
  const style: RawStyle = {};
  const name = child(font, "name")?.attributes["val"];
  const size = child(font, "sz")?.attributes["val"];
  const ink = color(child(font, "color"));
  if (name) style.ff = name;
  if (size) style.fs = Number(size);
  if (isOn(font, "b")) style.bl = 1;
  if (isOn(font, "i")) style.it = 1;
  if (child(font, "u")) style.ul = { s: 1 };
  if (isOn(font, "strike")) style.st = { s: 1 };
  if (ink) style.cl = { rgb: ink };
  return style;
}

function isOn(font: XmlElement, name: string): boolean {
  const element = child(font, name);
  return element !== null && flag(element.attributes["val"]) !== false;
}

/** A plain fill's colour. Conditional formats keep theirs in bgColor, with or without a pattern type. */
function fillColor(fill: XmlElement | null, color: ReadColor, conditional: boolean): string | null {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"];
  if (conditional) return color(child(pattern, "bgColor")) ?? color(child(pattern, "fgColor"));
  if (!pattern || type === "none" || type === undefined) return null;
  return color(child(pattern, "fgColor")) ?? color(child(pattern, "bgColor"));
}

function borderStyle(border: XmlElement, color: ReadColor): NonNullable<RawStyle["bd"]> | null {
  const lines = SIDES.flatMap(([side, key]) => {
    const line = child(border, side);
    const kind = LINES.indexOf(line?.attributes["style"] ?? "none");
    return kind > 0 ? [[key, { s: kind, cl: { rgb: color(child(line, "color")) ?? "#000000" } }] as const] : [];
  });
  return lines.length > 0 ? Object.fromEntries(lines) : null;
}

function alignmentStyle(alignment: XmlElement | null): RawStyle {
  if (!alignment) return {};
  const { horizontal = "", vertical = "", wrapText } = alignment.attributes;
  const across = HORIZONTAL[horizontal];
  const down = VERTICAL[vertical];
  return { ...(across ? { ht: across } : {}), ...(down ? { vt: down } : {}), ...(flag(wrapText) ? { tb: 3 } : {}) };
}

function dxfLook(format: XmlElement, color: ReadColor): CellLook {
  const font = child(format, "font");
  const fill = fillColor(child(format, "fill"), color, true);
  const ink = color(child(font, "color"));
  return {
    ...(fill ? { fill } : {}),
    ...(ink ? { color: ink } : {}),
    ...(font && isOn(font, "b") ? { bold: true } : {}),
    ...(font && isOn(font, "i") ? { italic: true } : {}),
  };
}
