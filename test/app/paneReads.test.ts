import { clientSearch } from "../../src/app/clientSearch";
import { readRequestText } from "../../src/app/readRequestText";
import { readStopText } from "../../src/app/readStopText";
import type { Session } from "../../src/app/session";
import type { MonthState } from "../../src/app/state";
import { staffReports } from "../../src/app/staffReports";
import { uploadOf } from "../../src/app/uploadOf";
import { listRow, openChecked, openLists, ssn } from "./checkBook";
import { record, refsOf, signed } from "./guideBook";

let session: Session;

beforeEach(async () => {
  await openLists({
    "Unit 12": [listRow(1), listRow(60, { "Worker Number": "W200" }), listRow(200, { "Date Issued": "" })],
    "Unit 7": [listRow(4, { "Worker Number": "W200" })],
  });
  ({ session } = await openChecked());
});
afterEach(() => session.close());

function month(): MonthState {
  const found = session.state().month;
  if (found === null) throw new Error("The workbook was not read");
  return found;
}

test("a search finds by name, case number and address, and nobody by an SSN", () => {
  const rows = (text: string) => clientSearch(month(), text).map(({ entry }) => `${entry.tab} ${entry.row}`);
  expect(rows("client60@example.com")).toEqual(["Unit 12 3"]);
  expect(rows("1B10004")).toEqual(["Unit 7 2"]);
  expect(rows("cliente samplea")).toEqual(["Unit 7 2"]);
  expect(rows(ssn(1))).toEqual([]);
});

test("[R40] a worker's e-mail is recognised, and what has the shape of an SSN is left out and said", () => {
  const text = `First Name: Rosa\nLast Name: Newcomer\nEmail Address: rosa@example.com\nCase Number: 1B90001\nSSN: ${ssn(7)}`;
  const read = readRequestText(month(), text);
  expect(read).toMatchObject({ firstName: "Rosa", lastName: "Newcomer", email: "rosa@example.com", caseNumber: "1B90001", hasSsn: true }); // prettier-ignore
  expect(JSON.stringify(read)).not.toContain(ssn(7));
});

test("[R90] an e-mail that asks to stop leads to the open entry of its case number, with what is known of it", () => {
  const { clients } = readStopText(month(), "Name: Cliente Samplea\nCase Number: 1B10004");
  expect(clients).toMatchObject([{ by: "caseNumber", facts: { entry: { tab: "Unit 7", row: 2 }, stage: "done" } }]);
});

test("[R80] each worker gets one report about the own clients of one tab or of all", () => {
  const reports = (tab: string | null) => staffReports(month(), tab).map(({ worker, clients }) => [worker, clients]);
  expect(reports(null)).toEqual([
    ["W100", 2],
    ["W200", 2],
  ]);
  expect(reports("Unit 7")).toEqual([["W200", 1]]);
});

test("[R14] an upload holds nobody without consent; a template that is none makes no file", async () => {
  const template = "primary_email_address,preferred_first_name,preferred_last_name,work_title,LIL License Status";
  const people = () => session.state().worklists?.requests ?? [];
  expect(uploadOf(month(), "add", "a,b,c", people())).toMatchObject({ kind: "template-refused", code: "no-email" });
  expect(uploadOf(month(), "add", template, people())).toMatchObject({
    result: { kind: "made", upload: { people: 0, refused: [{ code: "consent-missing", row: 4 }] } },
  });
  await record(session, { kind: "consent", entries: refsOf(session, "Unit 12", [4]), consent: signed });
  const made = uploadOf(month(), "add", template, people());
  if (made.kind === "template-refused" || made.result.kind === "none") throw new Error("No file");
  expect(made.result.upload.csv.split("\r\n").slice(0, 2)).toEqual([
    template,
    "client200@example.com,Clients,Sampleh,Client,active",
  ]);
});
