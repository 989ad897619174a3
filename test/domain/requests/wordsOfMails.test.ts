import { adoptBook } from "../../../src/domain/license/adoptBook";
import { matchStop } from "../../../src/domain/requests/matchStop";
import { readRequest } from "../../../src/domain/requests/readRequest";
import { client, unitTab } from "../../builders/month";

test.each([
  ["Maria de la Cruz Santos", [true]],
  ["Santos Maria", [true]],
  ["Maria", [false]],
])("[R90] the names agree where one has all words of the other: %s", (name, same) => {
  const maria = client(1, { firstName: "Maria", lastName: "Santos", caseNumber: "1B2K111" });
  const found = matchStop({ name, caseNumber: "1B2K111", email: null }, adoptBook([unitTab("U", [maria])]));
  expect(found.map(({ sameName }) => sameName)).toEqual(same);
});

test("[R40] labels without a colon name the words after them", () => {
  const mail = "First name Maria\nClient's last name Santos Ruiz\nEmail: m@example.com\nCase: 1B2K111";
  expect(readRequest(mail)).toMatchObject({ firstName: "Maria", lastName: "Santos Ruiz", caseNumber: "1B2K111" });
});

test("[R40] a client who is described below the closing word is part of the message", () => {
  const closing = "Please issue a license to the client below.\nThanks,\n";
  const described = "First Name: Maria\nLast Name: Santos\nCase Number: 1B2K111";
  expect(readRequest(closing + described)).toMatchObject({ firstName: "Maria", caseNumber: "1B2K111" });
});

test.each([
  ["the same name in other letters", "MARIA SANTOS", "Maria"],
  ["another name", "Ana Sample", null],
])("[R40] of two labelled names the client's is read where both are one: %s", (_, second, firstName) => {
  const mail = `Client name: Maria Santos\nEmail: m@example.com\nClient name: ${second}\nCase: 1B2K111`;
  expect(readRequest(mail).firstName).toBe(firstName);
});
