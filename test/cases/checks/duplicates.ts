import { day, possibleSsn, type Changes, type CheckCase } from "../../builders/checkBooks";
import type { FindingCode } from "../../../src/domain/findings/severities";

/** The same client twice, on one tab and on two; what a person decided of it (I4). */
const rows = (
  code: FindingCode,
  name: string,
  [ours, other]: readonly [readonly Changes[], (readonly Changes[])?],
  ...findings: string[]
): CheckCase => ({ code, name, rows: ours, ...(other === undefined ? {} : { other }), findings });
const revoked = { "Revoked on": day("2026-05-01"), "Revoke reason": "moved" };
const email = { Email: "client1@example.com" };
const ssn = { SSN: possibleSsn(1) };
const client = { "First Name": "ClientB", "Case Number": "1B00001" };
const onBoth = (finding: string) => [`U2 ${finding}`, `U3 ${finding}`];

export const duplicateCases: readonly CheckCase[] = [
  rows("duplicate-email", "[R59] on one tab", [[{}, email]], ...onBoth("email duplicate-email")),
  rows("duplicate-email", "on two tabs, other case, spaces", [[{}], [{ Email: " CLIENT1@example.com" }]], "U2 email duplicate-email", 'V2 email email-spacing -> "CLIENT1@example.com"', "V2 email duplicate-email"), // prettier-ignore
  rows("duplicate-email", "a mailbox beside another", [[{}, { Email: "client1+x@example.com" }]]),
  rows("duplicate-email", "blank twice", [[{ Email: "" }, { Email: "" }]], ...onBoth("email missing-email")),
  rows("duplicate-email", "two revoked rows", [[revoked, { ...revoked, ...email }]]),
  rows("duplicate-email", "decided on both rows", [[{ "Same client": "Re-issued" }, { ...email, "Same client": "re-issued " }]], ...onBoth("email duplicate-email (note) decided reissued")), // prettier-ignore
  rows(
    "duplicate-email",
    "decided on one row",
    [[{ "Same client": "Re-issued" }, email]],
    ...onBoth("email duplicate-email"),
  ),
  rows("duplicate-email", "two decisions are none", [[{ "Same client": "Re-issued" }, { ...email, "Same client": "Two units" }]], ...onBoth("email duplicate-email")), // prettier-ignore
  rows(
    "duplicate-email",
    "a third row brings it back",
    [[{ "Same client": "two UNITS" }, { ...email, "Same client": "Two units" }], [email]],
    ...onBoth("email duplicate-email"),
    "V2 email duplicate-email",
  ),
  rows("duplicate-ssn", "on one tab", [[{}, ssn]], ...onBoth("ssn duplicate-ssn")),
  rows("duplicate-ssn", "written in another way", [[{}, { SSN: possibleSsn(1).replaceAll("-", "") }]], "U2 ssn duplicate-ssn", `U3 ssn ssn-format -> "${possibleSsn(1)}"`, "U3 ssn duplicate-ssn"), // prettier-ignore
  rows("duplicate-ssn", "[B2.1] an impossible number twice is somebody's slip twice", [[{ SSN: "900-00-1234" }, { SSN: "900-00-1234" }]], "U2 ssn ssn-impossible", "U2 ssn duplicate-ssn", "U3 ssn ssn-impossible", "U3 ssn duplicate-ssn"), // prettier-ignore
  rows("duplicate-ssn", "a placeholder tells nobody apart", [[{ SSN: "111-11-1111" }, { SSN: "111-11-1111" }]], ...onBoth("ssn ssn-placeholder")), // prettier-ignore
  rows("duplicate-ssn", "blank twice", [[{ SSN: "" }, { SSN: "" }]], ...onBoth("ssn missing-ssn")),
  rows(
    "duplicate-ssn",
    "a reason twice",
    [[{ SSN: "none yet" }, { SSN: "none yet" }]],
    ...onBoth("ssn missing-ssn (note)"),
  ),
  rows("duplicate-ssn", "one row revoked", [[revoked, ssn]], "U3 row duplicate-revoked"),
  rows("duplicate-ssn", "decided", [[{ "Same client": "Different people" }, { ...ssn, "Same client": "different  people" }]], ...onBoth("ssn duplicate-ssn (note) decided differentPeople")), // prettier-ignore
  {
    ...rows("duplicate-ssn", "[I5] last four alike are many people's", [[{ SSN: "1234" }, { SSN: "1234" }]]),
    settings: { ssn: "lastFour" },
  },
  rows("duplicate-client", "the same name and case number", [[{}, client]], ...onBoth("row duplicate-client")),
  rows("duplicate-client", "in lower case, with dashes", [[{}, { ...client, "First Name": "clientb", "Case Number": "1b0-0001" }]], "U2 row duplicate-client", 'U3 caseNumber case-number-spacing -> "1B00001"', "U3 row duplicate-client"), // prettier-ignore
  rows("duplicate-client", "[B1.7] two people of one case", [[{}, { "Case Number": "1B00001" }]]),
  rows("duplicate-client", "one name in two cases", [[{}, { "First Name": "ClientB" }]]),
  rows(
    "same-client-other-unit",
    "by SSN",
    [[{}], [ssn]],
    "U2 row same-client-other-unit",
    "V2 row same-client-other-unit",
  ),
  rows("same-client-other-unit", "by name and case number", [[{}], [client]], "U2 row same-client-other-unit", "V2 row same-client-other-unit"), // prettier-ignore
  rows("same-client-other-unit", "by both is one finding", [[{}], [{ ...ssn, ...client }]], "U2 row same-client-other-unit", "V2 row same-client-other-unit"), // prettier-ignore
  rows("same-client-other-unit", "decided", [[{ "Same client": "Two units" }], [{ ...ssn, "Same client": "2 units" }]], "U2 row same-client-other-unit (note) decided twoUnits", "V2 row same-client-other-unit (note) decided twoUnits"), // prettier-ignore
  rows("same-client-other-unit", "another client of the case", [[{}], [{ "Case Number": "1B00001" }]]),
  rows("same-client-other-unit", "revoked there", [[{}], [{ ...ssn, ...revoked }]], "U2 row duplicate-revoked"),
  rows(
    "duplicate-revoked",
    "[rules 4] a re-issue, noted on the open row",
    [[revoked, email]],
    "U3 row duplicate-revoked",
  ),
  rows("duplicate-revoked", "two revoked rows of one client", [[revoked, { ...revoked, ...email, ...ssn }]]),
  rows("duplicate-revoked", "a revoked row of somebody else", [[revoked, {}]]),
];
