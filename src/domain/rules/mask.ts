import { halfWidth } from "./halfWidth";

const SEPARATOR = /[\s\u00ad\u200b-\u200f\u2060\ufeff\-\u2010-\u2015\u2212]/;
const SEPARATORS = new RegExp(SEPARATOR.source, "g");

/** An identifier as it is compared: upper case, no spaces, no dashes, nothing invisible, ordinary width. */
export function identifierKey(text: string): string {
  return halfWidth(text)
    .replace(SEPARATORS, "")
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/**
 * Writes an identifier as a mask has it, or null when it does not fit: 9 is a digit, A a letter, X either, any other character
 * itself (I1). Spaces and dashes are those of the mask. Time grows with the length alone.
 */
export function fitMask(mask: string, text: string): string | null {
  const signs = Array.from(identifierKey(text));
  let next = 0;
  let fitted = "";
  for (const place of mask) {
    if (SEPARATOR.test(place)) fitted += place;
    else {
      const sign = signs[next++];
      if (sign === undefined || !isAllowed(place, sign)) return null;
      fitted += isOpen(place) ? sign : place;
    }
  }
  return next === signs.length ? fitted : null;
}

function isOpen(place: string): boolean {
  return place === "9" || place === "A" || place === "X";
}

function isAllowed(place: string, sign: string): boolean {
  if (place === "9") return /^\d$/.test(sign);
  if (place === "A") return /^[A-Z]$/.test(sign);
  return place === "X" ? /^[A-Z\d]$/.test(sign) : place.toUpperCase() === sign;
}
