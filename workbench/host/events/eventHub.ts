/** One event for the page: `[messageCategory, messageType, targetId, message, id, isRemoteOverride]`. */
export type EventEntry = readonly [number, number, string, string, string, boolean];

const EVENT_CATEGORY = 65_536;

/** Which events the pane has registered, and their way to it. Events raised while a batch runs go out after its reply. */
export class EventHub {
  /** "Toggle JavaScript events in the current task pane or content add-in." (Excel.Runtime.enableEvents) */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private waiting: EventEntry[] = [];
  private holding = false;

  constructor(private readonly deliver: (entries: readonly EventEntry[]) => void) {}

  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Whether the pane would hear of an event of this type, whatever its target. */
  isHeard(type: number): boolean {
    return this.enabled && [...this.registered.keys()].some((key) => key.startsWith(`${type} `));
  }

  /** Raises an event; nothing happens when the pane did not register for it. */
  raise(type: number, target: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled || !this.registered.has(keyOf(type, target))) return;
    this.waiting.push([EVENT_CATEGORY, type, target, JSON.stringify(message), "", false]);
    if (!this.holding) this.flush();
  }

  hold(): void {
    this.holding = true;
  }

  flush(): void {
    this.holding = false;
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length > 0) this.deliver(entries);
  }
}

function keyOf(type: number, target: string): string {
  return `${type} ${target}`;
}
