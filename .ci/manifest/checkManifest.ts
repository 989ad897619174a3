import { elementOrder } from "./elementOrder";
import { parseXml, withDescendants, type XmlElement } from "./xml";

/** What the manifest's surroundings say: the width and height of a picture by its path, and the commands that code answers. */
export type Surroundings = {
  readonly pictureSize: (path: string) => readonly [width: number, height: number] | null;
  readonly commands: ReadonlySet<string>;
};

const longestResid = 32;
const longest: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
const buttonSizes = ["16", "32", "80"];
const appIcons: readonly (readonly [name: string, size: number])[] = [
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
];

/** Everything that Excel, or a person, would stumble over in an add-in only manifest; empty when nothing. */
export function checkManifest(xml: string, surroundings: Surroundings): string[] {
  const root = parseXml(xml);
  const elements = withDescendants(root);
  return [
    ...elements.flatMap(checkOrder),
    ...checkResources(elements),
    ...checkIds(elements),
    ...checkAddresses(elements),
    ...checkPictures(elements, surroundings),
    ...checkRequirements(root),
    ...checkSharedRuntime(elements),
    ...checkCommands(elements, surroundings),
  ];
}

function checkOrder(element: XmlElement): string[] {
  const order = elementOrder[typed(element)] ?? elementOrder[element.name];
  if (order === undefined)
    return element.children.map((child) => `Line ${child.line}: ${element.name} has no ${child.name} inside.`);
  const places = element.children.map((child) => order.indexOf(child.name));
  return element.children.flatMap((child, at) => {
    const place = places[at] ?? -1;
    if (place < 0) return [`Line ${child.line}: ${typed(element)} has no ${child.name} inside.`];
    const isLate = places.slice(0, at).some((before) => before > place);
    return isLate ? [`Line ${child.line}: ${child.name} comes too late in ${typed(element)}.`] : [];
  });
}

function checkResources(elements: readonly XmlElement[]): string[] {
  const texts = elements.filter(({ name }) => name in longest);
  const tooLong = texts.flatMap(({ name, children }) =>
    children.filter((child) => value(child).length > (longest[name] ?? 0)),
  );
  const defined = resources(elements).map((element) => element.attributes["id"] ?? "");
  const used = elements.flatMap(({ attributes }) => attributes["resid"] ?? []);
  return [
    ...tooLong.map((child) => `Line ${child.line}: the text is longer than Excel shows.`),
    ...used.filter((resid) => !defined.includes(resid)).map((resid) => `resid ${resid} is defined nowhere.`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `Resource ${id} is used nowhere.`),
    ...defined
      .filter((id) => id.length > longestResid)
      .map((id) => `Resource id ${id} has more than ${longestResid} characters.`),
  ];
}

function checkIds(elements: readonly XmlElement[]): string[] {
  const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
  const guid = elements.find(({ name }) => name === "Id")?.text.trim() ?? "";
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The id ${id} is given twice.`),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid) ? [] : ["Id is not a GUID."]),
  ];
}

function checkAddresses(elements: readonly XmlElement[]): string[] {
  const addressed = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Url"];
  return elements
    .filter((element) => addressed.includes(element.name) || isPicture(element))
    .filter((element) => "DefaultValue" in element.attributes && !value(element).startsWith("https://"))
    .map((element) => `Line ${element.line}: the address does not begin with https://.`);
}

function checkPictures(elements: readonly XmlElement[], { pictureSize }: Surroundings): string[] {
  const addresses = new Map(resources(elements).map((element) => [element.attributes["id"] ?? "", value(element)]));
  const icons = elements.filter(({ name }) => name === "Icon");
  const images = icons.flatMap(({ children }) => children);
  const wanted = [
    ...images.map(
      ({ attributes }) => [addresses.get(attributes["resid"] ?? "") ?? "", Number(attributes["size"])] as const,
    ),
    ...appIcons.map(([name, size]) => [value(elements.find((element) => element.name === name)), size] as const),
  ];
  const missingSizes = icons.flatMap(({ line, children }) =>
    buttonSizes
      .filter((size) => !children.some(({ attributes }) => attributes["size"] === size))
      .map((size) => `Line ${line}: the icon has no picture of ${size} pixels.`),
  );
  const wrongSizes = wanted.flatMap(([address, size]) => {
    const found = pictureSize(pathOf(address));
    if (found === null) return [`There is no picture ${pathOf(address)}.`];
    return found.every((pixels) => pixels === size) ? [] : [`${pathOf(address)} is not ${size} pixels wide and high.`];
  });
  return [...missingSizes, ...wrongSizes];
}

function checkRequirements(root: XmlElement): string[] {
  const requirements = root.children.find(({ name }) => name === "Requirements");
  const sets = requirements === undefined ? [] : withDescendants(requirements).filter(({ name }) => name === "Set");
  const declared = new Map(sets.map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]));
  const expected = [
    ["ExcelApi", "1.9"],
    ["SharedRuntime", "1.1"],
  ] as const;
  return [
    ...expected
      .filter(([set, version]) => declared.get(set) !== version)
      .map((set) => `The manifest does not ask for ${set.join(" ")}.`),
    ...(declared.size > expected.length
      ? ["The manifest asks for more sets than decided: ask with isSetSupported instead."]
      : []),
  ];
}

/** Pane, functions and commands live in one page only if all three name the resource of the Runtime. */
function checkSharedRuntime(elements: readonly XmlElement[]): string[] {
  const pages = elements.filter(({ name }) => name === "Page").flatMap(({ children }) => children);
  const sharing = elements.filter(({ name }) => name === "Runtime" || name === "FunctionFile");
  const named = new Set([...sharing, ...pages].map(({ attributes }) => attributes["resid"]));
  return named.size > 1
    ? ["Runtime, Page and FunctionFile name different pages: the shared runtime would not load."]
    : [];
}

function checkCommands(elements: readonly XmlElement[], { commands }: Surroundings): string[] {
  return elements
    .filter(({ name, text }) => name === "FunctionName" && !commands.has(text.trim()))
    .map(({ line }) => `Line ${line}: no code answers this command.`);
}

function resources(elements: readonly XmlElement[]): XmlElement[] {
  return elements
    .filter(({ name }) => name === "Resources")
    .flatMap(({ children }) => children.flatMap((list) => list.children));
}

function isPicture({ name, attributes }: XmlElement): boolean {
  return name === "bt:Image" && "id" in attributes;
}

function typed({ name, attributes }: XmlElement): string {
  const type = attributes["xsi:type"];
  return type === undefined ? name : `${name} ${type}`;
}

function value(element: XmlElement | undefined): string {
  return element?.attributes["DefaultValue"] ?? "";
}

function pathOf(address: string): string {
  return /^https:\/\/[^/]+\/(.*)$/.exec(address)?.[1] ?? address;
}
