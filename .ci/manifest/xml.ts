import { parser, type Tag } from "sax";

/** An XML element: names with their prefix as written, children in order. */
export type XmlElement = {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

type Growing = { name: string; line: number; attributes: Record<string, string>; children: Growing[]; text: string };

/** The root element of well-formed XML. Throws the parser's sentence for anything else. */
export function parseXml(xml: string): XmlElement {
  const reader = parser(true);
  const document: Growing = { name: "", line: 0, attributes: {}, children: [], text: "" };
  const open = [document];
  reader.onerror = (error) => {
    throw error;
  };
  reader.onopentag = (tag) => {
    const { name, attributes } = tag as Tag; // Without the option xmlns attributes are plain text.
    const element = { name, line: reader.line + 1, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  reader.ontext = (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  reader.onclosetag = () => void open.pop();
  reader.write(xml).close();
  const [root] = document.children;
  if (root === undefined) throw new Error("There is no element.");
  return root;
}

/** The element itself and all below it, in the order of the text. */
export function withDescendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}
