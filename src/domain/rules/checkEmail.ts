import { isStaffEmail } from "../settings/isStaffEmail";
import type { Settings } from "../settings/settings";
import { isBlank, type CellValue } from "../values/cell";
import { domainOf } from "../values/emailAddress";
import { isOneEdit } from "../values/oneEdit";
import type { CellCheck } from "./checkRules";
import { commonMailDomains } from "./commonMailDomains";

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Longer text is no address, whatever a paste put round it. */
const LONGEST_CELL = 500;
const LONGEST_ADDRESS = 254;
const LONGEST_MAILBOX = 64;
const MAILBOX = String.raw`[^@"(),:;<>[\]\\.\s]+(?:\.[^@"(),:;<>[\]\\.\s]+)*`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?`;
const ADDRESS = new RegExp(String.raw`^(${MAILBOX})@(?:${LABEL}\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)$`, "iu");

/** Checks one e-mail address of a client row (R10, R59). `after` is the certain correction. */
export function checkEmail(value: CellValue, staff: Pick<Settings, "staffDomains" | "staffEmails">): CellCheck | null {
  if (isBlank(value)) return { code: "missing-email" };
  const unwrapped = unwrap(String(value));
  const bare = unwrapped?.replace(/\s/g, "") ?? "";
  if (unwrapped === null || !isWellFormed(bare)) return { code: "email-malformed" };
  // Which of dot, underscore or nothing stood for a space between letters, nobody can tell.
  if (bare !== value) return { code: "email-spacing", ...(bare === unwrapped ? { after: bare } : {}) };
  if (isStaffEmail(bare.toLowerCase(), staff)) return { code: "email-staff-domain" };
  return isNearCommonDomain(domainOf(bare).toLowerCase()) ? { code: "email-typo" } : null;
}

/**
 * An address without what mail programs and pastes put round it: invisible characters, outer spaces and those beside @ and dots,
 * mailto:, a name with the address in angle brackets. Null when there is more than one address.
 */
function unwrap(cell: string): string | null {
  const text = cell.replace(INVISIBLE, "").trim();
  if (text.length > LONGEST_CELL) return null;
  const bracketed = Array.from(text.matchAll(/<([^<>]*)>/g), ([, inside = ""]) => inside);
  const outside = text.replace(/<[^<>]*>/g, " ");
  const parts = bracketed.length === 0 || outside.includes("@") ? [...bracketed, outside] : bracketed;
  const addresses = parts.map((part) =>
    part
      .trim()
      .replace(/^mailto:\s*([^?]*).*$/is, "$1")
      .replace(/\s*([@.])\s*/g, "$1")
      .trim(),
  );
  const [first = ""] = addresses;
  return addresses.every((address) => address.toLowerCase() === first.toLowerCase()) ? first : null;
}

function isWellFormed(address: string): boolean {
  if (address.length > LONGEST_ADDRESS || /[^\x21-\x7e\u00a1-\ufeff]/.test(address)) return false;
  const mailbox = ADDRESS.exec(address)?.[1];
  if (mailbox === undefined || mailbox.length > LONGEST_MAILBOX) return false;
  // The large providers give out mailboxes of plain letters only.
  return /^[\x21-\x7e]*$/.test(mailbox) || !commonMailDomains.has(domainOf(address).toLowerCase());
}

function isNearCommonDomain(domain: string): boolean {
  return !commonMailDomains.has(domain) && [...commonMailDomains].some((common) => isOneEdit(domain, common));
}
