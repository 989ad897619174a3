import type { ClientFacts } from "../domain/clients/clientFacts";
import { makeUpload } from "../domain/uploads/makeUpload";
import { readTemplate } from "../domain/uploads/readTemplate";
import type { TemplateRefusalCode, UploadKind, UploadResult, UploadTemplate } from "../domain/uploads/upload";
import type { MonthState } from "./state";

/** The file for LinkedIn with the template that it was made by, or why the template is none. */
export type UploadOf =
  | { readonly kind: "template-refused"; readonly code: TemplateRefusalCode }
  | { readonly kind: "read"; readonly template: UploadTemplate; readonly result: UploadResult };

/**
 * Makes the file to add or to revoke these clients, under the headers of the account's own template: the pasted text of it, or of
 * a file that was picked. Rows without consent are refused (R14); nothing of it is kept anywhere.
 */
export function uploadOf(
  { review }: Pick<MonthState, "review">,
  kind: UploadKind,
  templateText: string,
  clients: readonly ClientFacts[],
): UploadOf {
  const reading = readTemplate(templateText);
  if (reading.kind === "refused") return { kind: "template-refused", code: reading.code };
  const { template } = reading;
  return { kind: "read", template, result: makeUpload(kind, template, clients, review.book, review.settings) };
}
