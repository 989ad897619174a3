import { holdsSsnShape } from "../values/ssnShape";
import { labelledValues, type LabelledValue } from "./labelledValues";
import { addressesIn, addressOf, clientAddress, onlyOne } from "./mailAddresses";
import type { MailLabel } from "./mailLabels";
import type { MailLine, MailRules } from "./mailLines";
import { nameOfLine, namePart, namesInText, noName, onlyName, wholeName, type ReadName } from "./mailNames";
import { caseNumberIn, withoutAddresses, workerNumberIn } from "./mailNumbers";

/** The client of an e-mail, as far as one can be recognised; `name` is the whole name, also where it cannot be split. */
export type ReadPerson = {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly caseNumber: string | null;
  readonly workerNumber: string | null;
};

/** Recognises the one client that the lines of an e-mail are about. */
export function readPerson(lines: readonly MailLine[], rules: MailRules): ReadPerson {
  const { body, foot, head } = partsOf(lines);
  const values = labelledValues(body);
  const valuesOf = (label: MailLabel) => values.filter((one) => one.label === label).map(({ value }) => value);
  const text = body.map((line) => line.text).join("\n");
  const notOurs = new Set(valuesOf("other").flatMap((value) => addressesIn(value).slice(0, 1)));
  const email = clientAddress(
    {
      labelled: valuesOf("email").flatMap((value) => addressOf(value) ?? []),
      others: addressesIn(text).filter((address) => !notOurs.has(address)),
      ofHead: head.flatMap((line) => addressesIn(line.text)),
    },
    rules,
  );
  const signedWith = labelledValues(foot).filter(({ label }) => label === "workerNumber");
  const workers = [...valuesOf("workerNumber"), ...signedWith.map(({ value }) => value)];
  const signed = foot.map((line) => line.text).join("\n");
  const allText = withoutAddresses(`${text}\n${signed}`);
  const workerNumber = workerNumberIn(workers, allText, rules);
  const others = [...valuesOf("other"), ...workers, workerNumber ?? ""];
  const caseNumber = caseNumberIn({ labelled: valuesOf("caseNumber"), others }, withoutAddresses(text), rules);
  const name = labelledName(values) ?? onlyName([...namesInText(text), ...namesOfLines(body, [email, caseNumber])]);
  return safe({
    firstName: name?.firstName ?? null,
    lastName: name?.lastName ?? null,
    name: name?.whole ?? null,
    email,
    caseNumber,
    workerNumber,
  });
}

/** Below a closing word the sender signs; where a client is described there, that is part of the message. */
function partsOf(lines: readonly MailLine[]) {
  const feet: MailLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.part !== "foot") isOpen = false;
    else if (isOpen) feet.at(-1)?.push(line);
    else {
      feet.push([line]);
      isOpen = true;
    }
  }
  const described = new Set(feet.filter((foot) => labelledValues(foot).some(isOfClient)).flat());
  return {
    head: lines.filter(({ part }) => part === "head"),
    body: lines.filter((line) => line.part === "body" || described.has(line)),
    foot: lines.filter((line) => line.part === "foot" && !described.has(line)),
  };
}

function isOfClient({ label }: LabelledValue): boolean {
  return label === "firstName" || label === "lastName" || label === "caseNumber";
}

function labelledName(values: readonly LabelledValue[]): ReadName | null {
  const part = (label: MailLabel) =>
    onlyOne(
      values.filter((one) => one.label === label).flatMap(({ value, nextLine }) => namePart(value, nextLine) ?? []),
    );
  const [firstName, lastName] = [part("firstName"), part("lastName")];
  if (values.some(({ label }) => label === "firstName" || label === "lastName")) {
    const whole = firstName !== null && lastName !== null ? `${firstName} ${lastName}` : null;
    return { firstName, lastName, whole };
  }
  const whole = values.filter(({ label }) => label === "fullName").map(({ value }) => wholeName(value));
  const read = whole.filter((name) => name.whole !== null);
  if (read.length === 0) return null;
  return onlyOne(read.map((name) => name.whole ?? "")) === null ? noName : (read[0] ?? null);
}

/** Names on the lines of the client's address or case number, or right beside such a line. */
function namesOfLines(body: readonly MailLine[], known: readonly (string | null)[]): ReadName[] {
  const signs = known.flatMap((one) => (one === null ? [] : [one.toLowerCase()]));
  const lines = body.filter(({ text }) => text !== "").map(({ text }) => text);
  const isKnown = lines.map((text) => signs.some((sign) => text.toLowerCase().includes(sign)));
  return lines.flatMap((text, at) => {
    const isBeside = isKnown[at - 1] === true || isKnown[at] === true || isKnown[at + 1] === true;
    return isBeside ? (nameOfLine(text) ?? []) : [];
  });
}

function safe(person: ReadPerson): ReadPerson {
  const one = (text: string | null): string | null => (text !== null && holdsSsnShape(text) ? null : text);
  return {
    firstName: one(person.firstName),
    lastName: one(person.lastName),
    name: one(person.name),
    email: one(person.email),
    caseNumber: one(person.caseNumber),
    workerNumber: one(person.workerNumber),
  };
}
