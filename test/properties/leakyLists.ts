import type { BookSheet } from "../../src/domain/license/adoptedBook";
import type { CellValue } from "../../src/domain/values/cell";
import { client, day, unitTab, type RowCells } from "../builders/month";
import type { Random } from "../builders/random";

/** A list on which data stands where it does not belong, and everything on it that must not leave. */
export type LeakyList = {
  readonly sheets: readonly BookSheet[];
  /** Nine digits each. */
  readonly ssns: readonly string[];
  /** Case and worker numbers of the list, as they were made: letters and digits in upper case. */
  readonly numbers: readonly string[];
  readonly names: readonly string[];
};

/** The zero of digits that are not ours: full width, Arabic, Persian, Devanagari, mathematical. */
export const otherZeros: readonly number[] = [0xff10, 0x0660, 0x06f0, 0x0966, 0x1d7ce];

type Secrets = { readonly ssns: Set<string>; readonly numbers: Set<string>; readonly names: Set<string> };

/** One or two unit tabs of up to four rows, from a seed. */
export function leakyList(random: Random): LeakyList {
  const secrets: Secrets = { ssns: new Set(), numbers: new Set(), names: new Set() };
  const sheets = Array.from({ length: random.between(1, 2) }, (_, tab) =>
    unitTab(`Unit ${String(tab + 1)}`, [
      ...Array.from({ length: random.between(1, 3) }, () => leakyRow(random, secrets)),
      // A row in order keeps the tab a unit tab, whatever happened to the others.
      { ...client(0, { firstName: "", lastName: "", email: "" }), ...ordinaryRow(random, secrets) },
    ]),
  );
  const numbers = new Set(sheets.flatMap(({ values }) => values.flatMap((row) => [row[2], row[5]].map(bareOf))));
  return {
    sheets,
    ssns: [...secrets.ssns],
    numbers: [...secrets.numbers].filter((number) => numbers.has(number)),
    names: [...secrets.names],
  };
}

