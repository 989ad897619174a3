import type { Target } from "../workbook/port";
import type { Room } from "./room";

/** Selects a row of the workbook, so that a person sees what is spoken of. */
export async function show({ port, store, following }: Room, target: Target): Promise<void> {
  following.ours = target;
  const result = await port.show(target);
  const { outcome } = store.get();
  if (result.outcome === "refused") {
    store.change({ outcome: { kind: "refused", command: "show", code: result.code, detail: result.detail } });
  } else if (outcome.kind === "refused" && outcome.command === "show") {
    store.change({ outcome: { kind: "none" } });
  }
}
