import type { Injector } from "@univerjs/core";
import { IFunctionService, NumberValueObject, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";

/** Days between the two date systems: 1904-01-01 is day 0 of one and day 1462 of the other. */
const DAYS_BETWEEN = 1462;

const TAKES_DATE = ["YEAR", "MONTH", "DAY", "WEEKDAY", "WEEKNUM", "ISOWEEKNUM", "EDATE", "EOMONTH", "WORKDAY"];
const GIVES_DATE = ["DATE", "DATEVALUE", "TODAY", "NOW", "EDATE", "EOMONTH", "WORKDAY"];

/** The engine knows the 1900 system only: makes its date functions reckon in the 1904 system for books that use it. */
export function playDateSystem1904(injector: Injector, uses1904: (unitId: string) => boolean): void {
  const functions = injector.get(IFunctionService);
  for (const name of new Set([...TAKES_DATE, ...GIVES_DATE])) {
    const executor = functions.getExecutor(name);
    if (executor) wrap(executor, uses1904, TAKES_DATE.includes(name), GIVES_DATE.includes(name));
  }
}

function wrap(executor: BaseFunction, uses1904: (unitId: string) => boolean, takes: boolean, gives: boolean): void {
  const calculate = executor.calculate.bind(executor);
  const days = NumberValueObject.create(DAYS_BETWEEN);
  executor.calculate = (...variants) => {
    if (!uses1904(executor.unitId ?? "")) return calculate(...variants);
    const [first, ...rest] = variants;
    const shifted = takes && first ? [shift(first, (value) => value.plus(days)), ...rest] : variants;
    const result = calculate(...shifted);
    return gives ? shift(result, (value) => value.minus(days)) : result;
  };
}

function shift<Variant>(
  variant: Variant,
  change: (value: BaseValueObject) => BaseValueObject,
): Variant | BaseValueObject {
  const value = variant as BaseValueObject; // none of these functions takes or gives a reference
  return value.isError() ? variant : change(value);
}
