import { z } from "zod";
import { isBlank } from "../values/cell";
import { keyOfTitle } from "./readSetupCell";
import { helpTitles, ssnTitles } from "./setupSheet";

const filled = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim())
  .refine((text) => text !== "");
const lower = filled.transform((text) => text.toLowerCase());
const mask = filled
  .transform((text) => text.toUpperCase())
  .refine((text) => /^\S{1,20}$/.test(text) && /[9AX]/.test(text));

const DOMAIN = /^[^\s@.,;:*/<>]+(?:\.[^\s@.,;:*/<>]+)+$/;
const LINK = /^https:\/\/[^\s/@?#\\]+\.[^\s/@?#\\]+(?:[/?#]\S*)?$/i;

/** What a cell of the Setup sheet must hold. A whole number may be typed as text ("2"); anything else is a bad value, never a default. */
export const setupValue = {
  filled,
  address: lower.refine((text) => /^[^\s@]+@[^\s@]+$/.test(text)),
  domain: lower.transform((text) => text.replace(/^@/, "")).refine((text) => DOMAIN.test(text)),
  months: whole(1, 3),
  days: whole(1, 365),
  column: whole(1, 16_384),
  seats: whole(0, 1_000_000),
  /** Two digits, 01 to 58 (domain B1.2); Excel may have taken the zero. */
  countyCode: whole(1, 58).transform((code) => String(code).padStart(2, "0")),
  /** A mask: 9 a digit, A a letter, X either, anything else itself. At least one place is open. */
  mask,
  /** A mask, or blank for the loose rule (domain B1.9). */
  maskOrBlank: z.union([
    z
      .string()
      .refine(isBlank)
      .transform(() => null),
    mask,
  ]),
  /** The title of a policy. */
  ssn: filled.transform((title) => keyOfTitle(ssnTitles, title)).refine((policy) => policy !== null),
  helps: filled.transform((title) => keyOfTitle(helpTitles, title)).refine((scope) => scope !== null),
  /** The county's own words for a step of a guide. */
  words: filled.refine((text) => text.length <= 1_000),
  /** An address that is safe to open. */
  link: filled.refine((text) => LINK.test(text) && text.length <= 2_000),
} as const;

function whole(least: number, most: number) {
  return z
    .union([z.number(), z.string().trim().regex(/^\d+$/).transform(Number)])
    .refine((number) => Number.isInteger(number) && number >= least && number <= most);
}
