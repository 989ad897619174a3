import type { Area } from "../../grid/grid";
import { RichApiError } from "../richapi/richApiError";
import { readAddress, sheetPrefix, writeAddress } from "./address";
import { asText } from "./argument";
import { RangeArea } from "./rangeArea";

/** A comma that stands outside the quotes of a worksheet's name. */
const BETWEEN = /,(?=(?:[^']*'[^']*')*[^']*$)/;

/** The areas of "='Unit 3'!$A$1:$B$9,'Unit 3'!$D:$E"; none for null. */
export function printedAreas(formula: string | null): readonly Area[] {
  const parts = (formula ?? "").replace(/^=/, "").split(BETWEEN);
  return parts.flatMap((part) => {
    const address = readAddress(part);
    return address === null ? [] : [address.area];
  });
}

/** Whole rows or columns as print titles name them: "'Unit 3'!$1:$2". */
export function fixedLines(sheet: string, area: Area): string {
  return sheetPrefix(sheet) + writeAddress(area).replace(/(\w+):(\w+)/, "$$$1:$$$2");
}

/** The cells that an argument names: a range, or its address. */
export function askedArea(cells: unknown): Area {
  if (cells instanceof RangeArea) return cells.where();
  const address = readAddress(asText(cells));
  if (address === null) throw new RichApiError("InvalidArgument");
  return address.area;
}
