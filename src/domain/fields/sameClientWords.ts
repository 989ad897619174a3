import type { SameClient } from "../findings/finding";

/** How the decision about rows that seem to be one client is written under Same client (I3). */
export const sameClientTitles: Readonly<Record<SameClient, string>> = {
  reissued: "Re-issued",
  twoUnits: "Two units",
  differentPeople: "Different people",
};

/** Words a row may have under Same client, compared by letters alone. Words that are not here are no decision. */
export const sameClientSynonyms: Readonly<Record<SameClient, readonly string[]>> = {
  reissued: ["re-issued", "re-issue", "license re-issued", "same person re-issued", "same client re-issued"],
  twoUnits: ["two units", "2 units", "in two units", "same person in two units", "same client in two units"],
  differentPeople: ["different people", "different persons", "different clients", "two people", "not the same"],
};
