import { findClients } from "../../../src/domain/clients/findClients";
import { adoptBook } from "../../../src/domain/license/adoptBook";
import { procedureSettings } from "../../../src/domain/settings/settings";
import { client, unitTab } from "../../builders/month";
import { today } from "./oneClient";

const book = adoptBook([unitTab("U", [client(1, { caseNumber: "CD12112" })])]);

test.each([
  ["CD12112", 1],
  ["12112", 1],
  ["2112", 1],
  ["2113", 0],
])("[R57] digits that are a part of a case number find it: %s", (text, found) => {
  expect(findClients({ book, settings: procedureSettings }, text, 5, today)).toHaveLength(found);
});
