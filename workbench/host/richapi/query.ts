import type { QueryInfo } from "./batch";
import { HostCollection, HostObject } from "./hostObject";
import { loadableNames, memberName, playedMember, readMember, wireName } from "./member";

/** How results are spelled: PascalCase for `load`, the member's own name for `retrieve` (plain JSON). */
export type Spelling = "wire" | "plain";

type Loaded = Record<string, unknown>;

/**
 * What a load gives: the named properties, nested objects nested, collections as items. No names: every plain property.
 * `identify` gives the ids that the client needs to address an object again.
 */
export function loadObject(
  object: HostObject,
  query: QueryInfo,
  spelling: Spelling,
  identify: (object: HostObject) => Loaded,
): Loaded {
  const names = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  if (object instanceof HostCollection) return loadCollection(object, names, query, spelling, identify);
  return { ...spellIdentity(identify(object), spelling), ...loadProperties(object, names, spelling, identify) };
}

function loadProperties(
  object: HostObject,
  names: readonly string[],
  spelling: Spelling,
  identify: (object: HostObject) => Loaded,
): Loaded {
  const loaded: Loaded = {};
  const nested = new Map<string, string[]>();
  for (const path of names.length === 0 ? ["*"] : names) {
    const [head = "", ...rest] = path.split("/");
    const name = memberName(head);
    if (name === "*") Object.assign(loaded, plainProperties(object, spelling));
    else if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
    else {
      const value = readMember(object, name);
      if (value instanceof HostObject) nested.set(name, nested.get(name) ?? []);
      else loaded[spelled(name, spelling)] = value;
    }
  }
  for (const [name, select] of nested) {
    const value = readMember(object, name);
    loaded[spelled(name, spelling)] =
      value instanceof HostObject ? loadObject(value, { Select: select }, spelling, identify) : null;
  }
  return loaded;
}

function plainProperties(object: HostObject, spelling: Spelling): Loaded {
  const loaded: Loaded = {};
  for (const name of loadableNames(object)) {
    if (name.endsWith("OrNullObject")) continue;
    const value = readMember(object, name);
    if (!(value instanceof HostObject)) loaded[spelled(name, spelling)] = value;
  }
  return loaded;
}

/** The client leaves out "items/", so a name is the collection's own where it plays it, and else each item's. */
function loadCollection(
  collection: HostCollection,
  names: readonly string[],
  query: QueryInfo,
  spelling: Spelling,
  identify: (object: HostObject) => Loaded,
): Loaded {
  const loaded: Loaded = {};
  const ofItems: string[] = [];
  for (const path of names) {
    const name = memberName(path);
    if (playedMember(collection, name)?.get === undefined) ofItems.push(path);
    else loaded[spelled(name, spelling)] = readMember(collection, name);
  }
  if (names.length === 0 || ofItems.length > 0) {
    const from = query.Skip ?? 0;
    const items = collection.items().slice(from, query.Top === undefined ? undefined : from + query.Top);
    loaded[spelling === "wire" ? "_Items" : "items"] = items.map((item) =>
      loadObject(item, { Select: ofItems }, spelling, identify),
    );
  }
  return loaded;
}

function spelled(name: string, spelling: Spelling): string {
  return spelling === "wire" ? wireName(name) : name;
}

/** `retrieve` wants plain data, so ids that were not asked for are kept apart by an underscore. */
function spellIdentity(identity: Loaded, spelling: Spelling): Loaded {
  if (spelling === "wire") return identity;
  return Object.fromEntries(
    Object.entries(identity).map(([name, value]) => [name.startsWith("_") ? name : `_${name}`, value]),
  );
}
