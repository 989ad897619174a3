import type { Fault } from "../../workbench/host/faults";

/** Every kind of fault that a sync can meet. */
export const faultKinds: readonly Fault[] = [
  { kind: "refused", error: 5001 },
  { kind: "refused", error: 5012 },
  { kind: "failedAfter", error: 5001 },
  { kind: "half", error: 5001 },
  { kind: "unanswered" },
  { kind: "lostReply" },
  { kind: "halfUnanswered" },
];
