import { plainText } from "./plainText";

/** Letters that are no letter with a mark to Unicode, but are typed as one. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ł: "l",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

const ASCII = /^[\x20-\x7e]*$/;

/** A name as it is searched: small letters without accents, apostrophes gone, everything else between words one space. */
export function foldedText(text: string): string {
  const plain = plainText(text).toLowerCase();
  if (ASCII.test(plain))
    return plain
      .replace(/['`]/g, "")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return plain
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[đðłøßæœı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’‘`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
