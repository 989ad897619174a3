import type { Settings, SsnPolicy } from "../settings/settings";

/** How much of the SSN a unit tab keeps: its own policy, else the county's (I5). */
export function ssnPolicyOf(tab: string, { ssn, unitSsn }: Pick<Settings, "ssn" | "unitSsn">): SsnPolicy {
  return unitSsn.get(tab) ?? ssn;
}
