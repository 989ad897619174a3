import { findClients } from "../../../src/domain/clients/findClients";
import { procedureSettings } from "../../../src/domain/settings/settings";
import { adoptBook } from "../../../src/domain/license/adoptBook";
import { client, day, unitTab } from "../../builders/month";
import { today } from "./oneClient";

const book = adoptBook([
  unitTab("Unit 12", [
    client(1, { firstName: "Ana María", lastName: "O'Brien", caseNumber: "1B2 K111", email: "ana@example.com" }),
    client(2, {
      firstName: "Anabel",
      lastName: "Nguyễn",
      caseNumber: "CD12112",
      email: "abel@example.net",
      workerNumber: "EC-07",
    }),
    client(3, {
      firstName: "Bea",
      lastName: "Santana",
      caseNumber: "7Z00012",
      email: "bea.santana@example.org",
      revokedOn: day("2026-01-02"),
    }),
    client(4, {
      firstName: "Bea",
      lastName: "Santana",
      caseNumber: "7Z00012",
      email: "bea.santana@example.org",
      dateIssued: "",
    }),
    client(5, {
      firstName: "Đào",
      lastName: "Smith-Jones",
      caseNumber: 1234567,
      email: "x9@example.com",
      ssn: "900-45-6789",
      workerNumber: 4711,
    }),
  ]),
]);

function rowsFor(text: string, limit = 10): number[] {
  return findClients({ book, settings: procedureSettings }, text, limit, today).map(({ entry }) => entry.row);
}

const searches: readonly (readonly [fact: string, text: string, rows: number[]])[] = [
  ["[R55] beginnings of a name before its parts, open before revoked", "ana", [2, 3, 5, 4]],
  ["[R55] first and last name in any order", "obrien ana", [2]],
  ["[R55] with a comma, in capitals", "SANTANA, BEA", [5, 4]],
  ["[R55] without accents", "nguyen", [3]],
  ["[R55] with accents where the list has none", "Béa", [5, 4]],
  ["[R55] letters that have no plain form in Unicode", "dao", [6]],
  ["[R55] the second half of a double name", "jones", [6]],
  ["[R55] a double name as it is written", "smith-jones", [6]],
  ["[R57] a case number without its space", "1b2k111", [2]],
  ["[R57] a case number with spaces and dashes", "CD-12 112", [3]],
  ["[R57] the beginning of a case number", "7z0", [5, 4]],
  ["[R57] a case number that became a number", "1234567", [6]],
  ["[R59] a whole address", " BEA.santana@example.org", [5, 4]],
  ["[R59] a part of an address", "example.net", [3]],
  ["[R60] a worker number, its dash left out", "ec07", [3]],
  ["[R60] a worker number of digits", "4711", [6]],
  ["nobody", "zoe", []],
  ["nothing", "  ", []],
  ["signs alone", "- ,", []],
  ["[R58] an SSN with dashes", "900-45-6789", []],
  ["[R58] an SSN without dashes", "900456789", []],
  ["[R58] the last four of an SSN", "6789", []],
  ["[R58] the last four among dashes", "45-6789", []],
];

it.each(searches)("%s: %s", (_, text, rows) => {
  expect(rowsFor(text)).toEqual(rows);
});

it("[R57] the whole case number comes first, and no more than asked for are given", () => {
  const list = adoptBook([
    unitTab("Unit 12", [
      client(1, { caseNumber: "1B2K111X" }),
      client(2, { caseNumber: "1B2K111", revokedOn: day("2026-01-02") }),
      client(3, { caseNumber: "1B2K111" }),
    ]),
  ]);
  const found = findClients({ book: list, settings: procedureSettings }, "1B2K111", 2, today);
  expect(found.map(({ entry, stage }) => [entry.row, stage])).toEqual([
    [4, "done"],
    [3, "revoked"],
  ]);
});

it("[R57] a county whose case numbers have nine digits finds them", () => {
  const list = adoptBook([
    unitTab("Unit 12", [client(1, { caseNumber: "900456789" }), client(2, { ssn: "900-45-6789" })]),
  ]);
  const settings = { ...procedureSettings, casePattern: "999999999" };
  expect(findClients({ book: list, settings }, "900456789", 5, today).map(({ entry }) => entry.row)).toEqual([2]);
});
