/** A rectangle of cells: rows 1-based, columns 0-based, both ends included. */
export type Area = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;

/** The areas of an A1 address, apart by commas: "B5:C9,D2", whole columns "C:C" and rows "5:7" too. What is none is left out. */
export function a1Areas(address: string): Area[] {
  return address.split(",").flatMap((text) => areaOf(text) ?? []);
}

function areaOf(text: string): Area | null {
  const match = /(?:^|!)\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/.exec(text.trim());
  if (match === null) return null;
  const [, left, top, right = left, bottom = top] = match;
  if (left === undefined && top === undefined) return null;
  return {
    top: top === undefined ? 1 : Number(top),
    bottom: bottom === undefined ? LAST_ROW : Number(bottom),
    left: left === undefined ? 0 : columnOf(left),
    right: right === undefined ? LAST_COLUMN : columnOf(right),
  };
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
