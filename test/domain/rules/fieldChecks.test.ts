import { checkCaseNumber } from "../../../src/domain/rules/checkCaseNumber";
import { checkEmail } from "../../../src/domain/rules/checkEmail";
import { checkName } from "../../../src/domain/rules/checkName";
import { checkSsn, isSsnReason } from "../../../src/domain/rules/checkSsn";
import { procedureSettings } from "../../../src/domain/settings/settings";
import { isOneEdit } from "../../../src/domain/values/oneEdit";
import { checkWorkerNumber } from "../../../src/domain/rules/checkWorkerNumber";

describe("case number", () => {
  test.each([
    ["1B2K111", null],
    ["CD12112", null],
    ["", "missing-case-number"],
    [" 1b2k111 ", "case-number-spacing"],
    ["1B2-K111", "case-number-spacing"],
    ["43301B2K111004", "case-number-county-id"],
    ["43-30-1B2K111-0-04", "case-number-county-id"],
    ["44301B2K111004", "case-number-format"],
    [1e123, "case-number-damaged"],
    [1234567, "case-number-damaged"],
    ["1E+123", "case-number-damaged"],
    ["91234567A", "case-number-cin"],
    ["1B2K11", "case-number-format"],
  ])("[B1.5] %p gives %p", (value, code) => {
    expect(checkCaseNumber(value, procedureSettings)?.code ?? null).toBe(code);
  });

  test("[B1.2] the county ID's middle seven characters are the certain correction", () => {
    expect(checkCaseNumber("43-30-CD12112-0-07", procedureSettings)?.after).toBe("CD12112");
  });
});

describe("SSN", () => {
  test.each([
    ["900-00-1234", "ssn-impossible"],
    ["000-12-3456", "ssn-impossible"],
    ["666-12-3456", "ssn-impossible"],
    ["123-00-4567", "ssn-impossible"],
    ["123-45-0000", "ssn-impossible"],
    ["912-70-1234", "ssn-itin"],
    ["912-93-1234", "ssn-itin"],
    ["912-20-1234", "ssn-impossible"],
    ["078-05-1120", "ssn-published"],
    ["987-65-4325", "ssn-published"],
    ["111-11-1111", "ssn-placeholder"],
    ["123-45-6789", "ssn-placeholder"],
    ["900001234", "ssn-format"],
    ["900 00 1234", "ssn-format"],
    ["12345", "ssn-format"],
    [12345678, "ssn-lost-zero"],
    ["12345678P", "ssn-pseudo"],
    ["8123456p", "ssn-pseudo"],
    ["123456P", "ssn-format"],
    ["", "missing-ssn"],
  ])("[B2] %p gives %p", (value, code) => {
    expect(checkSsn(value)?.code ?? null).toBe(code);
  });

  test("[B2.7] nine digits with other separators have one certain form, fewer have none", () => {
    expect(checkSsn("900 00 1234")?.after).toBe("900-00-1234");
    expect(checkSsn("90000123")?.after).toBeUndefined();
  });

  test("[B2.6] every possible area, group and serial passes and no other does", () => {
    const odd = (number: string): boolean =>
      checkSsn(number)?.code === "ssn-impossible" || checkSsn(number)?.code === "ssn-itin";
    for (let area = 0; area <= 999; area++) {
      const number = `${String(area).padStart(3, "0")}-45-6780`;
      expect(odd(number)).toBe(area === 0 || area === 666 || area >= 900);
    }
    for (let group = 0; group <= 99; group++)
      expect(odd(`234-${String(group).padStart(2, "0")}-5678`)).toBe(group === 0);
  });

  test("[R58] words without digits are a recorded reason", () => {
    expect(isSsnReason("applied for, none yet")).toBe(true);
    expect(isSsnReason("900-00-1234")).toBe(false);
  });
});

describe("e-mail", () => {
  test.each([
    ["msantos@example.com", null],
    ["o'neil+x@sub.example.org", null],
    [" msantos@example.com", "email-spacing"],
    ["mailto:msantos@example.com", "email-spacing"],
    ["Nuñez <jose@example.com>", "email-spacing"],
    ["jose@example.com\u200b", "email-spacing"],
    ["jose@example", "email-malformed"],
    ["jose.example.com", "email-malformed"],
    ["jose@@example.com", "email-malformed"],
    ["jose@gmial.com", "email-typo"],
    ["jose@gmail.con", "email-typo"],
    ["jose@ymail.com", null],
    ["ed@county.example.gov", "email-staff-domain"],
    ["", "missing-email"],
  ])("[R59] %p gives %p", (value, code) => {
    expect(
      checkEmail(value, { staffDomains: new Set(["county.example.gov"]), staffEmails: new Set() })?.code ?? null,
    ).toBe(code);
  });

  test("one edit is one letter added, left out, changed or swapped with its neighbour", () => {
    expect([isOneEdit("ab", "abc"), isOneEdit("abc", "ac"), isOneEdit("abc", "axc"), isOneEdit("abc", "acb")]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([
      isOneEdit("abc", "abc"),
      isOneEdit("abc", "cab"),
      isOneEdit("abcd", "badc"),
      isOneEdit("a", "abc"),
    ]).toEqual([false, false, false, false]);
  });
});

describe("names and worker numbers", () => {
  test.each([
    ["Maria", null],
    ["Maria ", "name-spacing"],
    ["Thi  Lan", "name-spacing"],
    ["Thi\u00a0Lan", "name-spacing"],
    ["\u202aMaria", "name-spacing"],
    ["JosÃ©", "name-damaged-encoding"],
    ["O’Neil", null],
    ["Âurea", null],
  ])("[R55] the name %p gives %p", (value, code) => {
    expect(checkName(value)?.code ?? null).toBe(code);
  });

  test.each([
    ["ec12", null],
    ["43-EC-01", null],
    ["1", "worker-number-format"],
    ["EC 12", "worker-number-format"],
    [4711, null],
    ["", "missing-worker-number"],
  ])("[B1.9] the worker number %p gives %p", (value, code) => {
    expect(checkWorkerNumber(value, procedureSettings)?.code ?? null).toBe(code);
  });
});
