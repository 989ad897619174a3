const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What people write between the parts of an SSN: a few spaces, dashes, dots, slashes or underscores. */
const BETWEEN = "[\\s\\-\\u2010-\\u2015\\u2212._/]{0,3}";

/** Nine digits in a row, or as 3, 2 and 4 with something between them, and no digit before or after. */
const SHAPE = `(?<!\\d)\\d{3}${BETWEEN}\\d{2}${BETWEEN}\\d{4}(?!\\d)`;

const shapes = new RegExp(SHAPE, "g");

/** Whether a text holds something with the shape of an SSN, whoever's it is (R40, B2.8). Time grows with the length alone. */
export function holdsSsnShape(text: string): boolean {
  return seen(text).search(shapes) >= 0;
}

/** A text as it is seen (ordinary width, nothing invisible), with `sign` in place of all that has the shape of an SSN. */
export function withoutSsnShapes(text: string, sign: string): string {
  return seen(text).replace(shapes, sign);
}

function seen(text: string): string {
  return text.normalize("NFKC").replace(INVISIBLE, "");
}
