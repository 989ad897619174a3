import type { BookCheck } from "./bookCheck";
import type { RowsNow } from "./checkedBook";
import { rowId } from "./clientGroup";
import { findAgain } from "./findAgain";
import { regroup } from "./regroup";
import { tabAgain } from "./tabAgain";

/**
 * Checks rows of one unit tab again as they are now (I8): their entries are read again and checked, with all rows that share a key
 * with what they were or are. The findings are those of a full check, at the cost of these rows and their groups. The header is
 * another matter: rows of it are passed over, and the book is to be read again.
 */
export function checkAgain(check: BookCheck, tabName: string, rowsNow: RowsNow): BookCheck {
  const { inner } = check;
  const index = inner.names.indexOf(tabName);
  const before = inner.tabs[index];
  if (before === undefined) return check;
  const { tab, changes, moved } = tabAgain(before, rowsNow);
  const { groups, workers, affected } = regroup(inner.groups, inner.workers, changes);
  const touched = changes.flatMap(({ before: was, after }) => (was ?? after)?.entry.row ?? []);
  const here = [...touched, ...moved].map((row) => rowId({ tab: index, row }));
  const tabs = inner.tabs.map((one, at) => (at === index ? tab : one));
  return findAgain(check, { ...inner, tabs, groups, workers }, new Set([...affected, ...here]));
}
