import type { Finding } from "../domain/findings/finding";
import type { AdoptedBook } from "../domain/license/adoptedBook";
import type { Target } from "../workbook/port";

/** The cell of a finding, or its row where the tab has no column for the field. */
export function findingTarget({ tab, row, field }: Finding, book: AdoptedBook): Target {
  const columns = book.tabs.find(({ name }) => name === tab)?.columns;
  const place = field === "row" ? undefined : columns?.get(field);
  return place === undefined ? { tab, row } : { tab, row, column: place.column };
}
