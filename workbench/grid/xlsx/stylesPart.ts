import type { CellLook } from "../grid";
import type { RawStyle } from "../univerBook";
import { BUILT_IN_FORMATS } from "./builtInFormats";
import { borderXml, changedFont, fillXml, lookXml, setAttributes, setChild } from "./styleXml";
import { elements } from "./readRules";
import { escapeXml, parseAttributes } from "./xml";

const FIRST_CUSTOM_FORMAT = 164;

/** The styles part of a book being saved: finds the format a cell has, and appends formats that the file lacks. */
export class StylesPart {
  private readonly known = new Map<string, number>();
  private changed = false;

  /** `formats` are the cell formats as read from this text. */
  constructor(
    private text: string,
    private readonly formats: readonly RawStyle[],
  ) {
    formats.forEach((format, number) => this.known.set(styleKey(format), number));
  }

  /** The part's text, or null when nothing was added to it. */
  result(): string | null {
    return this.changed ? this.text : null;
  }

  /** Number of the cell format that looks like this; format 0 for none. */
  formatNumber(style: RawStyle | null): number {
    if (!style) return 0;
    const key = styleKey(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.append("cellXfs", this.formatXml(style, style.xf ?? 0));
    this.known.set(key, number);
    return number;
  }

  /** Number of a new conditional look. */
  lookNumber(look: CellLook): number {
    const key = `look ${JSON.stringify(look)}`;
    const number = this.known.get(key) ?? this.append("dxfs", lookXml(look));
    this.known.set(key, number);
    return number;
  }

  private formatXml(style: RawStyle, base: number): string {
    const before = this.formats[base] ?? {};
    let xml = this.list("cellXfs", "xf")[base] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const differs = (...keys: (keyof RawStyle)[]) =>
      keys.some((key) => JSON.stringify(style[key] ?? null) !== JSON.stringify(before[key] ?? null));
    if (differs("n"))
      xml = setAttributes(xml, { numFmtId: this.patternNumber(style.n?.pattern ?? "General"), applyNumberFormat: 1 });
    if (differs("bg"))
      xml = setAttributes(xml, {
        fillId: style.bg?.rgb ? this.append("fills", fillXml(style.bg.rgb)) : 0,
        applyFill: 1,
      });
    if (differs("bl", "it", "cl", "ff", "fs", "ul", "st")) {
      const font = this.list("fonts", "font")[Number(parseAttributes(xml.slice(0, xml.indexOf(">")))["fontId"] ?? 0)];
      xml = setAttributes(xml, { fontId: this.append("fonts", changedFont(font ?? "<font/>", style)), applyFont: 1 });
    }
    if (differs("bd"))
      xml = setAttributes(xml, { borderId: this.append("borders", borderXml(style.bd)), applyBorder: 1 });
    if (differs("ht", "vt", "tb"))
      xml = setChild(setAttributes(xml, { applyAlignment: 1 }), "alignment", alignment(style));
    if (differs("lk")) {
      xml = setChild(setAttributes(xml, { applyProtection: 1 }), "protection", { locked: style.lk === 0 ? "0" : "1" });
    }
    return xml;
  }

  private patternNumber(pattern: string): number {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, text]) => text === pattern);
    if (builtIn) return Number(builtIn[0]);
    const own = this.list("numFmts", "numFmt").map((element) => parseAttributes(element));
    const same = own.find(({ formatCode }) => formatCode === pattern);
    if (same) return Number(same["numFmtId"]);
    const number = Math.max(FIRST_CUSTOM_FORMAT - 1, ...own.map(({ numFmtId }) => Number(numFmtId))) + 1;
    this.append("numFmts", `<numFmt numFmtId="${number}" formatCode="${escapeXml(pattern)}"/>`);
    return number;
  }

  private list(container: string, name: string): readonly string[] {
    const block = elements(this.text, container)[0] ?? "";
    return elements(block.slice(block.indexOf(">") + 1), name);
  }

  /** Puts an element at the end of a list of the part and returns its number. */
  private append(container: (typeof LISTS)[number], xml: string): number {
    this.changed = true;
    this.makeList(container);
    const block = elements(this.text, container)[0] ?? "";
    const count = Number(parseAttributes(block.slice(0, block.indexOf(">")))["count"] ?? 0);
    const open = /\/>$/.test(block) && !block.includes("</") ? `${block.slice(0, -2)}></${container}>` : block;
    const counted = setAttributes(open, { count: count + 1 }).replace(
      new RegExp(`</${container}>$`),
      () => `${xml}</${container}>`,
    );
    this.text = this.text.replace(block, () => counted);
    return count;
  }

  private makeList(container: (typeof LISTS)[number]): void {
    if (elements(this.text, container).length > 0) return;
    const later = LISTS.slice(LISTS.indexOf(container) + 1).map((name) =>
      this.text.search(new RegExp(`<${name}[\\s/>]`)),
    );
    const at = later.find((index) => index >= 0) ?? this.text.lastIndexOf("</styleSheet>");
    this.text = `${this.text.slice(0, at)}<${container} count="0"></${container}>${this.text.slice(at)}`;
  }
}

const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

function styleKey(style: RawStyle): string {
  return JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function alignment(style: RawStyle): Record<string, string> {
  const horizontal = ["", "left", "center", "right", "justify", "", "distributed"][style.ht ?? 0];
  const vertical = ["", "top", "center", "bottom"][style.vt ?? 0];
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === 3 ? { wrapText: "1" } : {}),
  };
}
