import { lineGate } from "./gate";

/** Characters that a reader cannot see or that turn the reading direction, as ranges of code points. */
const hidden: readonly (readonly [from: number, to: number])[] = [
  [0x0000, 0x0008], // control characters but tab, line feed and carriage return
  [0x000b, 0x000c],
  [0x000e, 0x001f],
  [0x007f, 0x00a0], // more of them, and the no-break space
  [0x00ad, 0x00ad], // soft hyphen
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200f], // zero width, direction marks
  [0x2028, 0x202f], // separators, bidirectional embeddings
  [0x205f, 0x206f], // word joiner, bidirectional isolates
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
  [0xfff9, 0xfffb],
];

/** No hidden character stands in a tracked text: code writes it as an escape, so that everybody sees it. */
export const hiddenCharacters = lineGate("A hidden character: write it as \\uXXXX, or take it out.", (line) =>
  Array.from(line).some(isHidden),
);

function isHidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return hidden.some(([from, to]) => code >= from && code <= to);
}
