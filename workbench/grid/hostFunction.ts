import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellValue, CustomFunction } from "./grid";

type Matrix = readonly (readonly CellValue[])[];

/** What a function gives back: a value, or rows x columns. */
export type Result = CellValue | Matrix;

/** The cell whose formula calls a function. */
export type Place = {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
};

/** A function of the engine whose work is done by the host. */
export class HostFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly run: (place: Place, args: Parameters<CustomFunction>[0]) => Result,
  ) {
    super(name);
  }

  /** Text of a formula stays text: Excel takes "10:30" for a time only where a number is asked for. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const failed = variants.find((variant) => variant.isError());
    if (failed) return failed;
    const place: Place = {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    };
    return toEngine(this.run(place, variants.map(argumentOf)));
  }
}

/** An argument of a function: null where it is left out, "" where it is a blank cell. */
function argumentOf(variant: BaseValueObject): CellValue | Matrix | null {
  return fromEngine(variant) ?? (variant.isArray() ? "" : null);
}

/** A value of the engine; of a single blank cell null, of a blank cell among others "". */
export function fromEngine(value: BaseValueObject): CellValue | Matrix | null {
  if (!value.isArray()) return value.isNull() ? null : value.getValue();
  const array = value as ArrayValueObject; // isArray() says so
  if (array.getRowCount() === 1 && array.getColumnCount() === 1) return fromEngine(array.getFirstCell());
  return Array.from({ length: array.getRowCount() }, (_r, row) =>
    Array.from({ length: array.getColumnCount() }, (_c, column): CellValue => {
      const item = array.get(row, column);
      return !item || item.isNull() ? "" : item.getValue();
    }),
  );
}

const ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));

function isError(text: string): text is ErrorType {
  return ERRORS.has(text);
}

function toEngine(result: Result): BaseValueObject {
  if (typeof result === "boolean") return BooleanValueObject.create(result);
  if (typeof result === "string")
    return isError(result) ? ErrorValueObject.create(result) : StringValueObject.create(result);
  if (typeof result === "number")
    return Number.isFinite(result) ? NumberValueObject.create(result) : ErrorValueObject.create(ErrorType.NUM);
  const rowCount = result.length;
  const columnCount = result[0]?.length ?? 0;
  if (rowCount === 0 || columnCount === 0) return StringValueObject.create("");
  const calculateValueList = result.map((row) => row.map((value) => toEngine(value)));
  return ArrayValueObject.create({
    calculateValueList,
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
