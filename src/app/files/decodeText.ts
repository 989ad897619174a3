/**
 * The text of a file in whatever encoding it has (domain.md D): byte order mark, else many zero bytes are UTF-16LE, else
 * UTF-8 when it is valid, else windows-1252. Line ends become "\n". Null when it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/\r\n?/g, "\n");
  return text.slice(0, 4096).includes("\u0000") ? null : text;
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
    if (error instanceof TypeError) return false;
    throw error;
  }
}
