import * as z from "zod/mini";
import { isBlank } from "../values/cell";
import { keyOfTitle } from "./readSetupCell";
import { helpTitles, ssnTitles, yesNoTitles } from "./setupSheet";

const trimmed = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value) => String(value).trim()),
);
const filled = trimmed.check(z.refine((text) => text !== ""));
const lower = z.pipe(
  filled,
  z.transform((text) => text.toLowerCase()),
);
const upper = z.pipe(
  filled,
  z.transform((text) => text.toUpperCase()),
);
const mask = upper.check(z.refine((text) => /^\S{1,20}$/.test(text) && /[9AX]/.test(text)));

const DOMAIN = /^[^\s@.,;:*/<>]+(?:\.[^\s@.,;:*/<>]+)+$/;
const LINK = /^https:\/\/[^\s/@?#\\]+\.[^\s/@?#\\]+(?:[/?#]\S*)?$/i;

/** What a cell of the Setup sheet must hold. A whole number may be typed as text ("2"); anything else is a bad value, never a default. */
export const setupValue = {
  filled,
  address: lower.check(z.refine((text) => /^[^\s@]+@[^\s@]+$/.test(text))),
  domain: z
    .pipe(
      lower,
      z.transform((text) => text.replace(/^@/, "")),
    )
    .check(z.refine((text) => DOMAIN.test(text))),
  months: whole(1, 3),
  days: whole(1, 365),
  column: whole(1, 16_384),
  seats: whole(0, 1_000_000),
  /** Two digits, 01 to 58 (domain B1.2); Excel may have taken the zero. */
  countyCode: z.pipe(
    whole(1, 58),
    z.transform((code) => String(code).padStart(2, "0")),
  ),
  /** A mask: 9 a digit, A a letter, X either, anything else itself. At least one place is open. */
  mask,
  /** A mask, or blank for the loose rule (domain B1.9). */
  maskOrBlank: z.union([
    z.pipe(
      z.string().check(z.refine(isBlank)),
      z.transform(() => null),
    ),
    mask,
  ]),
  /** The title of a policy. */
  ssn: titled(ssnTitles),
  helps: titled(helpTitles),
  yesNo: z.pipe(
    titled(yesNoTitles),
    z.transform((key) => key === "yes"),
  ),
  /** Study credited for an hour of course: one at most (R26, R27), because nothing allows two or three (R29). */
  ratio: decimal(0, 1, 2),
  weeks: decimal(4, 5, 4),
  percent: whole(0, 100),
  /** Below 1 there is nothing to hide, so it is 0 or 2 and more. */
  /** 0, or 5 and more: below less, a hidden count can be told from those beside it. */
  smallCount: whole(0, 100).check(z.refine((count) => count === 0 || count >= 5)),
  /** The county's own words for a step of a guide. */
  words: filled.check(z.refine((text) => text.length <= 1_000)),
  /** The county's own words of a draft; Excel holds 32,767 signs in a cell. */
  body: z.union([z.string(), z.number()]).check(z.refine((text) => !isBlank(text) && String(text).length <= 32_767)),
  /** An address that is safe to open. */
  link: filled.check(z.refine((text) => LINK.test(text) && text.length <= 2_000)),
} as const;

function whole(least: number, most: number) {
  return decimal(least, most, 0);
}

/** A number with at most so many places after the point; a point alone parts them, a comma could mean two things. */
function decimal(least: number, most: number, places: number) {
  const typed = z.pipe(
    z.string().check(z.trim(), z.regex(/^\d*\.?\d+$/)),
    z.transform((text) => Number(text)),
  );
  return z
    .union([z.number(), typed])
    .check(z.refine((number) => Number(number.toFixed(places)) === number && number >= least && number <= most));
}

/** One of the titles, whichever way its letters are written; the key that it stands for. */
function titled<Key extends string>(titles: Readonly<Record<Key, string>>) {
  return z.pipe(
    filled,
    z.transform((title, payload): Key => {
      const key = keyOfTitle(titles, title);
      if (key !== null) return key;
      payload.issues.push({ code: "custom", input: title });
      return z.NEVER;
    }),
  );
}
