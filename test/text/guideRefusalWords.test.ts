import type { ActField, GuideRefusalCode } from "../../src/domain/guidance/guideAct";
import { describeGuideRefusal } from "../../src/text/guideRefusalWords";

const codes: readonly GuideRefusalCode[] = [
  "blank",
  "malformed",
  "staff-address",
  "holds-ssn",
  "date-future",
  "date-before-program",
  "end-before-start",
  "interval-too-long",
  "two-months",
  "over-24",
  "no-time",
  "consent-missing",
  "already-issued",
  "withdrawn",
  "not-issued",
  "revoked",
  "before-issued",
  "before-consent",
  "duplicate-email",
  "client-known",
  "group-unknown",
  "one-at-a-time",
  "no-column",
  "gone",
];
const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ tab: "Unit 12", row: at + 2 }));

test.each(codes)("%s says what is wrong, where, and what to do", (code) => {
  const fields: readonly ActField[] = ["email", "tab", "entries", "courseTime", "through"];
  for (const field of fields) {
    const words = describeGuideRefusal({ code, field, places: rows(1) });
    expect(words).toMatch(/^(?:E-mail|Unit tab|Row|Course time|Through): .+ \(row 2 on Unit 12\)\. [A-Z].+\.$/);
    expect(words).not.toContain("undefined");
  }
});

test("rows are named, of many the first five", () => {
  const words = (count: number) => describeGuideRefusal({ code: "already-issued", field: "dateIssued", places: rows(count) }); // prettier-ignore
  expect(words(0)).toBe(
    "Date issued: the license was issued already. Take the row out of this step. A license that is issued again needs a new row.",
  );
  expect(words(2)).toMatch(/\(rows 2 and 3 on Unit 12\)/);
  expect(words(25)).toMatch(/\(rows 2, 3, 4, 5 and 6 on Unit 12, and 20 more\)/);
  const two = { code: "duplicate-email", field: "email", places: [{ tab: "Unit 7", row: 3 }, ...rows(1)] } as const;
  expect(describeGuideRefusal(two)).toMatch(/\(row 3 on Unit 7 and row 2 on Unit 12\)/);
});
