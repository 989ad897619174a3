import type { CheckCase } from "../../builders/checkBooks";
import type { FindingCode } from "../../../src/domain/findings/severities";
import type { CellValue } from "../../../src/domain/values/cell";

/** Case numbers (R57, domain B1): seven letters or digits; letter E and digits alone are what Excel destroys. */
const cell = (code: FindingCode, name: string, value: CellValue, finding: string | null): CheckCase => ({
  code,
  name,
  rows: [{ "Case Number": value }],
  findings: finding === null ? [] : [`U2 caseNumber ${finding}`],
});
const masked = (name: string, casePattern: string, value: CellValue, ...findings: string[]): CheckCase => ({
  code: "case-number-format",
  name,
  rows: [{ "Case Number": value }],
  settings: { casePattern },
  findings,
});
/** The ordinary rows below have seven letters and digits, which other masks do not allow. */
const ordinary = ["U3 caseNumber case-number-format", "U4 caseNumber case-number-format"];

export const caseNumberCases: readonly CheckCase[] = [
  cell("missing-case-number", "empty", "", "missing-case-number"),
  cell("missing-case-number", "a no-break space", "\u00a0", "missing-case-number"),
  cell("missing-case-number", "a dash is something to see", "-", "case-number-format"),
  cell("case-number-format", "six characters", "1B2K11", "case-number-format"),
  cell("case-number-format", "eight characters", "1B2K1111", "case-number-format"),
  cell("case-number-format", "another character", "1B2K11*", "case-number-format"),
  cell("case-number-format", "letters that only look Latin", "1В2К111", "case-number-format"),
  cell("case-number-format", "a letter that has no upper case of one letter", "1B2K1ß", "case-number-format"),
  cell("case-number-format", "an error value", "#N/A", "case-number-format"),
  cell("case-number-format", "a truth value", true, "case-number-format"),
  cell("case-number-format", "two numbers in one cell", "1B2K111 / 1B2K112", "case-number-format"),
  cell("case-number-format", "CalSAWS form", "1B2K111", null),
  cell("case-number-format", "[B1.6] CalWIN form", "CD12112", null),
  cell("case-number-format", "digits only, as text", "0123456", null),
  cell("case-number-format", "an E that Excel did not see", "1E00123", null),
  cell("case-number-damaged", "1E+123 as a number", 1e123, "case-number-damaged"),
  cell("case-number-damaged", "digits only became a number", 1234567, "case-number-damaged"),
  cell("case-number-damaged", "a lost zero cannot be told from none", 123456, "case-number-damaged"),
  cell("case-number-damaged", "a county ID that became a number", 43301234567004, "case-number-damaged"),
  cell("case-number-damaged", "1E+123 as text", "1E+123", "case-number-damaged"),
  cell("case-number-damaged", "1.00E+05 as text, spaces outside", " 1.00E+05 ", "case-number-damaged"),
  cell("case-number-damaged", "lower case, and a comma of other countries", "1,2e+10", "case-number-damaged"),
  cell("case-number-damaged", "a negative exponent", "1E-05", "case-number-damaged"),
  cell("case-number-damaged", "seven characters with an E in them", "12345E2", null),
  cell("case-number-county-id", "14 characters of county 43", "43301B2K111004", 'case-number-county-id -> "1B2K111"'),
  cell("case-number-county-id", "with dashes", "43-30-CD12112-0-07", 'case-number-county-id -> "CD12112"'),
  cell("case-number-county-id", "with spaces, lower case", "43 30 cd12112 0 07", 'case-number-county-id -> "CD12112"'),
  cell("case-number-county-id", "of another county", "44301B2K111004", "case-number-format"),
  cell("case-number-county-id", "13 characters", "43301B2K11104", "case-number-format"),
  {
    code: "case-number-county-id",
    name: "of the county that Setup names",
    rows: [{ "Case Number": "44301B2K111004" }],
    settings: { countyCode: "44" },
    findings: ['U2 caseNumber case-number-county-id -> "1B2K111"'],
  },
  cell("case-number-cin", "[B1.10] nine characters, digit first, letter last", "91234567A", "case-number-cin"),
  cell("case-number-cin", "lower case, spaces", "9 1234567 a", "case-number-cin"),
  cell("case-number-cin", "nine digits", "912345678", "case-number-format"),
  cell("case-number-cin", "letter first", "A1234567A", "case-number-format"),
  cell("case-number-spacing", "spaces outside", " 1B2K111 ", 'case-number-spacing -> "1B2K111"'),
  cell("case-number-spacing", "a dash and a space inside", "1B2-K 111", 'case-number-spacing -> "1B2K111"'),
  cell("case-number-spacing", "lower case", "1b2k111", 'case-number-spacing -> "1B2K111"'),
  cell("case-number-spacing", "a no-break space at the end", "1B2K111\u00a0", 'case-number-spacing -> "1B2K111"'),
  cell("case-number-spacing", "an invisible character inside", "1B2\u200bK111", 'case-number-spacing -> "1B2K111"'),
  cell("case-number-spacing", "an en dash", "1B2\u2013K111", 'case-number-spacing -> "1B2K111"'),
  cell("case-number-spacing", "full-width letters and digits", "１Ｂ２Ｋ１１１", 'case-number-spacing -> "1B2K111"'),
  cell("case-number-spacing", "as it should be", "1B2K111", null),
  masked("[I1] a mask of digits and letters", "9A99999", "1B23456"),
  masked("[I1] what the mask does not allow", "9A99999", "BB23456", "U2 caseNumber case-number-format"),
  masked("[I1] a mask's own dash belongs to the number", "99-AAA", "12-BCD", ...ordinary),
  masked(
    "[I1] the mask's dash is put back",
    "99-AAA",
    "12bcd",
    'U2 caseNumber case-number-spacing -> "12-BCD"',
    ...ordinary,
  ),
  masked("[I1] a mask is no regular expression", "99.*(+X", "12.*(+7", ...ordinary),
  masked("[I1] nor is a dot any character", "99.*(+X", "12x*(+7", "U2 caseNumber case-number-format", ...ordinary),
];
