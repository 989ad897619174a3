import type { CellValue } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { deferred, type Deferred } from "./deferred";

/** What a custom function gave: a value or rows x columns, or the error that its cell shows. */
export type FunctionResult =
  | { readonly ok: true; readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** Sends one entry of category and type to the page. */
export type SendEntry = (category: number, type: number, message: string) => void;

const CATEGORY = 1;
const INVOKE = 1_000;
/** Feature numbers that the client asks for; with them errors may be arguments and results. */
const FEATURES = [1, 2, 3, 4];

/** Error codes of results, from the client; the rest are #VALUE!. */
const ERROR_TEXT: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#NAME?",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** The service by which custom functions are called and answer (`Microsoft.ExcelServices.CustomFunctions`). */
export class CustomFunctionsService extends HostObject {
  readonly className = "CustomFunctions";
  private readonly ready = deferred<void>();
  private readonly waiting = new Map<number, Deferred<FunctionResult>>();
  private last = 0;

  constructor(private readonly send: SendEntry) {
    super();
  }

  /** Calls the function of this id in the page; `address` is the calling cell, "Sheet1!A1". */
  async invoke(id: string, values: readonly unknown[], address: string): Promise<FunctionResult> {
    await this.ready.promise;
    this.last += 1;
    const answer = deferred<FunctionResult>();
    this.waiting.set(this.last, answer);
    this.send(CATEGORY, INVOKE, JSON.stringify([this.last, id, values, address, 0, null]));
    return answer.promise;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.ready.resolve();
  }

  _GetEnabledFeatures(): readonly number[] {
    return FEATURES;
  }

  /** Results as `[id, true, value, ...]` and `[id, false, message, errorCode, ...]`. */
  setInvocationArrayResults(results: unknown): void {
    if (!Array.isArray(results)) throw new RichApiError("InvalidArgument");
    for (const result of results) this.settle(result);
  }

  private settle(result: unknown): void {
    if (!isList(result)) throw new RichApiError("InvalidArgument");
    const [id, ok, value, code] = result;
    if (typeof id !== "number") throw new RichApiError("InvalidArgument");
    const answer = this.waiting.get(id);
    this.waiting.delete(id);
    answer?.resolve(ok === true ? returned(value) : failed(Number(code), typeof value === "string" ? value : ""));
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A returned value; an error object that was returned shows as its error. */
function returned(value: unknown): FunctionResult {
  if (Array.isArray(value)) return { ok: true, value: value.map((row: unknown) => cellsOf(row)) };
  return { ok: true, value: cellOf(value) };
}

function cellsOf(row: unknown): CellValue[] {
  return Array.isArray(row) ? row.map(cellOf) : [cellOf(row)];
}

function cellOf(value: unknown): CellValue {
  if (typeof value === "object" && value !== null && "basicValue" in value) return cellOf(value.basicValue);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return "";
}

function failed(code: number, message: string): FunctionResult {
  return { ok: false, error: ERROR_TEXT[code] ?? "#VALUE!", message };
}
