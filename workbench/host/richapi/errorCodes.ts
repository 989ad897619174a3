/**
 * Excel's error codes with their messages, from "Error handling with the application-specific JavaScript APIs"
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 * Assumption: the HTTP status beside each code; Microsoft's pages do not give it and the client only passes it on.
 */
export const ERROR_CODES = {
  AccessDenied: { status: 403, message: "You cannot perform the requested operation." },
  ApiNotFound: { status: 404, message: "The API you are trying to use could not be found." },
  GeneralException: { status: 500, message: "There was an internal error while processing the request." },
  InsertDeleteConflict: { status: 409, message: "The insert or delete operation attempted resulted in a conflict." },
  InvalidArgument: { status: 400, message: "The argument is invalid or missing or has an incorrect format." },
  InvalidOperation: { status: 400, message: "The operation attempted is invalid on the object." },
  InvalidReference: { status: 400, message: "This reference is not valid for the current operation." },
  InvalidRequest: { status: 400, message: "Cannot process the request." },
  InvalidSelection: { status: 400, message: "The current selection is invalid for this operation." },
  ItemAlreadyExists: { status: 409, message: "The resource being created already exists." },
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  MergedRangeConflict: {
    status: 400,
    message:
      "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  },
  NotImplemented: { status: 501, message: "The requested feature isn't implemented." },
  RangeExceedsLimit: { status: 400, message: "The cell count in the range has exceeded the maximum supported number." },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
