import type { AdoptedBook } from "../license/adoptedBook";
import { entryId } from "../license/entry";
import type { Settings } from "../settings/settings";
import { csvOf } from "./csvOf";
import { listNumbers } from "./listNumbers";
import { openAddresses } from "./openAddresses";
import type { UploadKind, UploadRefusal, UploadResult, UploadTemplate } from "./upload";
import { uploadRow, type UploadColumn, type UploadPerson } from "./uploadRow";

const fileNames: Readonly<Record<UploadKind, string>> = {
  add: "linkedin-add-users.csv",
  revoke: "linkedin-revoke.csv",
};

/**
 * Makes the file for LinkedIn under the template's own headers (G14): to add users, their e-mail address, names, "Client" and the
 * license; to revoke, the address and the license alone. Who is not in it is refused with the reason; every person is one or
 * the other. All other columns of the template stay out of the file (domain A1.8, A1.9).
 */
export function makeUpload(
  kind: UploadKind,
  template: UploadTemplate,
  people: readonly UploadPerson[],
  book: Pick<AdoptedBook, "tabs">,
  settings: Settings,
): UploadResult {
  const addsWithoutLicense = kind === "add" && template.known === "2016" && template.licenses === 0;
  if (template.license === null && !addsWithoutLicense)
    return { kind: "none", code: template.licenses === 0 ? "no-license-column" : "several-license-columns" };
  const columns = columnsOf(kind, template);
  const rules = { kind, settings, numbers: listNumbers(book, settings), addresses: openAddresses(book, people) };
  const rows: string[][] = [];
  const refused: UploadRefusal[] = [];
  for (const person of onePerEntry(people)) {
    const row = uploadRow(person, columns, rules);
    if (typeof row === "string") refused.push({ tab: person.entry.tab, row: person.entry.row, code: row });
    else rows.push(row);
  }
  const csv = csvOf([columns.map(({ header }) => header), ...rows]);
  return {
    kind: "made",
    upload: { csv, fileName: fileNames[kind], people: rows.length, refused, withoutLicense: addsWithoutLicense },
  };
}

/** The columns of the made file, in the template's order. */
function columnsOf(kind: UploadKind, { headers, email, firstName, lastName, title, license }: UploadTemplate) {
  const meant: readonly (readonly [UploadColumn["holds"], number | null])[] = [
    ["email", email],
    ["license", license],
    ...(kind === "add"
      ? ([
          ["firstName", firstName],
          ["lastName", lastName],
          ["title", title],
        ] as const)
      : []),
  ];
  return headers.flatMap((header, at): UploadColumn[] =>
    meant.filter(([, column]) => column === at).map(([holds]) => ({ header, holds })),
  );
}

/** Somebody who was named twice is one person. */
function onePerEntry(people: readonly UploadPerson[]): UploadPerson[] {
  return [...new Map(people.map((person) => [entryId(person.entry), person])).values()];
}
