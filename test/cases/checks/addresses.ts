import type { CheckCase, Changes } from "../../builders/checkBooks";
import type { FindingCode } from "../../../src/domain/findings/severities";
import type { Settings } from "../../../src/domain/settings/settings";
import type { CellValue } from "../../../src/domain/values/cell";

/** E-mail addresses (R10, R59) and worker numbers (R60, B1.9). */
const mail = (
  code: FindingCode,
  name: string,
  value: CellValue,
  finding: string | null,
  settings: Partial<Settings> = {},
): CheckCase => ({
  code,
  name,
  rows: [{ Email: value }],
  settings,
  findings: finding === null ? [] : [`U2 email ${finding}`],
});
const worker = (
  name: string,
  rows: readonly Changes[],
  settings: Partial<Settings>,
  ...findings: string[]
): CheckCase => ({
  code: "worker-number-format",
  name,
  rows,
  settings,
  findings,
});
const both = (value: CellValue): readonly Changes[] => [{ "Worker Number": value }, { "Worker Number": value }];
const ordinary = ["U4 workerNumber worker-number-format", "U5 workerNumber worker-number-format"];
const county = { staffDomains: new Set(["county.example.gov"]) };

export const addressCases: readonly CheckCase[] = [
  mail("missing-email", "empty", "", "missing-email"),
  mail("missing-email", "zero-width space", "\u200b", "missing-email"),
  mail("missing-email", "a word is something to see", "none", "email-malformed"),
  mail("email-malformed", "no @", "jose.example.com", "email-malformed"),
  mail("email-malformed", "two @", "jose@@example.com", "email-malformed"),
  mail("email-malformed", "no domain after a dot", "jose@example", "email-malformed"),
  mail("email-malformed", "a dot at the end", "jose@example.com.", "email-malformed"),
  mail("email-malformed", "two dots", "jose@example..com", "email-malformed"),
  mail("email-malformed", "a dot before @", "jose.@example.com", "email-malformed"),
  mail("email-malformed", "a comma for a dot", "jose@example,com", "email-malformed"),
  mail("email-malformed", "two addresses", "jose@example.com; ana@example.com", "email-malformed"),
  mail("email-malformed", "two addresses in brackets", "J <jose@example.com>, A <ana@example.com>", "email-malformed"),
  mail("email-malformed", "an address beside another in brackets", "ana@example.com <jose@example.com>", "email-malformed"), // prettier-ignore
  mail("email-malformed", "an accent where no such mailbox can be", "peña@gmail.com", "email-malformed"),
  mail("email-malformed", "full-width signs", "jose＠example.com", "email-malformed"),
  mail("email-malformed", "an error value", "#N/A", "email-malformed"),
  mail("email-malformed", "a number", 5551234, "email-malformed"),
  mail("email-malformed", "a truth value", false, "email-malformed"),
  mail("email-malformed", "longer than an address can be", `${"a".repeat(250)}@example.com`, "email-malformed"),
  mail("email-malformed", "a mailbox longer than 64", `${"a".repeat(65)}@example.com`, "email-malformed"),
  mail("email-malformed", "plus, apostrophe, subdomain", "o'neil+cwes@sub.example.org", null),
  mail("email-malformed", "upper case", "Jose.Santos@Example.COM", null),
  mail("email-malformed", "digits and dashes", "1-2_3@a-b.example", null),
  mail("email-spacing", "spaces outside", " jose@example.com ", 'email-spacing -> "jose@example.com"'),
  mail("email-spacing", "a space before @", "jose @example.com", 'email-spacing -> "jose@example.com"'),
  mail("email-spacing", "a space after a dot", "jose@example. com", 'email-spacing -> "jose@example.com"'),
  mail("email-spacing", "a space within a word: what stood there is not certain", "jose santos@example.com", "email-spacing"), // prettier-ignore
  mail("email-spacing", "a name before the address is not certain", "Jose jose@example.com", "email-spacing"),
  mail("email-spacing", "a zero-width space", "jose@exam\u200bple.com", 'email-spacing -> "jose@example.com"'),
  mail("email-spacing", "a line break at the end", "jose@example.com\n", 'email-spacing -> "jose@example.com"'),
  mail("email-spacing", "a soft hyphen", "jo\u00adse@example.com", 'email-spacing -> "jose@example.com"'),
  mail("email-spacing", "mailto:", "mailto:jose@example.com", 'email-spacing -> "jose@example.com"'),
  mail("email-spacing", "MAILTO: with a space and a subject", "MAILTO: jose@example.com?subject=Hi", 'email-spacing -> "jose@example.com"'), // prettier-ignore
  mail("email-spacing", "angle brackets", "<jose@example.com>", 'email-spacing -> "jose@example.com"'),
  mail("email-spacing", "a name and angle brackets", "José Núñez <jose@example.com>", 'email-spacing -> "jose@example.com"'), // prettier-ignore
  mail("email-spacing", "the same address twice, as mail programs paste it", "jose@example.com <mailto:jose@example.com>", 'email-spacing -> "jose@example.com"'), // prettier-ignore
  mail("email-spacing", "none", "jose@example.com", null),
  mail("email-typo", "two letters swapped", "jose@gmial.com", "email-typo"),
  mail("email-typo", "a letter left out", "jose@gmal.com", "email-typo"),
  mail("email-typo", "a letter too many", "jose@yahooo.com", "email-typo"),
  mail("email-typo", "another ending", "jose@gmail.con", "email-typo"),
  mail("email-typo", "upper case", "jose@GMIAL.com", "email-typo"),
  mail("email-typo", "a common domain that is near another", "jose@ymail.com", null),
  mail("email-typo", "two edits away", "jose@gmaill.con", null),
  mail("email-typo", "below a common domain", "jose@mail.yahoo.com", null),
  mail("email-staff-domain", "[R7] the county's domain", "ed@county.example.gov", "email-staff-domain", county),
  mail("email-staff-domain", "[R7] a domain covers those below it", "ed@ssa.COUNTY.example.gov", "email-staff-domain", county), // prettier-ignore
  mail("email-staff-domain", "an ending is no subdomain", "ed@mycounty.example.gov", null, county),
  mail("email-staff-domain", "no staff domain is known", "ed@county.example.gov", null),

  { ...worker("empty", [{ "Worker Number": "" }], {}, "U2 workerNumber missing-worker-number"), code: "missing-worker-number" }, // prettier-ignore
  { ...worker("no-break space", [{ "Worker Number": "\u00a0" }], {}, "U2 workerNumber missing-worker-number"), code: "missing-worker-number" }, // prettier-ignore
  { ...worker("two letters", both("EC"), {}), code: "missing-worker-number" },
  worker("one character", [{ "Worker Number": "1" }], {}, "U2 workerNumber worker-number-format"),
  worker("thirteen characters", [{ "Worker Number": "ABCDEFGHIJKLM" }], {}, "U2 workerNumber worker-number-format"),
  worker("a space inside", [{ "Worker Number": "EC 12" }], {}, "U2 workerNumber worker-number-format"),
  worker("a name", [{ "Worker Number": "Sample, Ana" }], {}, "U2 workerNumber worker-number-format"),
  worker("an error value", [{ "Worker Number": "#N/A" }], {}, "U2 workerNumber worker-number-format"),
  worker("a truth value", [{ "Worker Number": true }], {}, "U2 workerNumber worker-number-format"),
  worker("a fraction", [{ "Worker Number": 12.5 }], {}, "U2 workerNumber worker-number-format"),
  worker("a negative number", [{ "Worker Number": -12 }], {}, "U2 workerNumber worker-number-format"),
  worker("twelve letters, digits and dashes", both("43-EC-ABC-01"), {}),
  worker("lower case and a space outside are read over", [{ "Worker Number": " ec07 " }], {}),
  worker("a number", both(4711), {}),
  worker("[I1] the county's pattern", both("E123"), { workerPattern: "A999" }, ...ordinary),
  worker("[I1] lower case fits it", both("e123"), { workerPattern: "A999" }, ...ordinary),
  worker("[I1] what does not fit", [{ "Worker Number": "E12" }], { workerPattern: "AA99" }, "U2 workerNumber worker-number-format"), // prettier-ignore
  {
    ...worker("[B1.9] on one row only", [{ "Worker Number": "EC09" }], {}, "U2 workerNumber worker-number-new"),
    code: "worker-number-new",
  },
  { ...worker("on two rows, in any case", [{ "Worker Number": "ec09" }, { "Worker Number": "EC09 " }], {}), code: "worker-number-new" }, // prettier-ignore
  {
    code: "worker-number-new",
    name: "on two tabs",
    rows: [{ "Worker Number": "EC09" }],
    other: [{ "Worker Number": "EC09" }, {}],
    findings: [],
  },
  {
    code: "worker-number-new",
    name: "a number and the same as text are one",
    rows: [{ "Worker Number": 4711 }, { "Worker Number": "4711" }],
    findings: [],
  },
];
