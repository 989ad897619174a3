import type { Settings } from "../../../src/domain/settings/settings";
import { makeUpload } from "../../../src/domain/uploads/makeUpload";
import { readTemplate } from "../../../src/domain/uploads/readTemplate";
import type { Upload, UploadKind } from "../../../src/domain/uploads/upload";
import { client, day, type RowCells } from "../../builders/month";
import { factsIn, reviewOf } from "../clients/oneClient";

const of2016 = "preferred_first_name,preferred_last_name,primary_email_address,work_title,license_english_status";
const ofAdminCenter =
  "groups,invited_email_address,preferred_first_name,preferred_last_name,employee_id,CWES_license_LEARNING_status";

const pending: RowCells = { dateIssued: "", consentOn: day("2026-11-01"), consentBy: "SCD 2608 DocuSign" };

function person(number: number, cells: RowCells = {}): RowCells {
  const letter = "ABCDEFGH".charAt(number);
  return client(number, { firstName: `Ana${letter}`, lastName: `Sample${letter}`, ...pending, ...cells });
}

type Wish = { kind?: UploadKind; headers?: string; settings?: Partial<Settings>; chosen?: readonly number[] };

function resultOf(rows: readonly RowCells[], { kind = "add", headers = of2016, settings = {}, chosen }: Wish = {}) {
  const reading = readTemplate(headers);
  if (reading.kind === "refused") throw new Error(reading.code);
  const review = reviewOf(rows, [], settings);
  const people = (chosen ?? rows.map((_, at) => at)).map((at) => factsIn(review, at));
  return makeUpload(kind, reading.template, people, review.book, review.settings);
}

function uploadOf(rows: readonly RowCells[], wish?: Wish): Upload {
  const result = resultOf(rows, wish);
  if (result.kind === "none") throw new Error(result.code);
  return result.upload;
}

const linesOf = ({ csv }: Upload) => csv.split("\r\n");
const refusedOf = (rows: readonly RowCells[], wish?: Wish) =>
  uploadOf(rows, wish).refused.map(({ row, code }) => `${String(row)} ${code}`);

it("[G14, A1.2] adds users under the template's own headers, in its order, with CRLF and no byte order mark", () => {
  const upload = uploadOf([person(1), person(2, { lastName: 'O"Neil, Jr', email: "Two@Example.com" })]);
  expect(upload).toEqual({
    csv: `${of2016}\r\nAnaB,SampleB,client1@example.com,Client,active\r\nAnaC,"O""Neil, Jr",two@example.com,Client,active\r\n`,
    fileName: "linkedin-add-users.csv",
    people: 2,
    refused: [],
    withoutLicense: false,
  });
});

it("[A1.8, A1.9] groups, ids and permissions are not in the file at all", () => {
  expect(linesOf(uploadOf([person(1)], { headers: ofAdminCenter }))).toEqual([
    "invited_email_address,preferred_first_name,preferred_last_name,CWES_license_LEARNING_status",
    "client1@example.com,AnaB,SampleB,active",
    "",
  ]);
});

it("[A1.11] a revoke file has the address and the license alone, and asks for no consent", () => {
  const upload = uploadOf([person(1, { consentOn: "", consentBy: "", firstName: "1B2K" })], { kind: "revoke" });
  expect(linesOf(upload)).toEqual(["primary_email_address,license_english_status", "client1@example.com,inactive", ""]);
  expect([upload.fileName, upload.refused]).toEqual(["linkedin-revoke.csv", []]);
});

it("[A1.2] a template of 2016 without the license adds people without one, and says so", () => {
  const headers = "primary_email_address,preferred_first_name";
  expect(uploadOf([person(1)], { headers })).toMatchObject({
    csv: "primary_email_address,preferred_first_name\r\nclient1@example.com,AnaB\r\n",
    withoutLicense: true,
  });
  expect(resultOf([person(1)], { headers, kind: "revoke" })).toEqual({ kind: "none", code: "no-license-column" });
});

it("[A1.7] none or several license columns: no file", () => {
  expect(resultOf([person(1)], { headers: "invited_email_address" })).toEqual({
    kind: "none",
    code: "no-license-column",
  });
  const headers = `${of2016},x_license_y_status`;
  expect(resultOf([person(1)], { headers })).toEqual({ kind: "none", code: "several-license-columns" });
});

