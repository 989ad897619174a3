import type { CellValue } from "../values/cell";
import { isEmailShaped, normalEmail } from "../values/emailAddress";
import { plainText } from "../values/plainText";

const ADDRESS = /(?<![^\s@<>()[\]"'“”,;:])[^\s@<>()[\]"'“”,;:]+@[^\s@<>()[\]"'“”,;:]+\.[^\s@<>()[\]"'“”,;:.]+/g;

/** The address of an e-mail cell as it is compared; `blank` when there is nothing, `unreadable` when it holds none, or two. */
export type EmailReading = { readonly as: "email"; readonly email: string } | { readonly as: "blank" | "unreadable" };

/** Reads an e-mail cell (V7): spaces, invisible characters, mailto:, angle brackets, quotes and capitals make no difference. */
export function readEmail(value: CellValue | undefined): EmailReading {
  const text = plainText(value);
  if (/^[-–—]*$/.test(text)) return { as: "blank" };
  const email = normalEmail(text.replace(/^=?["'“”](.*)["'“”]$/, "$1"));
  if (isEmailShaped(email) && email.match(ADDRESS)?.[0] === email) return { as: "email", email };
  const inside = emailsIn(text);
  return inside.length === 1 ? { as: "email", email: String(inside[0]) } : { as: "unreadable" };
}

/** The different addresses that stand in a text, as they are compared. */
export function emailsIn(text: string): string[] {
  return [...new Set((text.match(ADDRESS) ?? []).map(normalEmail))];
}
