import type { CellValue } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { deferred, type Deferred } from "./deferred";
import { errorOfCode, withErrorObjects } from "./functionErrors";

/**
 * What a custom function gave: a value or rows x columns, or the error that its cell shows. `messages` are the sentences of errors
 * among the values, in reading order; absent where there are none.
 */
export type FunctionResult =
  | {
      readonly ok: true;
      readonly value: CellValue | readonly (readonly CellValue[])[];
      readonly messages?: readonly string[];
    }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** Sends one entry of category and type to the page. */
export type SendEntry = (category: number, type: number, message: string) => void;

const CATEGORY = 1;
const INVOKE = 1_000;
/** Feature numbers that the client asks for; with them errors may be arguments and results. */
const FEATURES = [1, 2, 3, 4];

/** A flag of a call: errors may be arguments. */
const ERRORS_ALLOWED = 4;

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
    this.send(
      CATEGORY,
      INVOKE,
      JSON.stringify([this.last, id, withErrorObjects(values), address, ERRORS_ALLOWED, null]),
    );
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
  const messages = messagesOf(value);
  const said = messages.length === 0 ? {} : { messages };
  if (Array.isArray(value)) return { ok: true, value: value.map((row: unknown) => cellsOf(row)), ...said };
  return { ok: true, value: cellOf(value), ...said };
}

function messagesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(messagesOf);
  const message = typeof value === "object" && value !== null && "message" in value ? value.message : "";
  return typeof message === "string" && message !== "" ? [message] : [];
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
  return { ok: false, error: errorOfCode(code), message };
}
