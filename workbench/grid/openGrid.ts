import type { Grid } from "./grid";
import { emptyBook, gridOn } from "./gridOn";
import { sharedUniver } from "./univerBook";

/** Opens a workbook file without a page, or an empty book with one worksheet "Sheet1" for null. Dispose of it when done. */
export async function openGrid(bytes: Uint8Array | null): Promise<Grid> {
  if (bytes) throw new Error("Reading files is not played yet.");
  return gridOn(sharedUniver(), emptyBook(), null);
}
