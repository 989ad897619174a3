import type { Finding } from "../domain/findings/finding";
import type { AdoptedBook } from "../domain/license/adoptedBook";
import type { Settings } from "../domain/settings/settings";
import type { Room } from "./room";

/** The list as it is shown: its entries, what is found of them, and the county's rules. */
export type CheckedList = {
  readonly book: AdoptedBook;
  readonly findings: readonly Finding[];
  readonly settings: Settings;
};

/** The list as it is shown; null before the workbook was read. */
export function checkedList({ store }: Room): CheckedList | null {
  const { month, check } = store.get();
  if (month === null || check === null) return null;
  const { book, settings } = month.review;
  return { book, findings: check.findings, settings };
}
