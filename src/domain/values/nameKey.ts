import type { CellValue } from "./cell";

/** A name as it is compared: its letters and digits alone, in lower case and without accents. */
export function nameKey(name: CellValue): string {
  return String(name)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
