/** Where office.js believes it was loaded from. */
const SCRIPT_FOLDER = "https://officejs.example/";

type MessageEvent = { readonly data: string; readonly origin: string; readonly source: unknown };
type Listener = (event: MessageEvent) => void;

export type FakeWindowOptions = {
  readonly address: URL;
  readonly name: string;
  readonly hostOrigin: string;
  /** Called with each text the page posts to its parent. */
  readonly post: (json: string) => void;
  /** Runs one of office.js's own files in the realm; false when there is none of that name. */
  readonly run: (file: string) => boolean;
};

export type FakeWindow = {
  /** Properties that make a global object enough of a window for office.js. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Hands a text of the host to the page. */
  deliver(json: string): void;
};

/** Just the part of a browser that office.js asks for: where it is, how to load scripts, how to talk to its parent. */
export function fakeWindow(options: FakeWindowOptions): FakeWindow {
  const listeners = new Set<Listener>();
  const listen = (type: string, listener: Listener) => void (type === "message" && listeners.add(listener));
  const unlisten = (_type: string, listener: Listener) => void listeners.delete(listener);
  const parent = { postMessage: options.post };
  const properties = {
    name: options.name,
    location: options.address,
    document: fakeDocument(options),
    navigator: { userAgent: "Mozilla/5.0 Chrome/150 Node" },
    parent,
    top: null,
    opener: null,
    external: {},
    history: {},
    screen: { width: 1280, height: 800 },
    sessionStorage: fakeStorage(),
    localStorage: fakeStorage(),
    addEventListener: listen,
    removeEventListener: unlisten,
    focus: nothing,
    blur: nothing,
    open: () => null,
  };
  const deliver = (json: string) => {
    for (const listener of listeners) listener({ data: json, origin: options.hostOrigin, source: parent });
  };
  return { properties, deliver };
}

function fakeDocument(options: FakeWindowOptions): Record<string, unknown> {
  const officeTag = { src: `${SCRIPT_FOLDER}office.js`, getAttribute: () => null };
  const head = { appendChild: (element: FakeElement) => loadScript(element, options.run) };
  return {
    domain: options.address.hostname,
    readyState: "complete",
    URL: options.address.href,
    location: options.address,
    body: { appendChild: nothing, insertBefore: nothing },
    documentElement: { getAttribute: () => null },
    createElement: (tag: string) => (tag === "a" ? fakeAnchor(options.address) : fakeElement(tag)),
    createTextNode: () => ({}),
    getElementsByTagName: (tag: string) => (tag === "script" ? [officeTag] : tag === "head" ? [head] : []),
    querySelectorAll: () => [],
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

type FakeElement = { readonly tagName: string; src?: string; onload?: (event: object) => void; onerror?: () => void };

function fakeElement(tagName: string): FakeElement {
  return Object.assign(
    { tagName },
    { style: {}, setAttribute: nothing, appendChild: nothing, addEventListener: nothing },
  );
}

/** A script element that was put into the page loads its file on a later turn, as in a browser. */
function loadScript(element: FakeElement, run: (file: string) => boolean): void {
  const { src } = element;
  if (element.tagName !== "script" || src === undefined) return;
  const file = src.replace(SCRIPT_FOLDER, "").replace(/\?.*$/, "");
  setImmediate(() => (run(file) ? element.onload?.({}) : element.onerror?.()));
}

/** office.js reads addresses apart by means of a link. */
function fakeAnchor(base: URL): object {
  let address: URL | null = null;
  return {
    set href(value: string) {
      address = URL.canParse(value, base) ? new URL(value, base) : null;
    },
    get href() {
      return address?.href ?? "";
    },
    get hostname() {
      return address?.hostname ?? "";
    },
    get protocol() {
      return address?.protocol ?? ":";
    },
    get port() {
      return address?.port ?? "";
    },
  };
}

function fakeStorage(): object {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: unknown) => void entries.set(key, String(value)),
    removeItem: (key: string) => void entries.delete(key),
    clear: () => entries.clear(),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

function nothing(): void {}
