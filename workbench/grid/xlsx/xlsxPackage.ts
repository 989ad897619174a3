import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { escapeXml, parseAttributes, parseXml } from "./xml";

export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Kinds of relationships whose target belongs to one part. */
const OWNED = /\/(drawing|chart|chartEx|chartStyle|chartColorStyle|chartUserShapes|table|comments|vmlDrawing)$/;

/** The zip of an .xlsx: parts that are not set stay as they were, byte for byte. */
export class XlsxPackage {
  private readonly parts: Record<string, Uint8Array>;

  /** Throws a plain sentence when the bytes are no workbook file. */
  constructor(bytes: Uint8Array) {
    try {
      this.parts = unzipSync(bytes);
    } catch {
      throw new Error("This is not an .xlsx workbook: it is not a zip file, or it is damaged.");
    }
    if (!this.has(CONTENT_TYPES)) throw new Error("This is not an .xlsx workbook: the zip holds no list of parts.");
  }

  has(path: string): boolean {
    return this.parts[path] !== undefined;
  }

  paths(): readonly string[] {
    return Object.keys(this.parts);
  }

  text(path: string): string {
    const part = this.parts[path];
    if (!part) throw new Error(`The workbook has no part ${path}.`);
    const text = strFromU8(part);
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  set(path: string, text: string): void {
    this.parts[path] = strToU8(text);
  }

  remove(path: string): void {
    delete this.parts[path];
    const override = new RegExp(`<Override\\b[^>]*PartName="/${path.replaceAll(".", "\\.")}"[^>]*/>`);
    this.set(CONTENT_TYPES, this.text(CONTENT_TYPES).replace(override, ""));
  }

  /** Removes a part with its relationships and the parts that serve it alone: charts, their styles, notes, tables. */
  removeWhole(path: string): void {
    for (const { type, target } of this.relationships(path))
      if (OWNED.test(type) && this.has(target)) this.removeWhole(target);
    this.remove(path);
    delete this.parts[relationshipsPath(path)];
  }

  /** The part that the package begins with: xl/workbook.xml in nearly every file. */
  workbookPath(): string {
    const office = this.relationships("").find((relationship) => relationship.type.endsWith("/officeDocument"));
    return office?.target ?? "xl/workbook.xml";
  }

  /** What a part points to, targets as full paths; links out of the package are left out. */
  relationships(path: string): readonly Relationship[] {
    const file = relationshipsPath(path);
    if (!this.has(file)) return [];
    return parseXml(this.text(file)).children.flatMap(({ attributes }) => {
      if (attributes["TargetMode"] === "External") return [];
      return [
        {
          id: attributes["Id"] ?? "",
          type: attributes["Type"] ?? "",
          target: resolve(path, attributes["Target"] ?? ""),
        },
      ];
    });
  }

  /** Points from one part to another and returns the new relationship's id. */
  relate(path: string, kind: string, target: string): string {
    const file = relationshipsPath(path);
    const before = this.has(file)
      ? this.text(file)
      : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const ids = [...before.matchAll(/<Relationship\b([^>]*)>/g)].map((match) => parseAttributes(match[1] ?? "")["Id"]);
    let number = ids.length + 1;
    while (ids.includes(`rId${number}`)) number += 1;
    const element = `<Relationship Id="rId${number}" Type="${RELATIONSHIPS}/${kind}" Target="/${escapeXml(target)}"/>`;
    const open = before.replace(/<Relationships\b([^>]*)\/>/, "<Relationships$1></Relationships>");
    this.set(file, open.replace("</Relationships>", `${element}</Relationships>`));
    return `rId${number}`;
  }

  unrelate(path: string, matches: (relationship: Relationship) => boolean): void {
    const file = relationshipsPath(path);
    if (!this.has(file)) return;
    const kept = this.text(file).replace(/<Relationship\b([^>]*)\/>/g, (element, text: string) => {
      const { Id = "", Type = "", Target = "" } = parseAttributes(text);
      return matches({ id: Id, type: Type, target: resolve(path, Target) }) ? "" : element;
    });
    this.set(file, kept);
  }

  declare(path: string, contentType: string): void {
    const before = this.text(CONTENT_TYPES);
    if (before.includes(`PartName="/${path}"`)) return;
    this.set(
      CONTENT_TYPES,
      before.replace("</Types>", `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`),
    );
  }

  /** A path of the pattern "xl/tables/table#.xml" that no part has yet. */
  freePath(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace("#", String(number)))) number += 1;
    return pattern.replace("#", String(number));
  }

  zip(): Uint8Array {
    const files: Zippable = {};
    // A fixed date, so that the same book saves to the same bytes.
    for (const [path, part] of Object.entries(this.parts)) files[path] = [part, { mtime: new Date(1980, 0, 1) }];
    return zipSync(files, { level: 6 });
  }
}

function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function resolve(path: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = path.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  return steps.join("/");
}
