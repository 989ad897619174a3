import { nothingSaid, type Adoption } from "../plan/adoption";
import type { SheetCells } from "../values/cell";

/** What the Setup sheet says of tabs and headers (sections Tab and Column): read before the tabs can be found. */
export function readAdoption(_sheet: SheetCells | undefined): Adoption {
  return nothingSaid;
}
