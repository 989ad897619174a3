/** Numbers by which `executeMethod` names what it calls (`_data.DdaMethod.DispatchId`). */
export const DispatchId = {
  LoadSettings: 75,
  SaveSettings: 76,
  RichApi: 93,
  CommandCompleted: 94,
} as const;

/** Numbers that `executeMethod` may answer with instead of a result; the client makes an error of each. */
export const TransportError = {
  None: 0,
  /** "InvalidRequestContext" */
  InvalidRequestContext: 1014,
  /** Any other failure of an older call. */
  NotSupported: 5000,
  /** "GeneralException" */
  GeneralException: 5001,
  /** "InvalidOperationInCellEditMode" */
  CellEditMode: 5004,
  /** "InvalidOrTimedOutSession" */
  SessionTimedOut: 5012,
  /** "ActivityLimitReached" */
  ActivityLimitReached: 5102,
  /** "RequestPayloadSizeLimitExceeded" */
  RequestTooLarge: 5103,
  /** "ResponsePayloadSizeLimitExceeded" */
  ResponseTooLarge: 5104,
  /** "AccessDenied" */
  AccessDenied: 7000,
} as const;

/** What `executeMethod` carries. */
export type MethodCall = {
  readonly dispatchId: number;
  readonly arrayData: readonly unknown[];
  readonly data: Readonly<Record<string, unknown>>;
};

/** Reads the payload of `executeMethod`; throws for anything that is not one. */
export function readMethodCall(data: unknown): MethodCall {
  if (!isRecord(data) || !isRecord(data["DdaMethod"])) throw new Error("executeMethod without DdaMethod");
  const dispatchId = data["DdaMethod"]["DispatchId"];
  const arrayData = data["ArrayData"];
  if (typeof dispatchId !== "number") throw new Error("executeMethod without DispatchId");
  return { dispatchId, arrayData: Array.isArray(arrayData) ? arrayData : [], data };
}

/** The reply's payload. */
export function methodReply(error: number, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { Version: 1, Error: error, ...more };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
