import type { RowPlace } from "../domain/findings/finding";
import type {
  NoUploadCode,
  TemplateRefusalCode,
  UploadKind,
  UploadRefusal,
  UploadRefusalCode,
  UploadTemplate,
} from "../domain/uploads/upload";
import { describeCount, describeList } from "./counts";
import { nouns } from "./nouns";

const templateWords: Readonly<Record<TemplateRefusalCode, string>> = {
  empty: "There is no header row in it.",
  "holds-values":
    "Its first line is no header row: it holds an address or a number. Take the header row alone; nothing of it was kept.",
  "no-email": "It has no column primary_email_address or invited_email_address. Use the template of your own account.",
  repeated: "Two of its columns mean the same. Use the template of your own account, as it is.",
};

/** Why a pasted or picked header row is no template. */
export function describeTemplateRefusal(code: TemplateRefusalCode): string {
  return templateWords[code];
}

/** What was understood of a template, for a person to confirm: which column gives the license is LinkedIn's choice. */
export function describeTemplate({ known, headers, license, leftOut }: UploadTemplate): readonly string[] {
  const column = license === null ? undefined : headers[license];
  return [
    known === "2016" ? "The template of 2016." : "The template of the Admin Center.",
    ...(column === undefined ? [] : [`The license is given and taken by the column ${column}. Is that the right one?`]),
    ...(leftOut.length === 0
      ? []
      : [`Left out of the file: ${describeList(leftOut)}. An empty cell there could change something.`]),
  ];
}

const noUploadWords: Readonly<Record<NoUploadCode, string>> = {
  "no-license-column": "The template has no column for the license, so no file can be made from it.",
  "several-license-columns":
    "The template has more than one column for a license. Leave only the one for LinkedIn Learning in the header row.",
};

/** Why no file can be made. */
export function describeNoUpload(code: NoUploadCode): string {
  return noUploadWords[code];
}

const refusalWords: Readonly<Record<UploadRefusalCode, string>> = {
  "no-email": "there is no e-mail address",
  "email-malformed": "the e-mail address is not well formed",
  "email-typo": "the e-mail address looks like a slip of the hand",
  "staff-address": "the e-mail address is one of staff",
  "name-malformed": "the name holds a digit, an @ or damaged letters",
  formula: "a value begins like a formula",
  "holds-ssn": "a value looks like an SSN",
  "holds-case-number": "a value holds a case number of the list",
  "holds-worker-number": "a value holds a worker number of the list",
  "control-character": "a value holds a character that cannot be seen",
  "consent-missing": "consent comes first",
  withdrawn: "the client asked to stop",
  "same-email": "another open row has the same e-mail address",
};

/** A row that is not in the file, and why; its value is never said. */
export function describeUploadRefusal({ tab, row, code }: UploadRefusal): string {
  return `${describePlace({ tab, row })}: ${refusalWords[code]}.`;
}

function describePlace({ tab, row }: RowPlace): string {
  return `${tab}, row ${row}`;
}

/** What the file holds. */
export function describeUpload(kind: UploadKind, people: number, withoutLicense: boolean): string {
  const who = `${describeCount(people, nouns.client)} in the file`;
  if (kind === "revoke") return `${who}: the e-mail address, and the license set to inactive.`;
  return withoutLicense
    ? `${who}. The template has no column for the license: people are added without one, and no invitation is sent.`
    : `${who}: e-mail address, names, “Client”, and the license set to active.`;
}
