import type { RowPlace } from "../findings/finding";

/** What the file is for: to add users with their licenses, or to take licenses back (domain A1). */
export type UploadKind = "add" | "revoke";

/** A header row that LinkedIn's own template has, and which of its columns mean something here. Columns are 0-based. */
export type UploadTemplate = {
  readonly headers: readonly string[];
  readonly known: "2016" | "admin-center";
  readonly email: number;
  readonly firstName: number | null;
  readonly lastName: number | null;
  readonly title: number | null;
  /** The column that gives or takes the license, found by its name; null: the template has none, or more than one. */
  readonly license: number | null;
  /** How many columns look like a license's: 0, 1, or more. */
  readonly licenses: number;
  /** Headers that the made file never has: groups, permissions, everything not named above. */
  readonly leftOut: readonly string[];
};

/**
 * Why a pasted or picked first line is no template. `holds-values`: it holds an address or a number, so it is no header row;
 * `no-email`: it has no column for addresses; `repeated`: two columns mean the same.
 */
export type TemplateRefusalCode = "empty" | "holds-values" | "no-email" | "repeated";

/** A template as it was read, or why it is none. */
export type TemplateReading =
  | { readonly kind: "template"; readonly template: UploadTemplate }
  | { readonly kind: "refused"; readonly code: TemplateRefusalCode };

/** Why a row is not in the file. Values are refused as they are, never altered. */
export type UploadRefusalCode =
  | "no-email"
  | "email-malformed"
  | "email-typo"
  | "staff-address"
  | "name-malformed"
  | "formula"
  | "holds-ssn"
  | "holds-case-number"
  | "holds-worker-number"
  | "control-character"
  | "consent-missing"
  /** The client asked to stop before the license was issued. */
  | "withdrawn"
  | "same-email";

/** A row that is not in the file, and why. */
export type UploadRefusal = RowPlace & { readonly code: UploadRefusalCode };

/** Why there is no file at all: the license column cannot be known (domain A1.7). */
export type NoUploadCode = "no-license-column" | "several-license-columns";

/** The file as text (UTF-8, comma-delimited, CRLF), how many people are in it, and who is not. */
export type Upload = {
  readonly csv: string;
  /** The name under which it is saved: nothing of a person in it (G16). */
  readonly fileName: string;
  readonly people: number;
  readonly refused: readonly UploadRefusal[];
  /** The template gives no license with the file: people are added without one (domain A1.2). */
  readonly withoutLicense: boolean;
};

/** A file, or why there is none. */
export type UploadResult =
  { readonly kind: "made"; readonly upload: Upload } | { readonly kind: "none"; readonly code: NoUploadCode };
