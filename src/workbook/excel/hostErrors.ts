import type { Refused, RefusalCode } from "../port";
import { DateSystemUnknown } from "./dateSystem";
import { TimeLimitPassed } from "./timeLimit";

/** Excel's own error codes, as the port's (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
const codes: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Conflict: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  InvalidOrTimedOutSession: "session-lost",
  CannotRegisterEvent: "unknown",
  ReadOnly: "read-only",
  FileReadOnly: "read-only",
  ItemNotFound: "missing",
};

/** Members that are not there: our fault, never the workbook's. */
const ourFaults: ReadonlySet<string> = new Set(["NotImplemented", "ApiNotFound", "PropertyNotLoaded"]);

/** What stopped Excel, as a refusal with its own code and place, which hold no person's data. A bug of ours is thrown on. */
export function refusalOf(error: unknown): Refused {
  if (error instanceof TimeLimitPassed || error instanceof DateSystemUnknown)
    return { outcome: "refused", code: "busy", detail: error.message };
  if (!(error instanceof OfficeExtension.Error) || ourFaults.has(error.code)) throw error;
  const place = error.debugInfo.errorLocation ?? "";
  return {
    outcome: "refused",
    code: codes[error.code] ?? "unknown",
    detail: [error.code, place].filter(Boolean).join(" at "),
  };
}

/** Whether the answer was larger than Excel hands over at once. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && codes[error.code] === "too-large";
}
