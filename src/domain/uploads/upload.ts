import type { RowPlace } from "../findings/finding";

/** What the file is for: to add users with their licenses, or to take licenses back (domain A1). */
export type UploadKind = "add" | "revoke";

/** A header row that LinkedIn's own template has, and which of its columns mean something here. Columns are 0-based. */
export type UploadTemplate = {
  readonly headers: readonly string[];
  readonly known: "2016" | "admin-center" | "other";
  readonly email: number;
  readonly firstName: number | null;
  readonly lastName: number | null;
  readonly title: number | null;
  /** The column that gives or takes the license, found by its name; null: the template has none, or more than one. */
  readonly license: number | null;
};

/** Why a row is not in the file. Values are refused as they are, never altered. */
export type UploadRefusalCode =
  | "no-email"
  | "email-malformed"
  | "formula"
  | "holds-ssn"
  | "holds-case-number"
  | "holds-worker-number"
  | "control-character"
  | "consent-missing"
  | "same-email";

/** A row that is not in the file, and why. */
export type UploadRefusal = RowPlace & { readonly code: UploadRefusalCode };

/** The file as text (UTF-8, comma-delimited, CRLF), how many people are in it, and who is not. */
export type Upload = { readonly csv: string; readonly people: number; readonly refused: readonly UploadRefusal[] };
