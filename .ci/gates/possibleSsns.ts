import { lineGate } from "./gate";

const separated = /(?<![\d.-])(\d{3})[- .](\d{2})[- .](\d{4})(?![\d-])/g;
const bare = /(?<![\d.])(\d{3})(\d{2})(\d{4})(?![\d.])/g;

/** Numbers printed so often that the Social Security Administration will never give them out; tests of `ssn-published` need them. */
const neverIssued = new Set(["078051120", "219099999", "123456789", "111111111"]);

/** No text holds a number that could be a person's SSN. Bare digits are looked at in tests and sample books only. */
export const possibleSsns = lineGate(
  "This could be a person's SSN: use an impossible one, such as 900-00-1234 or 000-12-3456.",
  (line, path) => {
    const shapes = /^(test|workbench\/books)\//.test(path) ? [separated, bare] : [separated];
    return shapes.some((shape) => [...line.matchAll(shape)].some(isPossible));
  },
);

function isPossible([, area = "", group = "", serial = ""]: RegExpExecArray): boolean {
  const impossibleArea = area === "000" || area === "666" || area.startsWith("9");
  return !impossibleArea && group !== "00" && serial !== "0000" && !neverIssued.has(area + group + serial);
}
