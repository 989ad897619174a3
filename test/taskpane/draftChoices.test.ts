import { draftIds, type DraftId } from "../../src/domain/drafts/draft";
import { draftChoices } from "../../taskpane/draftChoices";
import { likelyReason } from "../../taskpane/revokeReasons";
import { factsOf } from "../domain/clients/oneClient";

const consent = { consentOn: "2026-11-02", consentBy: "Written" };
const revoked = { dateIssued: "2026-01-05", revokedOn: "2026-09-01" };

describe("the texts that are offered first", () => {
  test("a request comes before the license, and all other texts after it", () => {
    expect(draftChoices(factsOf({ dateIssued: "" })).fitting).toEqual(["licenseRequest"]);
    expect(draftChoices(factsOf({ dateIssued: "", ...consent })).fitting).toEqual(["licenseRequest"]);
  });

  test("a revoked client is told so", () => {
    expect(draftChoices(factsOf(revoked)).fitting).toEqual(["revokeNotice", "journalRevoked"]);
  });

  test("[R90] who asked to stop is reported to the supervisor", () => {
    expect(draftChoices(factsOf({ decision: "Asked to stop" })).fitting).toContain("revokeRequest");
  });

  test("every text about a client is offered once", () => {
    const { fitting, others } = draftChoices(factsOf({}));
    const elsewhere: readonly DraftId[] = ["staffReport", "attendanceHours", "huddle"];
    expect([...fitting, ...others].sort()).toEqual(draftIds.filter((id) => !elsewhere.includes(id)).sort());
  });
});

describe("the reason that a row suggests for a revoke", () => {
  test("who asked to stop did so, whatever the reports say", () => {
    expect(likelyReason(factsOf({ decision: "Asked to stop" }))).toBe("asked");
  });

  test("nothing is suggested for a client of whom nothing is known", () => {
    expect(likelyReason(factsOf({ decision: "Revoke" }))).toBeNull();
  });
});
