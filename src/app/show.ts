import type { Target } from "../workbook/port";
import type { Room } from "./room";

/** Selects a row of the workbook, so that a person sees what is spoken of. */
export async function show({ port, store }: Room, target: Target): Promise<void> {
  const result = await port.show(target);
  if (result.outcome === "refused") {
    store.change({ outcome: { kind: "refused", command: "show", code: result.code, detail: result.detail } });
  }
}
