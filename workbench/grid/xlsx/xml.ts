/** An element of an .xlsx part; names are without their namespace prefix. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside the element. */
  readonly text: string;
};

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

/** The root element of a part; throws when the text has none. */
export function parseXml(text: string): XmlElement {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack = [root];
  for (const match of text.matchAll(TOKEN)) {
    const [, cdata, closing, name, attributes = "", selfClosing, plain] = match;
    const top = stack.at(-1) ?? root;
    if (name === undefined) top.text += cdata ?? (plain === undefined ? "" : unescapeXml(plain));
    else if (closing) stack.pop();
    else {
      const element: Open = { name: localName(name), attributes: parseAttributes(attributes), children: [], text: "" };
      top.children.push(element);
      if (!selfClosing) stack.push(element);
    }
  }
  const first = root.children[0];
  if (!first) throw new Error("The workbook has a part that is not XML.");
  return first;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Attributes as written, prefixes kept ("r:id"). */
export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE))
    attributes[name] = unescapeXml(double ?? single ?? "");
  return attributes;
}

/** The first child of that name, or null. */
export function child(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((candidate) => candidate.name === name) ?? null;
}

/** Every child of that name. */
export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The value of a switch such as `hidden="1"`; null where it does not stand. */
export function flag(value: string | undefined): boolean | null {
  return value === undefined ? null : value === "1" || value === "true";
}

/** Text of .xlsx parts as people typed it: entities, and Excel's `_x000D_` for characters that XML cannot hold. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, entity: string) => {
    if (entity.startsWith("#x")) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16));
    if (entity.startsWith("#")) return String.fromCodePoint(Number(entity.slice(1)));
    return ENTITIES[entity] ?? whole;
  });
}

/** Cell text with `_x000D_` read as the character it stands for. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const SPECIAL: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for a part: between tags or inside a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => SPECIAL[character] ?? character);
}

/** Cell text for a part: what XML cannot hold, and what would be read as such an escape, written as Excel does. */
export function escapeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const held = guarded.replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
  return escapeXml(held);
}
