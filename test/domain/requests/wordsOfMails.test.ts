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
