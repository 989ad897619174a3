import { checkKeptSsn, checkSsn } from "../../../src/domain/rules/checkSsn";
import type { FindingCode } from "../../../src/domain/findings/severities";

/** Last fours of every kind that a rule tells apart, and two that none does. */
const serials = ["0000", "0001", "1120", "1111", "4319", "4320", "4329", "4330", "5678", "6789", "9999"];

/** The rules of domain B2, one row after the other, written down apart from the code: slow and obvious. */
function expected(area: number, group: number, serial: string): FindingCode | null {
  const number = `${String(area).padStart(3, "0")}-${String(group).padStart(2, "0")}-${serial}`;
  const placeholders = ["123-45-6789", ...Array.from({ length: 10 }, (_, d) => `${`${d}`.repeat(3)}-${`${d}`.repeat(2)}-${`${d}`.repeat(4)}`)]; // prettier-ignore
  if (placeholders.includes(number)) return "ssn-placeholder";
  if (number === "078-05-1120" || number === "219-09-9999") return "ssn-published";
  if (area === 987 && group === 65 && Number(serial) >= 4320 && Number(serial) <= 4329) return "ssn-published";
  const itin = (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 92) || (group >= 94 && group <= 99); // prettier-ignore
  const atin = group === 93;
  const ofTheIrs = (group >= 1 && group <= 10) || (group >= 17 && group <= 19) || (group >= 28 && group <= 29) || (group >= 37 && group <= 39); // prettier-ignore
  if (area >= 900 && (itin || atin || ofTheIrs)) return "ssn-itin";
  if (area === 0 || area === 666 || area >= 900 || group === 0 || serial === "0000") return "ssn-impossible";
  return null;
}

test("[B2] every area with every group and the serials that a rule knows: one code each", () => {
  const wrong: string[] = [];
  let numbers = 0;
  for (let area = 0; area <= 999; area += 1) {
    for (let group = 0; group <= 99; group += 1) {
      for (const serial of serials) {
        numbers += 1;
        const number = `${String(area).padStart(3, "0")}-${String(group).padStart(2, "0")}-${serial}`;
        if ((checkSsn(number)?.code ?? null) !== expected(area, group, serial))
          wrong.push(`${area} ${group} ${serial}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(numbers).toBe(1_000 * 100 * serials.length);
});

test("[B2.1] every serial of one possible area and group", () => {
  for (let serial = 0; serial <= 9_999; serial += 1) {
    const text = String(serial).padStart(4, "0");
    expect(checkSsn(["234", "56", text].join("-"))?.code ?? null).toBe(expected(234, 56, text));
  }
});

test("[rules 4] one code per cell, in the order of the rules, for numbers of every length", () => {
  for (let length = 1; length <= 11; length += 1) {
    const digits = "12345678901".slice(0, length);
    const asNumber = length === 7 || length === 8 ? "ssn-lost-zero" : "ssn-format";
    expect(checkSsn(Number(digits))?.code).toBe(asNumber);
    expect(checkSsn(digits)?.code).toBe("ssn-format");
    expect(checkSsn(`${digits}P`)?.code).toBe(length >= 7 && length <= 9 ? "ssn-pseudo" : "ssn-format");
  }
});

test("[B2.7] a correction is in form, and of nine digits keeps each", () => {
  for (const digits of ["900001234", "000000000", "078051120"]) {
    for (const text of [
      digits,
      ` ${digits}`,
      `${digits.slice(0, 3)} ${digits.slice(3)}`,
      `${digits.slice(0, 5)}.${digits.slice(5)}`,
    ]) {
      // prettier-ignore
      const after = String(checkSsn(text)?.after);
      expect(after.replaceAll("-", "")).toBe(digits);
      expect(checkSsn(after)?.code).not.toBe("ssn-format");
    }
  }
});

test("[I5] a lost zero is put back in front, and only offered", () => {
  expect(checkSsn(1003456)).toEqual({ code: "ssn-lost-zero", after: "001-00-3456" });
  expect(checkKeptSsn(1003456, "lastFour")).toEqual({ code: "ssn-lost-zero", after: "001-00-3456" });
});
