import type { BatchRequest } from "./richapi/batch";

/** Batches of the add-in since the last reset, and their size both ways in bytes of JSON. */
export type RoundTripCount = {
  readonly roundTrips: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
};

/**
 * Counts what the add-in waits for: one round trip is one `context.sync()` that had anything to send, as one
 * "ProcessQuery" batch of the workbook. Not counted: batches of the client's own services (start-up, ribbon, custom
 * functions, visibility) and batches that only release references, which `Excel.run` sends after it has resolved.
 */
export class RoundTrips {
  private count: RoundTripCount = { roundTrips: 0, bytesSent: 0, bytesReceived: 0 };

  add(bytesSent: number, bytesReceived: number): void {
    this.count = {
      roundTrips: this.count.roundTrips + 1,
      bytesSent: this.count.bytesSent + bytesSent,
      bytesReceived: this.count.bytesReceived + bytesReceived,
    };
  }

  read(): RoundTripCount {
    return this.count;
  }

  reset(): void {
    this.count = { roundTrips: 0, bytesSent: 0, bytesReceived: 0 };
  }
}

/** Whether a batch of the workbook is a round trip of the add-in, or only clears up after one. */
export function isRoundTrip(request: BatchRequest): boolean {
  return request.Actions.some((action) => action.Name !== "_RemoveReference" && !isRootInstantiation(action, request));
}

function isRootInstantiation(action: BatchRequest["Actions"][number], request: BatchRequest): boolean {
  return action.ActionType === 1 && request.ObjectPaths[String(action.ObjectPathId)]?.ObjectPathType === 1;
}
