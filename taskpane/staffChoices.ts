/** What a person chose for the report with names. `workers` null: all of the unit. */
export type StaffChoices = { readonly workers: readonly string[] | null; readonly hasReason: boolean };

/** What must still be answered before the report with names can be made, in the order of the form. */
export function missingChoices({ workers, hasReason }: StaffChoices): ("workers" | "reason")[] {
  return [...(workers?.length === 0 ? (["workers"] as const) : []), ...(hasReason ? [] : (["reason"] as const))];
}
