import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";

/** The argument as text; InvalidArgument for anything else. */
export function asText(value: unknown): string {
  if (typeof value !== "string") throw new RichApiError("InvalidArgument");
  return value;
}

/** The argument as text, null when it was left out (trailing optional arguments arrive as null). */
export function asOptionalText(value: unknown): string | null {
  return value === null || value === undefined ? null : asText(value);
}

/** The argument as a whole number; `left` when it was left out. */
export function asWhole(value: unknown, left?: number): number {
  if ((value === null || value === undefined) && left !== undefined) return left;
  if (typeof value !== "number" || !Number.isInteger(value)) throw new RichApiError("InvalidArgument");
  return value;
}

/** The argument as true or false; InvalidArgument for anything else. */
export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new RichApiError("InvalidArgument");
  return value;
}

/** The argument as one of the listed words. */
export function asOneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((one) => one === value);
  if (word === undefined) throw new RichApiError("InvalidArgument");
  return word;
}

/** The argument as a plain object of named values. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new RichApiError("InvalidArgument");
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof HostObject);
}
