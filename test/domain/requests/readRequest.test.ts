import type { ReadRequest } from "../../../src/domain/requests/request";
import { readRequest } from "../../../src/domain/requests/readRequest";
import { procedureSettings } from "../../../src/domain/settings/settings";

const nothing: ReadRequest = {
  firstName: null,
  lastName: null,
  email: null,
  caseNumber: null,
  workerNumber: null,
  hasSsn: false,
};
const maria: ReadRequest = {
  ...nothing,
  firstName: "Maria",
  lastName: "Santos",
  email: "msantos@example.com",
  caseNumber: "1B2K111",
};
const withWorker = { ...maria, workerNumber: "43AB" };
const lines = (...all: readonly string[]): string => all.join("\n");

test.each<[string, string, ReadRequest]>([
  [
    "labelled lines",
    lines(
      "First Name: Maria",
      "Last Name: Santos",
      "Email Address: msantos@example.com",
      "Case #: 1B2K111",
      "Worker: 43AB",
    ),
    withWorker,
  ],
  [
    "other labels, dashes and order",
    lines(
      "AEC/EC worker number - 43ab",
      "CalSAWS case no. 1b2 k111",
      "E-mail – msantos@example.com",
      "Client’s last name - Santos",
      "Client's first name — Maria",
    ),
    withWorker,
  ],
  ["labels of one line", "First Name: Maria Last Name: Santos Email: msantos@example.com Case Number: 1B2K111", maria],
  [
    "labels of one line, with commas",
    "Client name: Maria Santos, e-mail: msantos@example.com, case number: 1B2K111",
    maria,
  ],
  [
    "a value below its label",
    lines(
      "First Name:",
      "Maria",
      "",
      "Last Name:",
      "Santos",
      "Email:",
      "msantos@example.com",
      "Case Number",
      "1B2K111",
    ),
    maria,
  ],
  [
    "a table that came as lines",
    lines(
      "First Name",
      "",
      "Last Name",
      "",
      "Email",
      "",
      "Case Number",
      "",
      "Maria",
      "",
      "Santos",
      "",
      "msantos@example.com",
      "",
      "1B2K111",
    ),
    maria,
  ],
  [
    "a pasted table with headers",
    "First Name\tLast Name\tEmail Address\tCase Number\tWorker #\r\nMaria\tSantos\tmsantos@example.com\t1B2K111\t43AB\r\n",
    withWorker,
  ],
  [
    "a pasted table of labels and values",
    "First Name\tMaria\nLast Name\tSantos\nEmail\tmsantos@example.com\nCase Number\t1B2K111",
    maria,
  ],
  ["a table of pipes", lines("| Name | Email | Case |", "| Santos, Maria | msantos@example.com | 1B2K111 |"), maria],
  [
    "bullets, bold, no-break spaces, marks of writing direction",
    "• *First Name:*\u00a0Maria\u00a0\n• *Last Name:* Santos\n• *Email:* \u200emsantos@example.com\u200f\n• *Case\u00a0#:*\u00a01B2K\u200b111",
    maria,
  ],
  ["numbered lines", lines("1. Name: Maria Santos", "2. Email: msantos@example.com", "3. Case: 1B2K111"), maria],
  ["last name first", lines("Name: Santos, Maria", "Email: msantos@example.com", "Case: 1B2K111"), maria],
  ["a name on its own line", lines("Santos, Maria", "msantos@example.com", "1B2K111"), maria],
  ["a name and its address", "Maria Santos <msantos@example.com> 1B2K111", maria],
  ["a mailto link behind the address", "Maria Santos, msantos@example.com<mailto:msantos@example.com>, 1B2K111", maria],
  ["a sentence", "Please issue a license for Maria Santos, msantos@example.com, case 1B2K111. Thanks", maria],
  [
    "a sentence over two lines",
    lines(
      "Hello, please issue a LinkedIn Learning license for my client Maria",
      "Santos. Her email is msantos@example.com and her case number is 1B2K111.",
    ),
    maria,
  ],
  [
    "a sentence that begins with the client",
    "Maria Santos would like a license. Email msantos@example.com, case # 1B2K111",
    maria,
  ],
  [
    "a subject line",
    lines("Subject: License for Maria Santos", "", "Email: msantos@example.com", "Case 1B2K111"),
    maria,
  ],
  [
    "a quoted request",
    lines("> First Name: Maria", "> Last Name: Santos", ">> Email: msantos@example.com", "> Case Number: 1B2K111"),
    maria,
  ],
  ["the county ID", lines("Name: Maria Santos", "msantos@example.com", "43-30-1B2K111-0-04"), maria],
  ["the county ID under its label", lines("Name: Maria Santos", "msantos@example.com", "Case: 43301B2K111004"), maria],
  ["an address with a space", lines("Name: Maria Santos", "Email: msantos @ example.com", "Case: 1B2K111"), maria],
  ["a request of slashes", "Request for license: Maria Santos / msantos@example.com / 1B2K111", maria],
  ["a title", "Ms. Maria Santos msantos@example.com 1B2K111", maria],
  [
    "Spanish labels",
    lines("Nombre: Maria", "Apellido: Santos", "Correo electrónico: msantos@example.com", "Número de caso: 1B2K111"),
    maria,
  ],
])("[R40] reads %s", (_, mail, read) => {
  // prettier-ignore
  expect(readRequest(mail)).toEqual(read);
  expect(readRequest(mail.replaceAll("\n", "\r\n"))).toEqual(read);
});

const signature = lines(
  "Jane Worker",
  "Employment Counselor",
  "Worker # 43AB",
  "(408) 555-1234",
  "jane@county.example.gov",
);

