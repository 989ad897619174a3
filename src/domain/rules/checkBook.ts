import type { Finding } from "../findings/finding";
import type { CheckedBook } from "./checkedBook";
import type { CheckRules } from "./checkRules";
import { startCheck } from "./startCheck";

/** Every finding of rules section 4 over all unit tabs, in the order of tabs and rows. */
export function checkBook(checked: CheckedBook, rules: CheckRules): readonly Finding[] {
  return startCheck(checked, rules).findings;
}
