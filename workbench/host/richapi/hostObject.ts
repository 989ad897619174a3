/**
 * The host's side of one client proxy. Getters are what the client may load (or walk to, when they give another
 * HostObject), setters what it may write, methods what it may call. Everything else is kept in fields, which the
 * client cannot reach.
 */
export abstract class HostObject {
  /** The class's name in Microsoft's client: "Range". */
  abstract readonly className: string;

  /** What the client rewrites its path with: `Id`, `_Id`, or nothing. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** The name under which events of this object are delivered; null for an object without events. */
  eventTarget(): string | null {
    return null;
  }
}

/** An object whose load gives items. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
}