test("[R40] the sender's name, telephone and address are not the client's", () => {
  const request = lines("Name: Maria Santos", "msantos@example.com", "Case: 1B2K111", "");
  expect(readRequest(lines(request, "Thank you,", "", signature))).toEqual(withWorker);
  expect(readRequest(lines("Please issue for Maria Santos, msantos@example.com, case 1B2K111. Thanks!", "", signature)).email).toBe("msantos@example.com"); // prettier-ignore
  const chain = lines(
    "From: Jane Worker <jane@county.example.gov>",
    "Sent: Monday, November 2, 2026 9:00 AM",
    "To: Sam Lead <sam@county.example.gov>; Pat Lead <pat@county.example.gov>",
    "Subject: RE: License request",
    "",
    request,
    "On Mon, Nov 2, 2026 at 8:00 AM Jane Worker <jane@county.example.gov> wrote:",
    "> Please issue this one.",
  );
  expect(readRequest(chain)).toEqual(maria);
  expect(readRequest(lines(request, signature)).email).toBeNull();
  const rules = { ...procedureSettings, staffDomains: new Set(["county.example.gov"]) };
  expect(readRequest(lines(request, signature), rules).email).toBe("msantos@example.com");
});

test("[R40] of several addresses the labelled one is the client's; of unlabelled ones none", () => {
  expect(readRequest("Client email: a@example.com, cc b@example.com").email).toBe("a@example.com");
  expect(readRequest("a@example.com b@example.com").email).toBeNull();
  expect(readRequest("Worker email: w@example.com, A@Example.com").email).toBe("A@Example.com");
  expect(readRequest("Email: a@example.com\nEmail: b@example.com").email).toBeNull();
});

test("a safe link holds no address", () => {
  const link =
    "https://nam12.safelinks.protection.outlook.com/?url=mailto%3Ax%40example.com&data=05%7Cjane@county.example.gov%7C";
  expect(readRequest(`Maria Santos ${link} <${link}>`).email).toBeNull();
});

test.each(["Call 555-1234", "Call 5551234", "(408) 555-1234", "408.555.1234", "San Jose, CA 95134-1234", "SCD2608 form", "in 30 days", "Case manager: 555-1234", "Case: 555-1234", "Case: pending", "44-30-1B2K111-0-04", "case 44-30-1B2K111-0-04", "11AUG26", "COVID19", "ABCDEFG", "1B2K1111", "1B2K111 and 1B2K112", "case 1B2K111 or case 1B2K112"])(
  "[B1.2] no case number is taken from: %s",
  (mail) => {
    expect(readRequest(mail).caseNumber).toBeNull();
  },
); // prettier-ignore

test.each(["Worker: Jane Doe", "Worker: 408-555-1234", "EC: Jane", "worker number: see below", "Worker # 43AB, worker # 44AB"])(
  "[B1.9] no worker number is taken from: %s",
  (mail) => {
    expect(readRequest(mail).workerNumber).toBeNull();
  },
); // prettier-ignore

test.each(["Name: Maria de la Cruz Santos", "Name: Maria", "Client: see attached", "license for LinkedIn Learning", "Thank You", "Hello, Maria\nmsantos@example.com", "Name: Maria Santos\nName: Juan Perez", "license for Maria Santos and license for Juan Perez", "license for Maria Santos de Leon", "Course name: Excel Basics", "First Name:\nLast Name:\nThanks,\nJane Worker"])(
  "no name is split where that is not certain: %s",
  (mail) => {
    expect(readRequest(mail)).toMatchObject({ firstName: null, lastName: null });
  },
); // prettier-ignore

test("[R40] two clients in one e-mail are nobody", () => {
  const table =
    "First Name\tLast Name\tEmail\tCase\nMaria\tSantos\ta@example.com\t1B2K111\nJuan\tPerez\tb@example.com\t1B2K112";
  expect(readRequest(table)).toEqual(nothing);
});

test.each(["SSN: 900-00-1234", "900 00 1234", "900001234", "900–00–1234", "９００-00-1234", "900-00\u200b-1234", "900.00.1234"])(
  "[R40, G8] %s is told of and never taken over",
  (ssn) => {
    const mail = lines(`First Name: ${ssn}`, `Last Name: Santos ${ssn}`, `Email: x${ssn}@example.com`, `Case: ${ssn}`, `Worker: ${ssn}`);
    expect(readRequest(mail)).toEqual({ ...nothing, lastName: "Santos", hasSsn: true });
  },
); // prettier-ignore

test("[B1.7] a case number beside another one is nobody's", () => {
  expect(readRequest("Case: 1B2K111 / 1C22222").caseNumber).toBeNull();
  expect(readRequest("Case numbers: 1B2K111, 1C22222").caseNumber).toBeNull();
  expect(readRequest("Maria Santos\n1B2K111\n\n> Issued for Jose Perez, case 1C22222").caseNumber).toBeNull();
  expect(readRequest("Case: 1B2K111, 1B2K111 (same)").caseNumber).toBe("1B2K111");
});

test("[R40] a zip code with nine digits in an address is no SSN", () => {
  expect(readRequest("1 Main St, San Jose, CA 95134-1234").hasSsn).toBe(false);
  expect(readRequest("95134-1234").hasSsn).toBe(true);
  expect(readRequest("").hasSsn).toBe(false);
});

test("[B1.5] the county's own patterns are followed", () => {
  const rules = { ...procedureSettings, casePattern: "AA-9999", workerPattern: "A99" };
  const read = readRequest("Case: ab1234\nWorker: C12\nWorker: 43AB", rules);
  expect(read).toMatchObject({ caseNumber: "AB-1234", workerNumber: "C12" });
});
