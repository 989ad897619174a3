import type { LicenseActivation } from "./report";

/** Words of reports for a license's state, beside those a row of the list may have. Compared by letters alone. */
export const statusWords: readonly (readonly [string, LicenseActivation])[] = [
  ["enabled", "activated"],
  ["license active", "activated"],
  ["active license", "activated"],
  ["licensed", "activated"],
  ["joined", "activated"],
  ["invitation pending", "invited"],
  ["invited not activated", "invited"],
  ["invited (pending)", "invited"],
  ["not accepted yet", "invited"],
  ["never invited", "notInvited"],
  ["no active license", "noLicense"],
  ["none", "noLicense"],
  ["inactive license", "noLicense"],
  ["license inactive", "noLicense"],
  ["inactive license/revoked", "noLicense"],
  ["revoked license", "noLicense"],
  ["license removed", "noLicense"],
  ["disabled", "noLicense"],
  ["user deleted", "removed"],
  ["user removed", "removed"],
];
