import { z } from "zod";

const filled = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim())
  .refine((text) => text !== "");
const address = filled.transform((text) => text.toLowerCase()).refine((text) => /^[^\s@]+@[^\s@]+$/.test(text));
const domain = filled
  .transform((text) => text.toLowerCase().replace(/^@/, ""))
  .refine((text) => /^[^\s@]+\.[^\s@.]+$/.test(text));

/** What a cell of the Setup sheet must hold. A whole number may be typed as text ("2"); anything else is a bad value, never a default. */
export const setupValue = {
  filled,
  address,
  domain,
  months: whole(1, 3),
  days: whole(1, 365),
  column: whole(1, 16_384),
} as const;

function whole(least: number, most: number) {
  return z
    .union([z.number(), z.string().trim().regex(/^\d+$/).transform(Number)])
    .refine((number) => Number.isInteger(number) && number >= least && number <= most);
}
