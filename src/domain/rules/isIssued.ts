import type { Entry } from "../license/entry";
import { isNoDate } from "./checkDates";

/**
 * Whether the row says that its license was issued, readably or not (R61). Without it an open entry is a request that is not
 * finished (G2). A list that has no such column at all is a list of licenses issued.
 */
export function isIssued({ cells }: Pick<Entry, "cells">): boolean {
  return cells.dateIssued === undefined || !isNoDate(cells.dateIssued);
}
