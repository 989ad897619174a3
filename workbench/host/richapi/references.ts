import type { HostObject } from "./hostObject";

/** Objects that the client keeps across batches, by the reference it was given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.last += 1;
    const id = `ref-${this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  release(id: string): void {
    const object = this.objects.get(id);
    this.objects.delete(id);
    if (object !== undefined) this.ids.delete(object);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }

  all(): readonly HostObject[] {
    return [...this.objects.values()];
  }
}
