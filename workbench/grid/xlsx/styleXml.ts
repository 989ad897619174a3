import { hexColor } from "../gridCells";
import type { CellLook } from "../grid";
import type { RawColor, RawStyle } from "../univerBook";
import { escapeXml } from "./xml";

const LINES =
  " thin hair dotted dashed dashDot dashDotDot double medium mediumDashed mediumDashDot mediumDashDotDot slantDashDot thick".split(
    " ",
  );

/** "FFRRGGBB", as colour attributes hold it. */
function argb(color: RawColor): string {
  return `FF${(hexColor(color) ?? "#000000").slice(1)}`;
}

/** The element with these attributes set in its opening tag. */
export function setAttributes(xml: string, attributes: Readonly<Record<string, string | number>>): string {
  const end = /\s*\/?>/.exec(xml)?.index ?? 0;
  const tag = /^<[\w:]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*/.exec(xml)?.[0] ?? xml.slice(0, end);
  let changed = tag;
  for (const [name, value] of Object.entries(attributes)) {
    const text = ` ${name}="${escapeXml(String(value))}"`;
    const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    changed = present.test(changed) ? changed.replace(present, () => text) : changed + text;
  }
  return changed + xml.slice(tag.length);
}

/** The element without these attributes in its opening tag. */
export function dropAttributes(xml: string, names: readonly string[]): string {
  const end = xml.indexOf(">");
  const tag = names.reduce(
    (text, name) => text.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), ""),
    xml.slice(0, end),
  );
  return tag + xml.slice(end);
}

/** A cell format with the attributes set on one of its children, made where it is missing (alignment before protection). */
export function setChild(xml: string, name: string, attributes: Readonly<Record<string, string>>): string {
  const existing = new RegExp(`<${name}\\b[^>]*/>|<${name}\\b[^>]*></${name}>`).exec(xml)?.[0];
  if (existing) return xml.replace(existing, () => setAttributes(existing, attributes));
  const made = setAttributes(`<${name}/>`, attributes);
  if (/^<\w+\b[^>]*\/>$/.test(xml)) return `${xml.slice(0, -2)}>${made}</xf>`;
  return name === "alignment"
    ? xml.replace(/^(<xf\b[^>]*>)/, (open) => open + made)
    : xml.replace(/<\/xf>$/, () => `${made}</xf>`);
}

/** A plain fill. */
export function fillXml(color: RawColor): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** A font of the file with the style's bold, italic, line, colour, name and size. */
export function changedFont(font: string, style: RawStyle): string {
  const open = /\/>$/.test(font) && !font.includes("</") ? "<font></font>" : font;
  const inner = open.replace(/^<font\b[^>]*>|<\/font>$/g, "");
  const own = [
    "b",
    "i",
    "strike",
    "u",
    "sz",
    "color",
    "name",
    ...(style.ff && !inner.includes(`val="${style.ff}"`) ? ["scheme"] : []),
  ];
  const kept = own.reduce((text, name) => text.replace(new RegExp(`<${name}\\b[^>]*/>`), ""), inner);
  const before = (name: string) => new RegExp(`<${name}\\b[^>]*/>`).exec(inner)?.[0] ?? "";
  const parts = [
    style.bl ? "<b/>" : "",
    style.it ? "<i/>" : "",
    style.st?.s ? "<strike/>" : "",
    style.ul?.s ? "<u/>" : "",
    style.fs ? `<sz val="${style.fs}"/>` : before("sz"),
    style.cl?.rgb ? `<color rgb="${argb(style.cl.rgb)}"/>` : before("color"),
    style.ff ? `<name val="${escapeXml(style.ff)}"/>` : before("name"),
  ];
  return `<font>${parts.join("")}${kept}</font>`;
}

/** The four outer lines of a cell. */
export function borderXml(border: RawStyle["bd"]): string {
  const sides = [
    ["left", border?.l],
    ["right", border?.r],
    ["top", border?.t],
    ["bottom", border?.b],
  ] as const;
  const lines = sides.map(([name, line]) => {
    const kind = LINES[line?.s ?? 0];
    return kind ? `<${name} style="${kind}"><color rgb="${argb(line?.cl.rgb)}"/></${name}>` : `<${name}/>`;
  });
  return `<border>${lines.join("")}<diagonal/></border>`;
}

/** A conditional look. The fill stands in bgColor, as Excel writes it. */
export function lookXml(look: CellLook): string {
  const marks = `${look.bold ? "<b/>" : ""}${look.italic ? "<i/>" : ""}${look.color ? `<color rgb="${argb(look.color)}"/>` : ""}`;
  const font = marks ? `<font>${marks}</font>` : "";
  const fill = look.fill
    ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(look.fill)}"/><bgColor rgb="${argb(look.fill)}"/></patternFill></fill>`
    : "";
  return `<dxf>${font}${fill}</dxf>`;
}
