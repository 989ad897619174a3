import { HostCollection, HostObject } from "./hostObject";
import { notPlayed } from "./richApiError";

const OWN_NAMES: ReadonlySet<string> = new Set(["constructor", "identity", "eventTarget", "items"]);

/** What the client writes under another name than it offers and reads. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([["Gridlines", "showGridlines"]]);

/** "Values" of a message as the member "values"; internal names ("_ValidateArraySize") keep their capitals. */
export function memberName(wireName: string): string {
  const other = OTHER_NAMES.get(wireName);
  if (other !== undefined) return other;
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "values" as "Values", the spelling of results. */
export function wireName(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

/** The getter, setter or method that the object plays under this name; undefined when it plays none. */
export function playedMember(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (OWN_NAMES.has(name)) return undefined;
  for (let level = prototypeOf(object); level !== null && !isBase(level); level = prototypeOf(level)) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}

/** Names of everything the client may load from the object. */
export function loadableNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (let level = prototypeOf(object); level !== null && !isBase(level); level = prototypeOf(level)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (descriptor.get !== undefined) names.add(name);
    }
  }
  return [...names];
}

/** The value of a property; NotImplemented when the object does not play it. */
export function readMember(object: HostObject, name: string): unknown {
  if (playedMember(object, name)?.get === undefined) throw notPlayed(object.className, name);
  return Reflect.get(object, name);
}

/** Writes a property; NotImplemented when the object does not play the writing of it. */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  if (playedMember(object, name)?.set === undefined) throw notPlayed(object.className, name);
  Reflect.set(object, name, value);
}

/** Calls a method; NotImplemented when the object does not play it. */
export async function callMember(object: HostObject, name: string, values: readonly unknown[]): Promise<unknown> {
  const method: unknown = playedMember(object, name)?.value;
  if (typeof method !== "function") throw notPlayed(object.className, `${name}()`);
  return await Reflect.apply(method, object, values);
}

function prototypeOf(object: object): object | null {
  const prototype: unknown = Object.getPrototypeOf(object);
  return typeof prototype === "object" ? prototype : null;
}

function isBase(level: object): boolean {
  return level === HostObject.prototype || level === HostCollection.prototype;
}
