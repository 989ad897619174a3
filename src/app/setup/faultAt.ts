import type { SetupFault } from "../../domain/setup/setupView";

/** The fault of one answer: of the field, and of one of these items where there are many. Undefined: it can be used. */
export function faultAt(
  faults: readonly SetupFault[],
  field: SetupFault["field"],
  ...items: readonly string[]
): SetupFault | undefined {
  return faults.find((fault) => fault.field === field && (items.length === 0 || items.includes(fault.item ?? "")));
}
