import fc from "fast-check";
import { adoptBook } from "../../../src/domain/license/adoptBook";
import { matchStop } from "../../../src/domain/requests/matchStop";
import { readRequest } from "../../../src/domain/requests/readRequest";
import { readStop } from "../../../src/domain/requests/readStop";
import { client, unitTab } from "../../builders/month";

const RUNS = 4_000;

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("First Name:", "Last Name -", "Name:", "Email:", "Case #:", "Worker:", "SSN:", "Thanks,", "From:", "client ", "license for "), // prettier-ignore
  fc.constantFrom("Maria", "Santos", "Santos, Maria", "m@example.com", "1B2K111", "43-30-1B2K111-0-04", "43AB"),
  fc.constantFrom(
    "900-00-1234",
    "900 00 1234",
    "900001234",
    "９００-００-１２３４",
    "900\u200b-00-1234",
    "900-00-",
    "1234",
  ),
  fc.constantFrom("\n", "\r\n", "\t", " ", "|", ", ", "<", ">", "@", "\u00a0", "\u202e", "'", "-"),
);
const mail = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

/** Nine digits, together or apart like those of an SSN; another sight than the domain's own. */
function showsSsn(text: string): boolean {
  const seen = text.normalize("NFKC").replace(/[\p{Cf}]/gu, "");
  return /(?:^|\D)\d{3}[\s./_-]*\d{2}[\s./_-]*\d{4}(?:\D|$)/.test(seen.replace(/[\u2010-\u2015\u2212]/g, "-"));
}

const valuesOf = (read: object): string[] => Object.values(read).filter((value) => typeof value === "string");

test("[R40, G8] whatever the text is, nothing is thrown and no field has the shape of an SSN", () => {
  fc.assert(
    fc.property(mail, (text) => {
      const read = readRequest(text);
      for (const value of [...valuesOf(read), ...valuesOf(readStop(text))]) {
        expect(showsSsn(value)).toBe(false);
        expect(value).toBe(value.trim());
        expect(value).not.toBe("");
      }
      if (/(?<![\p{N}\p{Cf}-])900-00-1234(?![\p{N}\p{Cf}-])/u.test(text)) expect(read.hasSsn).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test("what was read, written as labelled lines, is read again as it is", () => {
  fc.assert(
    fc.property(mail, (text) => {
      const read = readRequest(text);
      const lines = [
        `First Name: ${read.firstName ?? ""}`,
        `Last Name: ${read.lastName ?? ""}`,
        `Email: ${read.email ?? ""}`,
        `Case Number: ${read.caseNumber ?? ""}`,
        `Worker Number: ${read.workerNumber ?? ""}`,
      ].filter((line) => !line.endsWith(": "));
      expect(readRequest(lines.join("\n"))).toEqual({ ...read, hasSsn: false });
    }),
    { numRuns: RUNS },
  );
});

test("[R90] an entry is found by its case number alone, never by a name or an address", () => {
  const book = adoptBook([unitTab("U", [client(1), client(2), client(3, { caseNumber: "1B2K001" })])]);
  fc.assert(
    fc.property(fc.constantFrom("Given1 Family1", "Given2 Family2", null), fc.constantFrom("1B2K001", "1b2k-002", "1B2K777", null), (name, caseNumber) => {
      const found = matchStop({ name, caseNumber, email: "client1@example.com" }, book).filter(({ by }) => by === "caseNumber");
      for (const { entry } of found) expect(entry.cells.caseNumber).toBe(caseNumber?.toUpperCase().replace("-", ""));
    }),
  ); // prettier-ignore
});

test.each(["a@", "a@b.", "Name: Maria Santos\n", ":", "First Name: ", "A", "Maria Santos ", " ", "\t", "1B2K111 ", "-", "case ", "43-", ">", "a b:c ", "Thanks ", ", ", "900-00-1234", "x@example.com\n", "Case: 1B2K111, Email: x@example.com\n", "<", "https://", "First Name\tLast Name\n", "First Name:\n"])(
  "a megabyte of %j takes time that grows with its length alone",
  (sign) => {
    const started = performance.now();
    readRequest(sign.repeat(Math.ceil(1_000_000 / sign.length)));
    expect(performance.now() - started).toBeLessThan(15_000);
  },
); // prettier-ignore
