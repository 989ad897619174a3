import { draftIds, type DraftValues } from "../../../src/domain/drafts/draft";
import { draftPlaceholders } from "../../../src/domain/drafts/draftPlaceholders";
import { fillDraft } from "../../../src/domain/drafts/fillDraft";

function fill(body: string, values: DraftValues) {
  return fillDraft({ subject: "Your license", body }, values);
}

it("[G13] fills placeholders in any case, and lists what is not known", () => {
  const draft = fill("Hello {First  Name}, by {activation due}. {group}", { "first name": "Ana", group: " " });
  expect(draft).toEqual({
    subject: "Your license",
    body: "Hello Ana, by {activation due}. {group}",
    unfilled: ["activation due", "group"],
  });
});

it.each<[string, DraftValues]>([
  ["an SSN with dashes", { "case number": "900-12-3456" }],
  ["an SSN in one", { "worker number": "900123456" }],
  ["an SSN with words", { group: "SSN: 900 12 3456 (new)" }],
  ["an SSN in an address", { "e-mail": "900.12.3456@example.com" }],
  ["an SSN with dashes of a word processor", { unit: "900\u201312\u20133456" }],
  ["an SSN with hidden signs", { "case number": "900\u200b12\u200b3456" }],
  ["an SSN in full width", { "case number": "\uff19\uff10\uff10\uff11\uff12\uff13\uff14\uff15\uff16" }],
  ["an SSN cut otherwise", { "case number": "9001-23456" }],
  ["a case number under a name", { "first name": "1B2K111" }],
  ["an address under a name", { name: "ana@example.com" }],
])("[G13] %s is never filled in", (_, values) => {
  const [name = ""] = Object.keys(values);
  expect(fill(`Value: {${name}}.`, values)).toMatchObject({ body: `Value: {${name}}.`, unfilled: [name] });
});

it("[G13] two values that make an SSN side by side are not both filled in", () => {
  const { body, unfilled } = fill("{unit}{worker number}", { unit: "U 900", "worker number": "123456" });
  expect(body).toBe("{unit}123456");
  expect(unfilled).toEqual(["unit"]);
});

it("a value keeps to its place: braces in it are letters, line breaks and hidden signs go", () => {
  const { body } = fill("{first name} {last name}", { "first name": "{last name}", "last name": "Lo\u202epez\r\nB" });
  expect(body).toBe("{last name} Lopez B");
});

it("[R80] rows keep their lines", () => {
  expect(fill("{rows}", { rows: "- one\n- two\t2" }).body).toBe("- one\n- two 2");
});

it("[R40] a license request may have exactly four placeholders, [R90] a revoke request name and case number", () => {
  expect(draftPlaceholders.licenseRequest).toEqual(["first name", "last name", "e-mail", "case number"]);
  expect(draftPlaceholders.revokeRequest).toEqual(["name", "case number"]);
});

it("[B4.1] no e-mail to a client can hold an address or a case number", () => {
  const withNumbers = draftIds.filter((draft) =>
    draftPlaceholders[draft].some((name) => name === "case number" || name === "e-mail"),
  );
  expect(withNumbers).toEqual(["licenseRequest", "revokeRequest"]);
});
