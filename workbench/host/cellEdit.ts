import { deferred, type Deferred } from "./services/deferred";

/**
 * A person is typing in a cell. "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using
 * the Enter or Tab keys, or by selecting another cell, and then try again."
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling)
 */
export class CellEdit {
  private editing: Deferred<void> | null = null;

  begin(): void {
    this.editing ??= deferred<void>();
  }

  end(): void {
    this.editing?.resolve();
    this.editing = null;
  }

  isOn(): boolean {
    return this.editing !== null;
  }

  /** Resolves when nobody is typing (any more). */
  async finished(): Promise<void> {
    await this.editing?.promise;
  }
}
