import type { Grid } from "./grid";
import { gridOn } from "./gridOn";
import { sharedUniver } from "./sharedUniver";
import { emptyWorkbook } from "./xlsx/emptyWorkbook";
import { readBook } from "./xlsx/readBook";

/** Opens a workbook file without a page, or an empty book with one worksheet "Sheet1" for null. Dispose of it when done. */
export async function openGrid(bytes: Uint8Array | null): Promise<Grid> {
  return gridOn(sharedUniver(), readBook(bytes ?? emptyWorkbook()), null);
}
