import type { BookCheck } from "./bookCheck";
import { checkBook } from "./checkBook";
import type { CheckRules } from "./checkRules";
import type { CheckedBook } from "./checkedBook";

/** Checks every unit tab by rules section 4, ready to be carried on by `checkAgain`. */
export function startCheck(checked: CheckedBook, rules: CheckRules): BookCheck {
  return { findings: checkBook(checked, rules), book: checked.book, checked, rules };
}
