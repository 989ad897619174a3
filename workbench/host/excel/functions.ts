import type { CellValue } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { asWhole } from "./argument";
import type { Book } from "./book";

/**
 * "An object for evaluating Excel functions." Only `date` is played: it tells the date system of the workbook.
 * (https://learn.microsoft.com/javascript/api/excel/excel.functions)
 */
export class Functions extends HostObject {
  readonly className = "Functions";

  constructor(private readonly book: Book) {
    super();
  }

  /** "Returns the number that represents the date in Microsoft Excel date-time code." */
  date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const formula = `=DATE(${asWhole(year)},${asWhole(month)},${asWhole(day)})`;
    return new FunctionResult(this.book.grid.evaluate(formula));
  }
}

/** "An object containing the result of a function-evaluation operation" (https://learn.microsoft.com/javascript/api/excel/excel.functionresult) */
export class FunctionResult extends HostObject {
  readonly className = "FunctionResult";

  constructor(private readonly result: CellValue) {
    super();
  }

  /** "Error value (such as "#DIV/0") representing the error. If the error string is not set, then the function succeeded". */
  get error(): string | null {
    return typeof this.result === "string" && this.result.startsWith("#") ? this.result : null;
  }

  /** "The value of function evaluation. The value field will be populated only if no error has occurred". */
  get value(): CellValue | null {
    return this.error === null ? this.result : null;
  }
}
