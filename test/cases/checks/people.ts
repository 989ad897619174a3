import type { CheckCase, Changes } from "../../builders/checkBooks";
import type { FindingCode } from "../../../src/domain/findings/severities";

/** Names (R55, R56). */
const one = (code: FindingCode, name: string, change: Changes, ...findings: string[]): CheckCase => ({
  code,
  name,
  rows: [change],
  findings,
});

export const peopleCases: readonly CheckCase[] = [
  one("missing-first-name", "white space shows nothing", { "First Name": "  " }, "U2 firstName missing-first-name"),
  one(
    "missing-first-name",
    "no-break and zero-width spaces show nothing",
    { "First Name": "\u00a0\u200b" },
    "U2 firstName missing-first-name",
  ),
  one("missing-first-name", "an error value is no name", { "First Name": "#N/A" }, "U2 firstName missing-first-name"),
  one("missing-first-name", "one letter is a name", { "First Name": "X" }),
  one("missing-first-name", "a number is something to see", { "First Name": 7 }),
  one("missing-last-name", "empty", { "Last Name": "" }, "U2 lastName missing-last-name"),
  one("missing-last-name", "one letter is a name", { "Last Name": "O" }),
  one("missing-last-name", "a name that Excel took for a truth value", { "Last Name": true }),
  {
    code: "missing-last-name",
    name: "in one cell for the whole name, the part that is not there",
    headers: ["Client Name", "Case Number", "SSN", "Email", "Worker Number", "Date Issued"],
    rows: [{ "Client Name": "Sample," }, { "Client Name": "Sample, Ana" }, { "Client Name": "Bea Sample" }],
    findings: [
      "U2 firstName missing-first-name",
      ...["U5", "U6"].flatMap((row) => [`${row} firstName missing-first-name`, `${row} lastName missing-last-name`]),
    ],
  },
  one("name-spacing", "a space outside", { "First Name": "Maria " }, 'U2 firstName name-spacing -> "Maria"'),
  one("name-spacing", "two spaces", { "First Name": "Thi  Lan" }, 'U2 firstName name-spacing -> "Thi Lan"'),
  one("name-spacing", "a no-break space", { "Last Name": "de\u00a0Leon" }, 'U2 lastName name-spacing -> "de Leon"'),
  one("name-spacing", "a line break", { "Last Name": "de\nLeon" }, 'U2 lastName name-spacing -> "de Leon"'),
  one("name-spacing", "an invisible character", { "Last Name": "\u202aSample\u202c" }, 'U2 lastName name-spacing -> "Sample"'), // prettier-ignore
  one("name-spacing", "a full-width space", { "Last Name": "Van\u3000Dam" }, 'U2 lastName name-spacing -> "Van Dam"'),
  one("name-spacing", "single spaces, hyphens, apostrophes and accents are names", {
    "First Name": "María de la Luz",
    "Last Name": "O’Neil-Núñez",
  }),
  one("name-damaged-encoding", "UTF-8 read as Windows-1252", { "First Name": "JosÃ©" }, "U2 firstName name-damaged-encoding"), // prettier-ignore
  one("name-damaged-encoding", "the same of a Vietnamese name", { "Last Name": "Nguyá»…n" }, "U2 lastName name-damaged-encoding"), // prettier-ignore
  one("name-damaged-encoding", "the same of D with stroke", { "Last Name": "Ä\u0090á»—" }, "U2 lastName name-damaged-encoding"), // prettier-ignore
  one("name-damaged-encoding", "the replacement character", { "Last Name": "Nu\ufffdez" }, "U2 lastName name-damaged-encoding"), // prettier-ignore
  one("name-damaged-encoding", "a question mark inside a word", { "Last Name": "Nu?ez" }, "U2 lastName name-damaged-encoding"), // prettier-ignore
  one("name-damaged-encoding", "the name of a letter on a web page", { "First Name": "Jos&eacute;" }, "U2 firstName name-damaged-encoding"), // prettier-ignore
  one("name-damaged-encoding", "accents as they should be", { "First Name": "José", "Last Name": "Nguyễn Đỗ" }),
  one("name-damaged-encoding", "capital letters that damage would leave, in whole names", { "First Name": "JOÃO", "Last Name": "Âurea Å" }), // prettier-ignore
];
