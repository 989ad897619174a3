import type { ClientFacts } from "../clients/clientFacts";
import { isToRevoke } from "../clients/toRevoke";
import { checkEmail } from "../rules/checkEmail";
import { checkName } from "../rules/checkName";
import { isErrorValue } from "../rules/errorValue";
import type { Settings } from "../settings/settings";
import { isBlank, type CellValue } from "../values/cell";
import { normalEmail } from "../values/emailAddress";
import { holdsNineDigits } from "../values/nineDigits";
import { numberIn, type ListNumbers } from "./listNumbers";
import type { UploadKind, UploadRefusalCode } from "./upload";

/** A client who is to be in a file: the entry, and what its row says of consent. */
export type UploadPerson = Pick<ClientFacts, "entry" | "consent">;

/** A column of the made file: its header as the template writes it, and what stands in it. */
export type UploadColumn = {
  readonly header: string;
  readonly holds: "email" | "firstName" | "lastName" | "title" | "license";
};

/** What a row is held against: the list's own numbers, and how many open entries use each address. */
export type UploadRules = {
  readonly kind: UploadKind;
  readonly settings: Settings;
  readonly numbers: ListNumbers;
  readonly addresses: ReadonlyMap<string, number>;
};

/** The constant of the procedure (R52). */
const TITLE = "Client";
/** The values of LinkedIn's own documents (domain A1.2, A1.6, A1.11), in lower case. */
const licenseStates: Readonly<Record<UploadKind, string>> = { add: "active", revoke: "inactive" };

/** The cells of one person's row, or why it is not in the file: the first reason that holds. */
export function uploadRow(
  { entry, consent }: UploadPerson,
  columns: readonly UploadColumn[],
  rules: UploadRules,
): string[] | UploadRefusalCode {
  const { email = "", firstName = "", lastName = "" } = entry.cells;
  if (rules.kind === "add" && consent.state !== "there") return "consent-missing";
  if (rules.kind === "add" && isToRevoke(entry)) return "withdrawn";
  const names = columns.flatMap(({ holds }) =>
    holds === "firstName" ? [firstName] : holds === "lastName" ? [lastName] : [],
  );
  const refusal = emailRefusal(email, rules) ?? firstOf(names, (name) => nameRefusal(name, rules));
  if (refusal !== null) return refusal;
  const values: Readonly<Record<UploadColumn["holds"], string>> = {
    email: normalEmail(String(email)),
    firstName: String(firstName),
    lastName: String(lastName),
    title: TITLE,
    license: licenseStates[rules.kind],
  };
  return columns.map(({ holds }) => values[holds]);
}

function emailRefusal(email: CellValue, rules: UploadRules): UploadRefusalCode | null {
  if (isBlank(email)) return "no-email";
  const unsafe = valueRefusal(email, rules);
  if (unsafe !== null) return unsafe;
  const check = checkEmail(email, rules.settings);
  if (check?.code === "email-staff-domain") return "staff-address";
  if (check?.code === "email-typo") return rules.kind === "add" ? "email-typo" : sharedRefusal(email, rules);
  return check === null ? sharedRefusal(email, rules) : "email-malformed";
}

/** Two people with one address in a file can lose data at LinkedIn (domain A1.14). */
function sharedRefusal(email: CellValue, { addresses }: UploadRules): UploadRefusalCode | null {
  return (addresses.get(normalEmail(String(email))) ?? 0) > 1 ? "same-email" : null;
}

function nameRefusal(name: CellValue, rules: UploadRules): UploadRefusalCode | null {
  if (isBlank(name)) return null;
  const unsafe = valueRefusal(name, rules);
  if (unsafe !== null) return unsafe;
  const isNoName = typeof name !== "string" || /[\p{N}@]/u.test(name) || isErrorValue(name);
  return isNoName || checkName(name)?.code === "name-damaged-encoding" ? "name-malformed" : null;
}

/** What no value of a file may be: a formula, hidden signs, an SSN, or another number of the list. */
function valueRefusal(value: CellValue, { numbers }: UploadRules): UploadRefusalCode | null {
  const text = String(value);
  if (/^[\s\p{Cf}]*[=+\-@\uff0b\uff0d\uff1d\uff20]/u.test(text) || /^[\t\r\n]/.test(text)) return "formula";
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u.test(text)) return "control-character";
  return holdsNineDigits(text) ? "holds-ssn" : numberIn(text, numbers);
}

function firstOf(
  values: readonly CellValue[],
  refuse: (value: CellValue) => UploadRefusalCode | null,
): UploadRefusalCode | null {
  for (const value of values) {
    const code = refuse(value);
    if (code !== null) return code;
  }
  return null;
}
