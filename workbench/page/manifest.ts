/** What pressing a ribbon button does: show the add-in's pane, or run one of its functions. */
export type RibbonAction =
  | { readonly kind: "ShowTaskpane"; readonly page: string }
  | { readonly kind: "ExecuteFunction"; readonly functionName: string };

export type RibbonButton = {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  readonly icon: string;
  readonly action: RibbonAction;
};

/** The add-in's part of the menu of a cell. */
export type CellMenu = { readonly label: string; readonly entries: readonly CellMenuEntry[] };

export type CellMenuEntry = Omit<RibbonButton, "icon">;

export type RibbonGroup = { readonly id: string; readonly label: string; readonly buttons: readonly RibbonButton[] };

/** The manifest, as far as a host acts on it. Addresses are already those under which this server has the files. */
export type Manifest = {
  readonly name: string;
  /** The page of the shared runtime: pane, commands and custom functions. */
  readonly page: string;
  readonly groups: readonly RibbonGroup[];
  /** Null where the add-in has none. */
  readonly cellMenu: CellMenu | null;
  /** Address of functions.json and the prefix of the functions' names; null where the add-in has none. */
  readonly functions: { readonly metadata: string; readonly namespace: string } | null;
};

/** Reads an add-in only manifest (XML). Throws with the missing part's name when it is not one. */
export function readManifest(xml: string, servedAt: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror") !== null) throw new Error("manifest.xml is not well-formed XML.");
  const resources = resourcesOf(document);
  const basePage = new URL(attribute(first(document, "DefaultSettings", "SourceLocation"), "DefaultValue"));
  const base = new URL(".", basePage).href;
  const served = (url: string) => (url.startsWith(base) ? servedAt + url.slice(base.length) : url);
  const resource = (element: Element) =>
    served(resources.get(attribute(element, "resid")) ?? missing(`resource ${attribute(element, "resid")}`));
  return {
    name: attribute(first(document, "DisplayName"), "DefaultValue"),
    page: served(basePage.href),
    groups: all(document, "Group").map((group) => groupOf(group, resource)),
    cellMenu: cellMenuOf(document, resource),
    functions: functionsOf(document, resource),
  };
}

function groupOf(group: Element, resource: (element: Element) => string): RibbonGroup {
  const buttons = all(group, "Control").filter((control) => control.getAttribute("xsi:type") === "Button");
  return {
    id: attribute(group, "id"),
    label: resource(first(group, "Label")),
    buttons: buttons.map((control) => ({ ...entryOf(control, resource), icon: resource(iconOf(control)) })),
  };
}

function entryOf(control: Element, resource: (element: Element) => string): CellMenuEntry {
  return {
    id: attribute(control, "id"),
    label: resource(first(control, "Label")),
    tooltip: resource(first(control, "Supertip", "Description")),
    action: actionOf(first(control, "Action"), resource),
  };
}

/**
 * ContextMenuCell "Displays the item on the context menu when the user opens that menu (e.g., right-clicks) on a cell on the
 * spreadsheet." "There can be only one child control." (https://learn.microsoft.com/javascript/api/manifest/officemenu)
 */
function cellMenuOf(document: Document, resource: (element: Element) => string): CellMenu | null {
  const menu = all(document, "OfficeMenu").find((element) => element.getAttribute("id") === "ContextMenuCell");
  if (menu === undefined) return null;
  const control = first(menu, "Control");
  if (control.getAttribute("xsi:type") !== "Menu") return { label: "", entries: [entryOf(control, resource)] };
  return {
    label: resource(first(control, "Label")),
    entries: all(control, "Item").map((item) => entryOf(item, resource)),
  };
}

function iconOf(control: Element): Element {
  const images = all(first(control, "Icon"), "Image");
  return images.find((image) => image.getAttribute("size") === "32") ?? images[0] ?? missing("Icon");
}

function actionOf(action: Element, resource: (element: Element) => string): RibbonAction {
  const kind = attribute(action, "xsi:type");
  if (kind === "ShowTaskpane") return { kind, page: resource(first(action, "SourceLocation")) };
  if (kind === "ExecuteFunction") return { kind, functionName: first(action, "FunctionName").textContent.trim() };
  throw new Error(`manifest.xml has an action that this host does not play: ${kind}.`);
}

function functionsOf(document: Document, resource: (element: Element) => string): Manifest["functions"] {
  const point = all(document, "ExtensionPoint").find(
    (element) => element.getAttribute("xsi:type") === "CustomFunctions",
  );
  if (point === undefined) return null;
  return {
    metadata: resource(first(point, "Metadata", "SourceLocation")),
    namespace: resource(first(point, "Namespace")),
  };
}

/** Images, addresses and texts by their id. */
function resourcesOf(document: Document): ReadonlyMap<string, string> {
  const entries = ["Image", "Url", "String"].flatMap((name) => all(first(document, "Resources"), name));
  return new Map(entries.map((entry) => [attribute(entry, "id"), attribute(entry, "DefaultValue")]));
}

function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function first(parent: Document | Element, ...path: readonly string[]): Element {
  return path.reduce<Document | Element>((element, name) => all(element, name)[0] ?? missing(name), parent) as Element; // The path has at least one name.
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? missing(`${element.localName} ${name}`);
}

function missing(what: string): never {
  throw new Error(`manifest.xml has no ${what}.`);
}
