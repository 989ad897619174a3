import { makeUpload } from "../../../src/domain/uploads/makeUpload";
import { readTemplate } from "../../../src/domain/uploads/readTemplate";
import type { UploadKind } from "../../../src/domain/uploads/upload";
import { client, day } from "../../builders/month";
import { factsIn, reviewOf } from "../clients/oneClient";

const slip = {
  dateIssued: "",
  consentOn: day("2026-11-01"),
  consentBy: "Written",
  email: ["maria", "gmial.com"].join("@"),
};

function refusedOf(kind: UploadKind, rows: Parameters<typeof reviewOf>[0]): string[] {
  const reading = readTemplate("primary_email_address,license_english_status");
  if (reading.kind === "refused") throw new Error(reading.code);
  const found = reviewOf(rows);
  const people = rows.map((_, at) => factsIn(found, at));
  const made = makeUpload(kind, reading.template, people, found.book, found.settings);
  return made.kind === "made" ? made.upload.refused.map(({ code }) => code) : [made.code];
}

test("[G14] an address with a slip of the pen is not invited", () => {
  expect(refusedOf("add", [client(1, slip)])).toEqual(["email-typo"]);
});

test("[A1.11] its license can be taken back, unless two people share it [A1.14]", () => {
  expect(refusedOf("revoke", [client(1, slip)])).toEqual([]);
  expect(refusedOf("revoke", [client(1, slip), client(2, slip)])).toEqual(["same-email", "same-email"]);
});
