import { isBlank } from "../src/domain/values/cell";
import { functionWords } from "../src/text/functionWords";

/** Cells as Excel hands them to a custom function: rows x columns, one cell as 1 x 1, an empty cell as "" or null. */
export type Cells = readonly (readonly unknown[])[];

/** What a function gives for one cell. */
export type Result = string | number | boolean;

/** Ends the calculation with #VALUE! and a sentence. */
export function refuse(sentence: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel shows the sentence of this class alone
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/**
 * Calculates cell by cell; the result has the shape of the first range, every other argument is one cell or a range of that
 * shape. A blank in any place gives a blank, an error that error. A bad cell of a range gives #VALUE! in its own place; a single one is thrown,
 * because only then does Excel show the sentence.
 */
export function spill(ranges: readonly [Cells, ...Cells[]], calculate: (...values: unknown[]) => Result): unknown[][] {
  const [first, ...others] = ranges;
  if (!others.every((range) => isSingle(range) || hasShapeOf(first, range))) refuse(functionWords.shape);
  const catchesErrors = !isSingle(first);
  const readers = ranges.map(readerOf);
  return first.map((row, rowAt) =>
    row.map((_, columnAt) => {
      const values = readers.map((read) => read(rowAt, columnAt));
      const error = values.find(isError);
      if (error !== undefined) return passedOn(error);
      if (values.some(isEmpty)) return "";
      return catchesErrors ? valueOrError(() => calculate(...values)) : calculate(...values);
    }),
  );
}

/** The cells with a value in place of blanks, for an argument whose blank does not make the result blank. */
export function blankAs(value: Result, cells: Cells): Cells {
  return cells.map((row) => row.map((cell) => (isEmpty(cell) ? value : cell)));
}

/** Dates without zeros: some Excels hand over 0 for an empty cell (office-js issues 4702 and 5262), as =A1 does of one. */
export function dates(cells: Cells): Cells {
  return cells.map((row) => row.map((cell) => (cell === 0 ? "" : cell)));
}

function valueOrError(calculate: () => Result): Result | CustomFunctions.Error {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

/** Reads an argument at a place of the first range; a single cell goes for every place. */
function readerOf(range: Cells): (row: number, column: number) => unknown {
  if (!isSingle(range)) return (row, column) => basic(range[row]?.[column]);
  const value = basic(range[0]?.[0]);
  return () => value;
}

/** Excel may hand over an error, or a number with a format of its own, as an object (custom-functions-data-types-concepts). */
function basic(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("type" in value) || !("basicValue" in value)) return value;
  return value.type === "Error" || value.type === "FormattedNumber" ? value.basicValue : value;
}

function isError(value: unknown): boolean {
  if (typeof value !== "string") return value instanceof CustomFunctions.Error;
  return value.startsWith("#") && errorCodes().includes(value);
}

/** The same error; those that no function may give (#NAME?, #REF!) become #VALUE!. */
function passedOn(error: unknown): CustomFunctions.Error {
  const { invalidName: _name, invalidReference: _reference, invalidValue, ...codes } = CustomFunctions.ErrorCode;
  const shown = error instanceof CustomFunctions.Error ? error.code : error;
  return new CustomFunctions.Error(Object.values(codes).find((code) => code === shown) ?? invalidValue);
}

function errorCodes(): readonly unknown[] {
  return Object.values(CustomFunctions.ErrorCode);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && isBlank(value));
}

function isSingle(range: Cells): boolean {
  return range.length === 1 && range[0]?.length === 1;
}

function hasShapeOf(first: Cells, range: Cells): boolean {
  return range.length === first.length && range.every((row, at) => row.length === first[at]?.length);
}
