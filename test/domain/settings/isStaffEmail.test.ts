import { isStaffEmail } from "../../../src/domain/settings/isStaffEmail";

/** One rule of staff for reports and for the check of the list. */
const staff = { staffDomains: new Set(["county.example.gov"]), staffEmails: new Set(["lead@example.org"]) };

it.each([
  ["a@county.example.gov", true],
  ["a@cwes.county.example.gov", true],
  ["lead@example.org", true],
  ["a@mycounty.example.gov", false],
  ["a@example.gov", false],
  ["county.example.gov@example.com", false],
  ["other@example.org", false],
])("[R7] %s is staff's: %s", (email, isStaff) => {
  expect(isStaffEmail(email, staff)).toBe(isStaff);
});
