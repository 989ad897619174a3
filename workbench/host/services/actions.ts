import { HostObject } from "../richapi/hostObject";
import { deferred } from "./deferred";

/** Tells when the page's actions (shortcuts) may be called (`Microsoft.InternalService.AddinInternalService`). */
export class ActionsService extends HostObject {
  readonly className = "AddinInternalService";
  private readonly ready = deferred<void>();

  notifyActionHandlerReady(): void {
    this.ready.resolve();
  }

  whenReady(): Promise<void> {
    return this.ready.promise;
  }
}
