import type { ReportSheet } from "../../domain/usage/report";
import type { RefusedFile } from "./openText";

/** A sheet without its rows, which follow in slices. */
export type SheetHead = Omit<ReportSheet, "rows" | "formats"> & { readonly rowCount: number };

/** What the Worker says, in order: the sheets without rows, their rows in slices, and the end; or why it opened nothing. */
export type ReportMessage =
  | { readonly as: "sheets"; readonly heads: readonly SheetHead[] }
  | ({ readonly as: "rows"; readonly sheet: number } & Pick<ReportSheet, "rows" | "formats">)
  | { readonly as: "end" }
  | { readonly as: "refused"; readonly refused: RefusedFile };
