import type { FindingCode } from "../findings/severities";
import { isStaffEmail } from "../settings/isStaffEmail";
import type { Settings } from "../settings/settings";
import type { CellValue } from "../values/cell";
import { isBlank } from "../values/cell";
import { domainOf } from "../values/emailAddress";
import { isOneEdit } from "../values/oneEdit";
import { commonMailDomains } from "./commonMailDomains";

const INVISIBLE = /[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** An address without what mail programs and pastes put round it: spaces, invisible characters, mailto:, angle brackets. */
export function bareEmail(value: CellValue): string {
  const text = String(value).trim();
  const bracketed = /<([^<>]*)>/.exec(text);
  return (bracketed?.[1] ?? text).replace(INVISIBLE, "").replace(/^mailto:/i, "");
}

/** Checks one e-mail address of a client row (R10, R59). `after` is the certain correction. */
export function checkEmail(
  value: CellValue,
  staff: Pick<Settings, "staffDomains" | "staffEmails">,
): { readonly code: FindingCode; readonly after?: string } | null {
  if (isBlank(value)) return { code: "missing-email" };
  const bare = bareEmail(value);
  if (!isWellFormed(bare)) return { code: "email-malformed" };
  if (bare !== value) return { code: "email-spacing", after: bare };
  const domain = domainOf(bare).toLowerCase();
  if (isStaffEmail(bare.toLowerCase(), staff)) return { code: "email-staff-domain" };
  if (!commonMailDomains.has(domain) && [...commonMailDomains].some((common) => isOneEdit(domain, common)))
    return { code: "email-typo" };
  return null;
}

function isWellFormed(address: string): boolean {
  if (address.length > 254 || /[^\x21-\x7e\u00a1-\uffff]/.test(address)) return false;
  return /^[^@"(),:;<>[\]\\.]+(?:\.[^@"(),:;<>[\]\\.]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(
    address,
  );
}
