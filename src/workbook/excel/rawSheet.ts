import type { CellValue } from "../../domain/values/cell";
import type { SheetSnapshot } from "../snapshot";

/** A worksheet before its dates are turned; values are null where Excel would not hand over so many at once. */
export type RawSheet = Omit<SheetSnapshot, "values"> & {
  readonly values: readonly (readonly CellValue[])[] | null;
  readonly rows: number;
  readonly columns: number;
};
