/**
 * The envelope in which office.js on the web and its host talk: JSON text, both ways.
 * Names and numbers are the client's.
 */
export const MessageType = { Request: 0, Response: 1 } as const;

export const RequestKind = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;

export const ResponseKind = { Reply: 0, Event: 1 } as const;

export const XdmError = { None: 0, InHandlingRequest: -2 } as const;

export type XdmRequest = {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
};

/** The request in a message; null for anything else that arrives at the window. */
export function readRequest(json: string): XdmRequest | null {
  if (!json.startsWith("{")) return null;
  const message: unknown = JSON.parse(json);
  return isRequest(message) ? message : null;
}

/** A reply or an event to the page whose request this was. */
export function writeResponse(
  request: XdmRequest,
  data: unknown,
  origin: string,
  kind: number = ResponseKind.Reply,
  error: number = XdmError.None,
): string {
  return JSON.stringify({
    _messageType: MessageType.Response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: error,
    _responseType: kind,
    _serializerVersion: 1,
  });
}

function isRequest(message: unknown): message is XdmRequest {
  if (typeof message !== "object" || message === null) return false;
  return "_messageType" in message && message._messageType === MessageType.Request && "_conversationId" in message;
}
