const ssnShaped = /(?<!\d)\d{3}[\s\-\u2010-\u2015]?\d{2}[\s\-\u2010-\u2015]?\d{4}(?!\d)/g;

/** What stands where an SSN stood. */
export const ssnMask = "***-**-****";

/** A text with stars for whatever has the shape of an SSN: one may stand in a cell where it does not belong. */
export function withoutSsn(text: string): string {
  return text.replace(ssnShaped, ssnMask);
}
