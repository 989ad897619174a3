import { adoptBook } from "../../../src/domain/license/adoptBook";
import { matchStop } from "../../../src/domain/requests/matchStop";
import type { ReadStop } from "../../../src/domain/requests/request";
import { readStop } from "../../../src/domain/requests/readStop";
import { client, day, unitTab } from "../../builders/month";

const maria = { name: "Maria Santos", caseNumber: "1B2K111", email: null };

test.each([
  "Maria Santos wants to stop. Case number 1B2K111.",
  "Please revoke the LinkedIn Learning license for Maria Santos, 1B2K111. Thanks",
  "Maria Santos, case 1B2K111, no longer wants her license. Please revoke.",
  "Hi Sam, my client Maria Santos does not want to continue. Case # 1b2k111",
  "Hi, Maria Santos (1B2K111) wants to stop using LinkedIn Learning.",
  "Maria Santos 1B2K111 wants her license revoked",
  "please terminate the license of Maria Santos. case# 1B2K111. Thank you, Jane Worker",
  "Client Name: Maria Santos\nCase Number: 1B2K111\nplease revoke",
  "Name: Santos, Maria\r\nCase: 43-30-1B2K111-0-04",
  "Mi cliente Maria Santos ya no quiere la licencia. Caso 1B2K111",
  "Subject: Please revoke\n\nSantos, Maria\n1B2K111",
  "First Name: Maria\nLast Name: Santos\nCase: 1B2K111",
])("[R90] reads: %s", (mail) => {
  expect(readStop(mail)).toEqual(maria);
});

test("[R90] a longer name is one name; an address is taken where there is one; no SSN ever is", () => {
  expect(readStop("Name: Maria de la Cruz Santos\nCase: 1B2K111\nEmail: m@example.com")).toEqual({
    name: "Maria de la Cruz Santos",
    caseNumber: "1B2K111",
    email: "m@example.com",
  });
  expect(readStop("900-00-1234 wants to stop")).toEqual({ name: null, caseNumber: null, email: null });
});

const named = (number: number, firstName: string, lastName: string, caseNumber: string) =>
  client(number, { firstName, lastName, caseNumber });

const book = adoptBook([
  unitTab("U", [
    named(1, "Maria", "Santos", "1B2K111"),
    named(2, "Juan", "Santos", "1b2k-111"),
    named(3, "Maria Elena", "Lopez", "1B2K222"),
    { ...named(4, "Ana", "Diaz", "1B2K333"), revokedOn: day("2026-01-01"), revokeReason: "left" },
  ]),
  unitTab("V", [named(5, "MARIA", "SANTOS", "1B2K555")]),
]);

const told = (stop: Partial<ReadStop>) =>
  matchStop({ name: null, caseNumber: null, email: null, ...stop }, book).map(
    ({ entry, by, sameName }) => `${entry.tab}${String(entry.row)} ${by}${sameName ? " same" : ""}`,
  );

test("[R90, B1.7] the open entries of the case number, narrowed by the name where several have it", () => {
  expect(told({ name: "Maria Santos", caseNumber: "1B2K111" })).toEqual(["U2 caseNumber same"]);
  expect(told({ name: "Santos Maria", caseNumber: "43-30-1B2K111-0-04" })).toEqual(["U2 caseNumber same"]);
  expect(told({ caseNumber: "1B2K111" })).toEqual(["U2 caseNumber", "U3 caseNumber"]);
  expect(told({ name: "Ana Diaz", caseNumber: "1B2K111" })).toEqual(["U2 caseNumber", "U3 caseNumber"]);
  expect(told({ name: "Maria Lopez", caseNumber: "1B2K222" })).toEqual(["U4 caseNumber same"]);
  expect(told({ name: "Rosa Lopez", caseNumber: "1B2K222" })).toEqual(["U4 caseNumber"]);
});

test("[R90] by name or address alone entries are suggested, never found; revoked ones neither", () => {
  expect(told({ name: "Maria Santos" })).toEqual(["U2 name same", "V2 name same"]);
  expect(told({ name: "Maria Santos", caseNumber: "7777777" })).toEqual(["U2 name same", "V2 name same"]);
  expect(told({ email: "CLIENT5@example.com" })).toEqual(["V2 email"]);
  expect(told({ name: "Maria" })).toEqual([]);
  expect(told({ name: "Ana Diaz", caseNumber: "1B2K333" })).toEqual([]);
  expect(told({})).toEqual([]);
});