/** Letters and digits alone, in upper case. */
export function bareOf(value: CellValue | undefined): string {
  return String(value)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function ordinaryRow(random: Random, secrets: Secrets): RowCells {
  const isPending = random.chance(0.5);
  return {
    firstName: nameOf(random, secrets),
    lastName: nameOf(random, secrets),
    caseNumber: numberOf(random, secrets, 7),
    ssn: shaped(random, newSsn(random, secrets)),
    email: `${letters(random, 6)}.${letters(random, 5)}@${random.pick(domains)}`,
    workerNumber: numberOf(random, secrets, random.between(4, 6)),
    dateIssued: isPending ? "" : day("2026-03-02"),
    consentOn: random.pick<CellValue>([day("2026-03-01"), day("2026-03-01"), "", "yes", day("2027-03-01")]),
    consentBy: random.pick<CellValue>(["SCD 2608 DocuSign", "Written", "Written", ""]),
    group: random.pick<CellValue>(["", "Unit 1 clients"]),
    decision: random.pick<CellValue>(["", "", "Revoke", "Asked to stop", "Keep"]),
    revokedOn: random.chance(0.15) ? day("2026-09-01") : "",
    revokeReason: "",
  };
}

const domains = ["example.com", "EXAMPLE.org", "mail.example", "\u4f8b\u3048.example"];
const spoiled = ["firstName", "lastName", "email", "caseNumber", "workerNumber", "group", "consentBy", "ssn"] as const;

function leakyRow(random: Random, secrets: Secrets): RowCells {
  const row: RowCells = ordinaryRow(random, secrets);
  for (const field of spoiled) {
    if (!random.chance(0.3)) continue;
    const wrong = wrongValue(random, secrets, String(row[field] ?? ""));
    // Eight digits under worker number cannot be told from a worker number.
    row[field] = field === "workerNumber" && typeof wrong === "number" && wrong < 100_000_000 ? "" : wrong;
  }
  return row;
}

/** Something that does not belong into a cell, alone or together with what does. */
function wrongValue(random: Random, secrets: Secrets, right: string): CellValue {
  const ssn = newSsn(random, secrets);
  const number = random.pick([...secrets.numbers]);
  const [user = "", domain = "example.com"] = right.split("@");
  switch (random.between(1, 14)) {
    case 1:
      return shaped(random, ssn);
    case 2:
      return random.chance(0.5) ? Number(ssn) : `${right} ${shaped(random, ssn)}`;
    case 3:
      return `${user}${random.pick(["", ".", "_", "-"])}${shaped(random, ssn)}@${domain}`;
    case 4:
      return `${shaped(random, ssn)}${random.pick(["@example.com", " P", ", Ana", "\n", ""])}`;
    case 5:
      return random.pick([
        number,
        number.toLowerCase(),
        Array.from(number).join("-"),
        Array.from(number).join("\u200b"),
      ]);
    case 6:
      return `${number.toLowerCase()}${random.pick(["@example.com", ".x@example.org", " Sample"])}`;
    case 7:
      return `${user}${random.pick(["+", ".", ""])}${number}@${domain}`;
    case 8:
      return `${random.pick(["=", "+", "-", "@", "\t", "\r", "\uff1d", " =", "\u200b="])}${right}`;
    case 9:
      return `${right}${random.pick(["\u0000", "\u0007", "\n", "\r\nx", "\u2028", "\u202e", "\u2066", "\ufeff", "\u00ad"])}z`;
    case 10:
      return random.pick<CellValue>(["", " ", "#N/A", true, 0, 12, 1e123, "{case number}", "{name}", '"', ",", '","']);
    case 11:
      return random.pick([
        "Nguy\u1ec5n",
        "\u9673\u5c0f\u660e",
        "Jos\u00c3\u00a9",
        'O\'Neil, "Jr"',
        "\u{1f600}",
        "\u0645\u0631\u064a\u0645",
      ]);
    case 12:
      return `${right}, ${right}`;
    case 13:
      return random.pick(["ana@example.com", "ANA@example.com", "ana@example.com "]);
    default:
      return `${letters(random, 3)}${String(random.between(0, 99_999))}@example.com`;
  }
}

/** Nine digits that are nobody's: areas 000, 666 and 9xx are never given out. */
function newSsn(random: Random, { ssns }: Secrets): string {
  const area = random.pick(["666", `9${digits(random, 2)}`, "000"]);
  const ssn = `${area}${digits(random, 2)}${digits(random, 3)}${String(random.between(1, 9))}`;
  ssns.add(ssn);
  return ssn;
}

/** The ways in which people and programs write nine digits. */
function shaped(random: Random, ssn: string): string {
  const parts = [ssn.slice(0, 3), ssn.slice(3, 5), ssn.slice(5)];
  const between = random.pick([
    "-",
    "",
    " ",
    ".",
    "/",
    "_",
    "\u00a0",
    "\u2013",
    "\u2011",
    "\u2212",
    " - ",
    "\u200b",
    "--",
  ]);
  switch (random.between(1, 8)) {
    case 1:
      return `(${parts[0] ?? ""}) ${parts[1] ?? ""}-${parts[2] ?? ""}`;
    case 2: {
      const zero = random.pick(otherZeros);
      return Array.from(ssn, (digit) => String.fromCodePoint(zero + Number(digit))).join("");
    }
    case 3:
      return Array.from(ssn).join(random.pick(["\u00ad", "\u200b", "\u2060"]));
    case 4:
      return `${random.pick(["SSN", "ssn: ", "#"])}${parts.join(between)}`;
    case 5:
      return `${parts.join(between)}P`;
    case 6:
      return `${ssn.slice(0, 4)}${random.pick(["-", " "])}${ssn.slice(4)}`;
    default:
      return parts.join(between);
  }
}

function numberOf(random: Random, { numbers }: Secrets, length: number): string {
  const signs = Array.from({ length: length - 2 }, () => random.pick(Array.from("ABCDEFGHJKLMNPRSTUVWXYZ0123456789")));
  const number = `${digits(random, 1)}${random.pick(Array.from("BCDFGHJK"))}${signs.join("")}`;
  numbers.add(number);
  return number;
}

function nameOf(random: Random, { names }: Secrets): string {
  const name = `Z${letters(random, 6)}`;
  names.add(name);
  return name;
}

function letters(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(Array.from("abcdefghiklmnoprstuvxyz"))).join("");
}

function digits(random: Random, length: number): string {
  return Array.from({ length }, () => String(random.between(0, 9))).join("");
}
