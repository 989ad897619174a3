import { plainText } from "../values/plainText";
import type { CellValue } from "../values/cell";

/** Characters of windows-1252 from 0x80 to 0x9f; what it leaves undefined stands for itself. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** A name for display, or null. Text that was UTF-8 read as windows-1252 is put right only when that is certain (V7). */
export function readName(value: CellValue | undefined): string | null {
  const text = String(value ?? "");
  const damaged = /[ÂÃÄÅÆÇÈÉÐÑÒÓ][\u0080-\u00bf€‚-™]/.test(text);
  return plainText(damaged ? (repaired(text) ?? text) : text) || null;
}

/** The text read again as UTF-8, or null when its bytes are no UTF-8. */
function repaired(text: string): string | null {
  const bytes = Array.from(text, byteOf);
  let escaped = "";
  for (const byte of bytes) {
    if (byte === null) return null;
    escaped += `%${byte.toString(16).padStart(2, "0")}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

function byteOf(character: string): number | null {
  const special = WINDOWS_1252.indexOf(character);
  if (special >= 0) return 0x80 + special;
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : null;
}