it.each<[string, RowCells, string | null]>([
  ["[R14] no consent", { consentOn: "" }, "consent-missing"],
  ["[R14] consent in the future", { consentOn: day("2027-01-01") }, "consent-missing"],
  ["[R90] a request that was withdrawn", { decision: "Asked to stop" }, "withdrawn"],
  ["[R12] consent without its method", { consentBy: "" }, "consent-missing"],
  ["[R10] no address", { email: " " }, "no-email"],
  ["[R10] no well-formed address", { email: "ana.example.com" }, "email-malformed"],
  ["an address with spaces round it: refused, not altered", { email: " ana@example.com" }, "email-malformed"],
  ["an address in another case is normalised", { email: "ANA@Example.COM" }, null],
  ["[R10] a slip of the hand would invite a stranger", { email: ["ana", "gmial.com"].join("@") }, "email-typo"],
  ["a formula as address", { email: "=cmd@example.com" }, "formula"],
  ["+ at the start", { firstName: "+Ana" }, "formula"],
  ["- at the start", { lastName: "-Sample" }, "formula"],
  ["@ at the start", { firstName: "@Ana" }, "formula"],
  ["= in full width", { firstName: "\uff1dAna" }, "formula"],
  ["a formula behind a space", { firstName: " =Ana" }, "formula"],
  ["a tab at the start", { firstName: "\tAna" }, "formula"],
  ["a carriage return at the start", { firstName: "\rAna" }, "formula"],
  ["a control character", { firstName: "An\u0007a" }, "control-character"],
  ["a sign that turns the reading direction", { lastName: "Sam\u202eple" }, "control-character"],
  ["a line break", { lastName: "Sam\nple" }, "control-character"],
  ["an SSN as name", { firstName: "900-12-3456" }, "holds-ssn"],
  ["an SSN as number", { lastName: 900123456 }, "holds-ssn"],
  ["an SSN in an address", { email: "ana900-12-3456@example.com" }, "holds-ssn"],
  ["an SSN cut by dots in an address", { email: "9.0.0.12.3456@example.com" }, "holds-ssn"],
  ["[G14] another client's case number", { lastName: "1B2K002" }, "holds-case-number"],
  ["[G14] a case number with dashes in an address", { email: "ana-1b-2k-002@example.com" }, "holds-case-number"],
  ["[G14] a worker number in an address", { email: "ana.ec01@example.com" }, "holds-worker-number"],
  ["a digit in a name", { firstName: "Ana2" }, "name-malformed"],
  ["an address as name", { firstName: "ana@x" }, "name-malformed"],
  ["an error of Excel", { firstName: "#NAME?" }, "name-malformed"],
  ["damaged letters", { firstName: "Jos\u00c3\u00a9" }, "name-malformed"],
  ["letters of any script", { firstName: "Nguy\u1ec5n", lastName: "\u9673 D\u2019Arcy-L\u00f3pez" }, null],
  ["[A1.1] no name", { firstName: "", lastName: "" }, null],
])("[G14] %s", (_, cells, code) => {
  const refused = refusedOf([person(1, cells), person(2)], { chosen: [0] });
  expect(refused).toEqual(code === null ? [] : [`2 ${code}`]);
});

it("[A1.14] one address on two open rows: neither is in the file, whoever was chosen", () => {
  const rows = [person(1, { email: "a@example.com" }), person(2, { email: "A@example.com" }), person(3)];
  expect(refusedOf(rows, { chosen: [0, 2] })).toEqual(["2 same-email"]);
  expect(refusedOf(rows)).toEqual(["2 same-email", "3 same-email"]);
});

it("[R59] a revoked row does not stand in the way of a new license", () => {
  const rows = [
    person(1, { email: "a@example.com", revokedOn: day("2026-01-01") }),
    person(2, { email: "a@example.com" }),
  ];
  expect(refusedOf(rows, { chosen: [1] })).toEqual([]);
});

it("[R7] an address of staff is no client's", () => {
  const settings = { staffDomains: new Set(["county.example"]) };
  expect(refusedOf([person(1, { email: "ana@county.example" })], { settings })).toEqual(["2 staff-address"]);
});

it("short worker numbers count as whole words only", () => {
  const rows = [person(1, { workerNumber: "AN", email: "one@example.com" }), person(2, { email: "an.x@example.com" })];
  expect(refusedOf(rows)).toEqual(["3 holds-worker-number"]);
});

it("somebody chosen twice is in the file once", () => {
  expect(uploadOf([person(1)], { chosen: [0, 0] }).people).toBe(1);
});
