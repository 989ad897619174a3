/**
 * A short hash of texts, whatever their order: 16 hexadecimal digits. Not for secrets; it only tells whether the same
 * content was brought in before (two FNV-1a mixes with different seeds, about one chance in 10^19 of a false match).
 */
export function fingerprint(texts: readonly string[]): string {
  let [first, second] = [0x811c9dc5, 0x9747b28c];
  for (const text of [...texts].sort()) {
    for (let index = 0; index <= text.length; index += 1) {
      const code = index < text.length ? text.charCodeAt(index) : 0x1e;
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code ^ (first >>> 15), 0x5bd1e995);
    }
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
