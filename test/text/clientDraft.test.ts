import { draftIds } from "../../src/domain/drafts/draft";
import type { Settings } from "../../src/domain/settings/settings";
import { clientDraft } from "../../src/text/clientDraft";
import { describeNoWords, draftsForStaff, draftsToClient, languagesOf } from "../../src/text/draftWords";
import { client, day, type RowCells } from "../builders/month";
import { factsIn, reviewOf, today } from "../domain/clients/oneClient";

const row: RowCells = {
  firstName: "Ana",
  lastName: "Sample",
  dateIssued: day("2026-11-02"),
  consentOn: day("2026-11-01"),
  consentBy: "Written",
};

function draftOf(
  draft: Parameters<typeof clientDraft>[0],
  cells: RowCells = {},
  settings: Partial<Settings> = {},
  language: "en" | "es" | "vi" = "en",
) {
  const review = reviewOf([client(1, { ...row, ...cells })], [], settings);
  return clientDraft(draft, language, factsIn(review), review.settings, today);
}

function bodyOf(...given: Parameters<typeof draftOf>): string {
  const made = draftOf(...given);
  if (made.kind !== "ready") throw new Error(made.kind);
  return made.draft.body;
}

it("every draft is offered once: to clients, for staff, by worker, or with the hours and the unit report", () => {
  const elsewhere = ["staffReport", "attendanceHours", "huddle"] as const;
  expect([...draftsToClient, ...draftsForStaff, ...elsewhere].sort()).toEqual([...draftIds].sort());
});

it("[R5, R18-R20] the welcome says day, sender, sign-in page and first course, with nothing left to fill", () => {
  const made = draftOf("welcome");
  expect(made).toMatchObject({ kind: "ready", draft: { subject: "Your LinkedIn Learning license", unfilled: [] } });
  const body = bodyOf("welcome");
  expect(body).toContain("Hello Ana,");
  expect(body).toContain("an e-mail from CalWORKs Employment Services via LinkedIn.");
  expect(body).toContain("within one week, by November 9, 2026.");
  expect(body).toContain("sign in at https://www.linkedin.com/learning\n");
  expect(body).toContain("https://www.linkedin.com/learning-login/share?account=87384162");
});

it("[G13] the county's address of the sign-in page stands above the procedure's", () => {
  const links = new Map([["LinkedIn Learning sign-in", "https://learning.example.org/"]]);
  expect(bodyOf("welcome", {}, { links })).toContain("sign in at https://learning.example.org/\n");
});

it("[R13, R40] the request: four fields, and only with consent there", () => {
  expect(bodyOf("licenseRequest", { dateIssued: "" })).toContain(
    "First name: Ana\nLast name: Sample\nE-mail: client1@example.com\nCase number: 1B2K001",
  );
  const refused = { kind: "refused", code: "consent-missing" };
  expect(draftOf("licenseRequest", { consentOn: "" })).toEqual(refused);
  expect(draftOf("licenseRequest", { dateIssued: "", consentOn: today + 1 })).toEqual(refused);
  expect(draftOf("revokeRequest", { consentOn: "" }).kind).toBe("ready");
});

it("[R90] the revoke request: name and case number, no address", () => {
  const body = bodyOf("revokeRequest");
  expect(body).toContain("Name: Ana Sample\nCase number: 1B2K001");
  expect(body).not.toContain("@");
});

it("[R82, R91] months of the unit, and the day of the revoke", () => {
  expect(bodyOf("beforeRevoke")).toContain("in the last 3 months.");
  expect(bodyOf("revokeNotice", { revokedOn: day("2026-11-20") })).toContain("ended on November 20, 2026.");
});

it("an SSN or a case number under First name is not written to anybody", () => {
  for (const firstName of ["900-12-3456", "1B2K111", 900123456])
    expect(draftOf("welcome", { firstName })).toMatchObject({ draft: { unfilled: ["first name"] } });
});

it("Spanish and Vietnamese are the county's to give; days and months follow the language", () => {
  const texts = new Map([["beforeRevoke es", { subject: null, body: "{first name}, {months}, {issued}" }]]);
  expect(bodyOf("beforeRevoke", {}, { texts }, "es")).toBe("Ana, 3 meses, 2 de noviembre de 2026");
  expect(draftOf("beforeRevoke", {}, { texts }, "es")).toMatchObject({
    draft: { subject: "Do you want to keep your LinkedIn Learning license?" },
  });
  expect(draftOf("beforeRevoke", {}, { texts }, "vi")).toEqual({ kind: "no-words" });
  expect(languagesOf("beforeRevoke", { texts })).toEqual(["en", "es"]);
  expect(describeNoWords("beforeRevoke", "vi")).toBe(
    "There are no words in Vietnamese yet. The county puts them on the sheet Setup: section Text, name Before a license is revoked (Vietnamese).",
  );
});
