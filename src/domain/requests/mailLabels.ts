import { headerMeaning, lettersOf } from "../fields/headerMeaning";

/** What a label in an e-mail says of the value beside it; `other`: that the value is none of the client's. */
export type MailLabel =
  "firstName" | "lastName" | "fullName" | "email" | "caseNumber" | "workerNumber" | "ssn" | "other";

/** Labels beside those of the list's headers, compared by letters alone. */
const synonyms: Readonly<Record<MailLabel, readonly string[]>> = {
  firstName: ["first", "legal first name", "nombre", "nombres", "primer nombre", "ten"],
  lastName: ["last", "legal last name", "apellido", "apellidos"],
  fullName: ["legal name", "cliente", "nombre completo", "nombre del cliente", "nombre y apellido", "for client"],
  email: ["email to use", "best email", "preferred email", "correo", "correo electronico", "correo electrónico"],
  caseNumber: ["caso", "numero de caso", "número de caso", "no de caso", "case nr"],
  workerNumber: [
    "requesting worker number",
    "requesting worker no",
    "my worker number",
    "my worker no",
    "my ec number",
  ],
  ssn: ["seguro social", "itin"],
  other: [
    "phone",
    "phone number",
    "telephone",
    "tel",
    "fax",
    "cell",
    "cell phone",
    "mobile",
    "office",
    "address",
    "mailing address",
    "date of birth",
    "dob",
    "birth date",
    "zip",
    "unit",
    "supervisor",
    "note",
    "notes",
    "comment",
    "comments",
    "language",
    "reason",
    "date",
    "title",
    "case name",
    "case head",
    "case manager",
    "company",
    "user name",
    "username",
    "from",
    "to",
    "cc",
    "sent",
    "consent",
    "consent date",
    "cin",
    "telefono",
    "teléfono",
  ],
};

/** Whose name, address or telephone it is, where it is not the client's. */
const ofStaff =
  /^(?:my|our|your|(?:aec ?\/ ?)?ec|aec|(?:case)?worker|case worker|case manager|supervisor|staff|counselor|office|unit|agency|requested by|submitted by|course|group|company|user|file|template)(?:'s)? (?:e-?mail(?: address)?|name|phone(?: number)?|first name|last name)$/i;

/** The meaning of a label, or null when the words are none. */
export function labelOf(text: string): MailLabel | null {
  if (text.length > LONGEST_LABEL || !/\p{L}/u.test(text)) return null;
  const bare = text.replace(/[\s:=*_-]+$/, "").trim();
  const known = table.get(lettersOf(bare));
  if (known !== undefined) return known;
  if (ofStaff.test(bare)) return "other";
  const meaning = headerMeaning(bare);
  return meaning === null ? null : isLabel(meaning) ? meaning : "other";
}

/** Longer text before a colon is no label. */
export const LONGEST_LABEL = 60;

/** Labels that end other labels too ("course name"): they stand alone before their value. */
export function isShortLabel(text: string): boolean {
  return /^(?:name|nombre|first|last|to|from|date|unit|ten|office|note|title|reason)$/i.test(text.trim());
}

function isLabel(meaning: string): meaning is MailLabel {
  return meaning in synonyms;
}

const table: ReadonlyMap<string, MailLabel> = new Map(
  // The keys of the table are exactly the labels.
  (Object.keys(synonyms) as MailLabel[]).flatMap((label) =>
    synonyms[label].map((words): [string, MailLabel] => [lettersOf(words), label]),
  ),
);
