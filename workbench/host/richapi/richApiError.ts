import { ERROR_CODES, type ErrorCode } from "./errorCodes";

/** A refusal that the client is told of: it rejects `context.sync()` with an `OfficeExtension.Error` of this code. */
export class RichApiError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    message: string = ERROR_CODES[code].message,
  ) {
    super(message);
    this.name = "RichApiError";
    this.status = ERROR_CODES[code].status;
  }
}

/** The loud answer to what the practice Excel does not play: it names the class and the member. */
export function notPlayed(className: string, member: string): RichApiError {
  return new RichApiError("NotImplemented", `The practice Excel does not play ${className}.${member}.`);
}
