import { isFault } from "./isFault";

/**
 * The text of a file in whatever encoding it has (domain.md D): byte order mark, else many zero bytes are UTF-16LE, else
 * UTF-8 when it is valid, else windows-1252. Line ends become "\n". Null when it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = (encoding === "windows-1252" ? withoutControls(decoded) : decoded).replace(/\r\n?/g, "\n");
  return text.slice(0, 4096).includes("\u0000") ? null : text;
}

/** What windows-1252 has from 0x80 to 0x9f, where Node's decoder leaves control characters (nodejs/node issue 56542). */
const UPPER_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => UPPER_1252.charAt(letter.charCodeAt(0) - 0x80));
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const [even, odd] = zeroBytes(bytes.subarray(0, 4096));
  if (odd > 0.3 && odd > even) return "utf-16le";
  if (even > 0.3) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** The share of zero bytes at even and at odd places: the high bytes of Latin letters in UTF-16. */
function zeroBytes(bytes: Uint8Array): [number, number] {
  let [even, odd] = [0, 0];
  bytes.forEach((byte, place) => {
    if (byte === 0 && place % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return [even / half, odd / half];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (isFault(error)) return false;
    throw error;
  }
}
