/** Error codes of results, from the client; the rest are #VALUE!. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#NAME?",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const ERRORS: ReadonlySet<unknown> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

/** The error that a cell shows for an error code of a result. */
export function errorOfCode(code: number): string {
  return ERROR_OF_CODE[code] ?? "#VALUE!";
}

/** Whether a cell's value is an error. */
export function isErrorText(value: unknown): value is string {
  return ERRORS.has(value);
}

/** Arguments as they go to the page: an error is an object, which office.js makes a CustomFunctions.Error of. */
export function withErrorObjects(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withErrorObjects);
  return isErrorText(value) ? { type: "CustomFunctionError", code: value } : value;
}
