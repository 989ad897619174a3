import { draftIds, draftKey, draftTitle, languages, type DraftId } from "../../../src/domain/drafts/draft";
import { draftWordsFault } from "../../../src/domain/settings/draftWordsFault";
import { readSetup } from "../../../src/domain/settings/readSetup";
import { setupLineId } from "../../../src/domain/settings/setupLine";
import { textRow } from "../../../src/domain/settings/setupRows";
import type { CellValue } from "../../../src/domain/values/cell";
import { draftTexts } from "../../../src/text/draftTexts";

/** Section Text of Setup: the county's words of drafts, read strictly (G13). */
const headers = ["Section", "Name", "Value", "Value 2", "Note"];

function read(...rows: CellValue[][]) {
  return readSetup({ name: "Setup", firstRow: 0, firstColumn: 0, values: [headers, ...rows] }, []);
}

function faultsOf(...row: CellValue[]) {
  const { settings, findings } = read(["Text", ...row]);
  return [settings.texts.size, findings.map(({ code, column }) => `${column} ${code}`)];
}

it("[G13] body, subject and language; line breaks are kept; a blank subject is the standard one", () => {
  const { settings, findings } = read(
    ["Text", "Welcome", "Hello {first name},\r\nwelcome.", "Your license"],
    ["text", " welcome (spanish)", "Hola {first name}:\nbienvenida.", ""],
  );
  expect(findings).toEqual([]);
  expect([...settings.texts]).toEqual([
    ["welcome en", { body: "Hello {first name},\nwelcome.", subject: "Your license" }],
    ["welcome es", { body: "Hola {first name}:\nbienvenida.", subject: null }],
  ]);
});

it.each([
  ["an unknown title", ["Greeting", "Hello", ""], "Name setup-name"],
  ["an unknown language", ["Welcome (French)", "Bonjour", ""], "Name setup-name"],
  ["an empty body", ["Welcome", " ", ""], "Value setup-value"],
  ["an unknown placeholder", ["Welcome", "Hello {surname}", ""], "Value setup-placeholder"],
  ["[R40] a fifth field in the request", ["License request", "{group}", ""], "Value setup-placeholder"],
  ["[R40] three fields in the request", ["License request", "{name}", ""], "Value setup-placeholder"],
  [
    "[R40] a field less in the request",
    ["License request", "{first name} {last name} {e-mail}", ""],
    "Value setup-placeholder-missing",
  ],
  ["[R90] no case number in the revoke request", ["Revoke request", "{name}", ""], "Value setup-placeholder-missing"],
  [
    "[R90] an address in the revoke request",
    ["Revoke request", "{name} {case number} {e-mail}", ""],
    "Value setup-placeholder",
  ],
  ["a case number to a client", ["Welcome", "Hello {case number}", ""], "Value setup-placeholder"],
  ["[G13] a placeholder in a subject", ["Welcome", "Hello", "For {first name}"], "Value 2 setup-subject"],
  ["[G13] an address in a subject", ["Welcome", "Hello", "ana@example.com"], "Value 2 setup-subject"],
  ["[G13] three digits in a subject", ["Welcome", "Hello", "Case 123"], "Value 2 setup-subject"],
  ["[G13] three digits with dashes in a subject", ["Welcome", "Hello", "Case 1-2-3"], "Value 2 setup-subject"],
  ["a subject of a text that has none", ["Journal: license issued", "Issued", "Subject"], "Value 2 setup-subject"],
  ["[G13] an SSN in a body", ["Welcome", "Hello 900-12-3456", ""], "Value setup-ssn"],
])("[G13] %s is a fault and says nothing", (_, row, fault) => {
  expect(faultsOf(...row)).toEqual([0, [fault]]);
});

it("[G13] the first of two rows holds", () => {
  const { settings, findings } = read(["Text", "Welcome", "One", ""], ["Text", "WELCOME", "Two", ""]);
  expect(settings.texts.get(draftKey("welcome", "en"))?.body).toBe("One");
  expect(findings).toEqual([{ row: 3, code: "setup-repeated", column: "Name" }]);
});

it.each(draftIds)(
  "[G13] the standard words of %s are as strict as the county's, also once they stand on Setup",
  (draft) => {
    const words = draftTexts[draft];
    expect(draftWordsFault(draft, words)).toBeNull();
    for (const language of languages) {
      const line = textRow(draft, language, words);
      const { settings, findings } = read([...line]);
      expect(findings).toEqual([]);
      expect(settings.texts.get(draftKey(draft, language))).toEqual(words);
    }
  },
);

it("a draft in one language is one setting, however it is worded", () => {
  const id = (draft: DraftId, body: string) => setupLineId(textRow(draft, "es", { subject: null, body }));
  expect(id("welcome", "One")).toBe(id("welcome", "Two"));
  expect(draftTitle("welcome", "es")).toBe("Welcome (Spanish)");
});
