import { checkEmail } from "../rules/checkEmail";
import { isStaffEmail } from "../settings/isStaffEmail";
import { domainOf } from "../values/emailAddress";
import { commonMailDomains } from "../rules/commonMailDomains";
import type { MailRules } from "./mailLines";

const LONGEST_MAILBOX = 64;
const LONGEST_DOMAIN = 190;

/** The well-formed addresses of a text, in its order. Time grows with the length alone. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(/@/g)].flatMap(({ index }) => {
    const mailbox =
      /[^\s@"(),:;<>[\]\\=]*$/.exec(text.slice(Math.max(0, index - LONGEST_MAILBOX - 1), index))?.[0] ?? "";
    const domain = /^[\p{L}\p{N}.-]*/u.exec(text.slice(index + 1, index + 1 + LONGEST_DOMAIN))?.[0] ?? "";
    if (!domain.includes(".")) return [];
    const address = wellFormed(`${mailbox.replace(/^['.-]+/, "")}@${domain.replace(/[.-]+$/, "")}`);
    return address === null ? [] : [address];
  });
}

/** The address of a labelled value: what it is once spaces are out, or the first that it holds; null for a list of several. */
export function addressOf(value: string): string | null {
  const whole = value.length > LONGEST_MAILBOX + LONGEST_DOMAIN ? null : wellFormed(value);
  if (whole !== null) return whole;
  const [first, second] = distinct(addressesIn(value));
  if (first === undefined || second === undefined) return first ?? null;
  const between = value.slice(value.indexOf(first) + first.length, value.indexOf(second));
  return /\p{L}{2,}/u.test(between.replace(/(?<!\p{L})(?:or|and)(?!\p{L})/giu, "")) ? first : null;
}

function wellFormed(text: string): string | null {
  const found = checkEmail(text, { staffDomains: new Set(), staffEmails: new Set() });
  if (found === null || found.code === "email-typo") return text;
  return found.code === "email-spacing" && found.after !== undefined ? wellFormed(String(found.after)) : null;
}

/** What an e-mail's addresses are: those beside a label, all of its text, and those of its head. */
export type FoundAddresses = {
  readonly labelled: readonly string[];
  readonly others: readonly string[];
  readonly ofHead: readonly string[];
};

/**
 * The client's address: the labelled one; else the only one that is neither staff's nor the sender's. Where several are left, those
 * of the sender's own mail domain go too.
 */
export function clientAddress({ labelled, others, ofHead }: FoundAddresses, rules: MailRules): string | null {
  const isClients = (address: string): boolean => !isStaffEmail(address.toLowerCase(), rules);
  const named = distinct(labelled.filter(isClients));
  if (named.length > 0) return onlyOne(named);
  const heads = new Set(ofHead.map((address) => address.toLowerCase()));
  const left = distinct(others.filter((address) => isClients(address) && !heads.has(address.toLowerCase())));
  if (left.length < 2) return onlyOne(left);
  const offices = new Set([...heads].map(domainOf).filter((domain) => !commonMailDomains.has(domain)));
  return onlyOne(left.filter((address) => !offices.has(domainOf(address).toLowerCase())));
}

/** The one that all values are, in any letter case; null of none or several. */
export function onlyOne(values: readonly string[]): string | null {
  const [first, ...more] = distinct(values);
  return first === undefined || more.length > 0 ? null : first;
}

/** Each once, in any letter case, as it stands first. */
function distinct(values: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const value of values) if (!byKey.has(value.toLowerCase())) byKey.set(value.toLowerCase(), value);
  return [...byKey.values()];
}
