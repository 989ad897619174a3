import type { Finding } from "../../src/domain/findings/finding";
import { severities, type FindingCode } from "../../src/domain/findings/severities";
import { findingSentences, specialSentences } from "../../src/text/findingSentences";
import { describeCode, describeFinding, describeFix } from "../../src/text/findingWords";
import { day } from "../builders/month";

const codes = Object.keys(severities) as readonly FindingCode[]; // the table's keys are its type's, all of them
const duplicates: readonly FindingCode[] = codes.filter((code) => /^(duplicate|same)-/.test(code));

const found = (code: FindingCode, more: Partial<Finding> = {}): Finding => ({
  code,
  severity: severities[code],
  tab: "Unit 7",
  row: 12,
  field: "row",
  ...more,
});
const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ tab: "Unit 12", row: 14 + at }));

/** Verbs that begin what a person does. */
const tasks = new Set(
  "Ask Change Check Choose Close Compare Correct Enter Extend Get Keep Look Place Remind Replace Say Shorten Take Type Unmerge Verify Write".split(
    " ",
  ),
);

describe("describeFinding", () => {
  it.each(codes)("%s is told in whole, plain sentences, the last of which says what to do", (code) => {
    const others = duplicates.includes(code) ? rows(1) : [];
    const fix = { before: "before", after: "after", certain: true };
    const text = describeFinding(found(code, { field: "email", others, fix }));
    expect(text).toMatch(/^[A-Z][^{}]*\.$/);
    expect(text.length).toBeLessThan(260);
    expect(text).not.toMatch(/undefined|null|NaN|licence|invalid|field\b/);
    const advice = findingSentences[code].advice;
    expect(text.endsWith(advice)).toBe(true);
    expect([...tasks].some((verb) => advice.startsWith(`${verb} `))).toBe(true);
  });

  it("says nothing twice: every code has words of its own", () => {
    const texts = codes.map((code) => `${describeCode(code)}|${findingSentences[code].wrong}`);
    expect(new Set(texts).size).toBe(codes.length);
    expect(new Set(codes.map(describeCode)).size).toBe(codes.length);
  });

  it("[I6] has no digit that is not the program's first day or the year 1904", () => {
    const words = codes.map((code) => Object.values(findingSentences[code]).join(" "));
    words.push(JSON.stringify(specialSentences));
    for (const text of words) expect(text.replace(/July 5, 2022|1904|2608/g, "")).not.toMatch(/\d/);
  });

  it("[I6] never has cell contents in it, also where a fix holds some", () => {
    const fix = { before: "900 00 1234", after: "900-00-1234", certain: true };
    const text = describeFinding(found("ssn-format", { field: "ssn", fix }));
    expect(text).not.toMatch(/\d/);
  });

  it("names the other rows of a duplicate, five at most, and counts the rest", () => {
    expect(describeFinding(found("duplicate-email", { others: rows(1) }))).toBe(
      "Another open entry has the same e-mail address, so no report can tell the two apart. See Unit 12 row 14. Compare the names and case numbers, then say what is true of them.",
    );
    expect(describeFinding(found("duplicate-ssn", { others: rows(5) }))).toContain("row 17 and Unit 12 row 18.");
    expect(describeFinding(found("duplicate-ssn", { others: rows(8) }))).toContain("Unit 12 row 18 and 3 more.");
    expect(describeFinding(found("duplicate-ssn", { others: rows(10), othersInAll: 4_999 }))).toContain(
      "Unit 12 row 18 and 4,994 more.",
    );
  });

  it("says what a person decided of a duplicate, and when it comes back", () => {
    const text = describeFinding(
      found("same-client-other-unit", { severity: "note", others: rows(1), decided: "twoUnits" }),
    );
    expect(text).toContain("Decided: Two units. It is taken up again when");
  });

  it("names the column that is missing or doubled", () => {
    expect(describeFinding(found("header-missing", { field: "caseNumber" }))).toMatch(/read as Case number\./);
    expect(describeFinding(found("header-duplicate", { field: "email" }))).toMatch(/read as E-mail,/);
  });

  it("[R58] takes words in place of an SSN for the reason why there is none", () => {
    expect(describeFinding(found("missing-ssn", { severity: "note", field: "ssn" }))).toMatch(/^Words stand in place/);
  });

  it("tells a date as text from text that is no date", () => {
    const fix = { before: "3/14/2026", after: day("2026-03-14"), certain: true };
    expect(describeFinding(found("date-text", { field: "dateIssued", fix }))).toMatch(/^The date is text/);
    expect(describeFinding(found("date-text", { field: "dateIssued" }))).toMatch(/^No date can be read/);
  });
});

describe("describeCode", () => {
  it.each(codes)("%s has a short heading", (code) => {
    expect(describeCode(code)).toMatch(/^[A-Z].{5,45}[^.]$/);
  });
});

describe("describeFix", () => {
  const fixed = (field: Finding["field"], code: FindingCode, after: string | number) =>
    describeFix(found(code, { field, fix: { before: "x", after, certain: true } }));

  it("shows what the cell becomes", () => {
    expect(fixed("caseNumber", "case-number-county-id", "1B2K111")).toBe("Change to 1B2K111");
    expect(fixed("dateIssued", "date-text", day("2026-03-14"))).toBe("Change to Mar 14, 2026");
    expect(fixed("email", "email-spacing", "ana@example.com")).toBe("Change to ana@example.com");
  });

  it("[I6] says in words what becomes of an SSN", () => {
    expect(fixed("ssn", "ssn-format", "900-00-1234")).toBe("Write it with dashes");
    expect(fixed("ssn", "ssn-lost-zero", "000-12-3456")).toBe("Put the leading zero back");
    expect(fixed("ssn", "ssn-format", "1234")).toBe("Write it as text");
    expect(fixed("ssn", "ssn-format", "")).toBe("Empty the cell");
    expect(fixed("lastName", "name-spacing", "Ruiz 900-00-1234")).toBe("Change to Ruiz ***-**-****");
  });

  it("is null where no correction is offered", () => {
    expect(describeFix(found("case-number-cin"))).toBeNull();
  });
});
